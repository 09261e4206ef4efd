import type { SaveProblem as SaveProblemCode } from '@shared/platform/save-problem';

/** One of the two places where work is kept (the browser's storage, the journal on disk) and why it takes nothing. */
export interface SaveProblem {
  readonly place: 'browser' | 'disk';
  readonly code: SaveProblemCode;
}

/** Whether what was done is safe. `saved` only after the database and, where there is one, the journal have synced. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** `at`: milliseconds since 1970 UTC of the last act kept. `onDisk`: also outside the browser's storage. */
  | { readonly kind: 'saved'; readonly at: number; readonly onDisk: boolean }
  /** Work goes on in memory and is kept as soon as it can be. */
  | { readonly kind: 'failed'; readonly problems: readonly SaveProblem[]; readonly pending: number };
