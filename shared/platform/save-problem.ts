/** Why something could not be kept, in the browser's storage or on disk; each has a sentence `shell.save.problem.<code>`. */
export const SAVE_PROBLEMS = [
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
export type SaveProblem = (typeof SAVE_PROBLEMS)[number];
