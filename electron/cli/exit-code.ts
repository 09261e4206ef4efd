/** How a run of the command line ends. Source: formats.md §4. */
export const EXIT = {
  done: 0,
  /** Something broke inside. */
  failed: 1,
  wrongUsage: 2,
  /** The input cannot be used: one line per problem on standard error. */
  unusableInput: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
