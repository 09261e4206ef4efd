import type { RecordId } from '@shared/domain/kernel/id';
import { createStore } from 'zustand/vanilla';

/** The records looked at one from the other, the last in sight; none while the sheet is closed. */
export const inspectorState = createStore<{ readonly trail: readonly RecordId[] }>(() => ({ trail: [] }));

/** Most steps back that are remembered. */
const TRAIL = 30;

/** Opens the sheet of a record over the place that is open; from another sheet, one can go back to it. */
export function inspect(id: RecordId): void {
  inspectorState.setState(({ trail }) => (trail.at(-1) === id ? { trail } : { trail: [...trail, id].slice(-TRAIL) }));
}

export function inspectBack(): void {
  inspectorState.setState(({ trail }) => ({ trail: trail.slice(0, -1) }));
}

export function closeInspector(): void {
  inspectorState.setState({ trail: [] });
}
