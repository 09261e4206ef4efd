import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { announceFailure } from './notices';
import { importMesa, type CollisionChoice } from './process-library';

/** A file whose process is here already with other content, until the person says what to do with it. */
interface Collision {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly isWhole: boolean;
  readonly fileName: string;
}

const collisionState = createStore<{ readonly collision: Collision | null }>(() => ({ collision: null }));

/** The file that waits for the person's word, or null. */
export function useCollision(): Collision | null {
  return useStore(collisionState, (state) => state.collision);
}

/** Opens a `.mesa` file, from a dialog, a drop or a double click; says what is wrong with it where it cannot be. */
export async function openMesaFile(bytes: Uint8Array, fileName: string, choice?: CollisionChoice): Promise<void> {
  collisionState.setState({ collision: null });
  const result = await importMesa(bytes, choice, fileName);
  if (!result.ok) announceFailure(result.error);
  else if (result.value.kind === 'collision') {
    const { name, isWhole } = result.value;
    collisionState.setState({ collision: { bytes, name, isWhole, fileName } });
  }
}

/** What to do with the file that waits; null leaves everything as it is. */
export async function answerCollision(choice: CollisionChoice | null): Promise<void> {
  const { collision } = collisionState.getState();
  collisionState.setState({ collision: null });
  if (collision !== null && choice !== null) await openMesaFile(collision.bytes, collision.fileName, choice);
}
