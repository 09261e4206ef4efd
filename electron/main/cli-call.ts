/** The words by which the packaged program is called without a window. */
export const CLI_WORDS = ['crear', 'importar', 'analizar', 'informe', 'exportar', 'validar', 'fusionar', 'ayuda'] as const;

/**
 * The words of a command-line call, or null where a window is wanted. A program that is not packaged has the folder of
 * its sources as first argument.
 */
export function cliWordsOf(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  // Chromium's own switches, such as --no-sandbox, may come before.
  const words = argv.slice(isPackaged ? 1 : 2);
  const first = words.findIndex((word) => !word.startsWith('-'));
  const name = words[first];
  return name !== undefined && (CLI_WORDS as readonly string[]).includes(name) ? words.slice(first) : null;
}
