import { FILE_ENDINGS } from '@shared/platform/file-endings';
import { extname, isAbsolute, resolve } from 'node:path';

/**
 * The `.mesa` files named on a command line: what a double click passes. Options and everything else are left out;
 * a relative path counts from the folder the program was called in.
 */
export function filesOnCommandLine(words: readonly string[], workingFolder: string): readonly string[] {
  return words
    .filter((word) => !word.startsWith('-') && !word.includes('\0') && isProcessFile(word))
    .map((word) => (isAbsolute(word) ? word : resolve(workingFolder, word)));
}

/** Whether a path has the ending of the program's own files. */
export function isProcessFile(path: string): boolean {
  return (FILE_ENDINGS.mesa as readonly string[]).includes(extname(path).slice(1).toLowerCase());
}
