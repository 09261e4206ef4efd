/** Why something could not be kept; each has a sentence `shell.save.problem.<code>`. */
export const SAVE_PROBLEM_CODES = [
  'no-space',
  'read-only',
  'not-found',
  'not-connected',
  'no-permission',
  'in-use',
  'out-of-step',
  'database-closed',
  'newer-version',
  'too-large',
  'failed',
] as const;
export type SaveProblemCode = (typeof SAVE_PROBLEM_CODES)[number];

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
