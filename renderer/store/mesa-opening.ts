import type { Failure } from '@shared/domain/kernel/result';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { announceFailure } from './notices';
import { importMesa, type CollisionChoice, type MesaImport, type MesaImportOptions } from './process-library';

/** A `.mesa` file on its way into the program. `name`: that of the file; '' where the machine did not say it. */
interface OpeningFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What the person has said about it so far. */
  readonly options: Pick<MesaImportOptions, 'password' | 'acceptDamaged'>;
}

/** Where the opening of a file stands. Everything but `reading` waits for the person's word. */
export type MesaOpening =
  /** `goesOn`: the person has answered something about the file already. */
  | { readonly kind: 'reading'; readonly fileName: string; readonly goesOn: boolean; readonly cancel: () => void }
  /** `failure`: what was wrong with the password given before. */
  | { readonly kind: 'password'; readonly file: OpeningFile; readonly failure: Failure | null }
  | { readonly kind: 'damaged'; readonly file: OpeningFile; readonly found: Extract<MesaImport, { readonly kind: 'damaged' }> }
  /** Its process is here already, with other content. */
  | { readonly kind: 'collision'; readonly file: OpeningFile; readonly name: string; readonly isWhole: boolean };

const openingState = createStore<{ readonly opening: MesaOpening | null }>(() => ({ opening: null }));

/** The file that is being opened, or null. */
export function useOpeningFile(): MesaOpening | null {
  return useStore(openingState, (state) => state.opening);
}

/** Opens a `.mesa` file, from a dialog, a drop or a double click; says what is wrong with it where it cannot be. */
export async function openMesaFile(bytes: Uint8Array, fileName = ''): Promise<void> {
  // A second file while one waits: the first gives way, nothing of it was kept.
  giveUpOpening();
  await go({ bytes, fileName, options: {} });
}

/** Leaves everything as it is: what is being read is ended, what waits for a word is forgotten. */
export function giveUpOpening(): void {
  const { opening } = openingState.getState();
  if (opening?.kind === 'reading') opening.cancel();
  openingState.setState({ opening: null });
}

/** Tries the file that waits with a password. */
export async function answerPassword(password: string): Promise<void> {
  const { opening } = openingState.getState();
  if (opening?.kind !== 'password') return;
  await go({ ...opening.file, options: { ...opening.file.options, password } });
}

/** Opens what is whole of the damaged file that waits. */
export async function acceptDamaged(): Promise<void> {
  const { opening } = openingState.getState();
  if (opening?.kind !== 'damaged') return;
  await go({ ...opening.file, options: { ...opening.file.options, acceptDamaged: true } });
}

/** What to do with the file that waits. */
export async function answerCollision(choice: CollisionChoice): Promise<void> {
  const { opening } = openingState.getState();
  if (opening?.kind === 'collision') await go(opening.file, choice);
}

async function go(file: OpeningFile, choice?: CollisionChoice): Promise<void> {
  const abort = new AbortController();
  const cancel = (): void => {
    abort.abort();
  };
  const reading: MesaOpening = { kind: 'reading', fileName: file.fileName, goesOn: openingState.getState().opening !== null, cancel };
  openingState.setState({ opening: reading });
  const result = await importMesa(file.bytes, choice, { ...file.options, fileName: file.fileName, signal: abort.signal });
  // Another file, or a word of the person, came in between.
  if (openingState.getState().opening !== reading) return;
  openingState.setState({ opening: nextOf(file, result) });
  const asks = !result.ok && (isPassword(result.error) || result.error.code === 'cancelled');
  if (!result.ok && !asks) announceFailure(result.error);
}

const isPassword = ({ code }: Failure): boolean => code === 'mesa-locked' || code === 'mesa-wrong-password';

function nextOf(file: OpeningFile, result: Awaited<ReturnType<typeof importMesa>>): MesaOpening | null {
  if (!result.ok) {
    if (!isPassword(result.error)) return null;
    return { kind: 'password', file, failure: result.error.code === 'mesa-locked' ? null : result.error };
  }
  switch (result.value.kind) {
    case 'opened':
      return null;
    case 'damaged':
      return { kind: 'damaged', file, found: result.value };
    case 'collision':
      return { kind: 'collision', file, name: result.value.name, isWhole: result.value.isWhole };
  }
}
