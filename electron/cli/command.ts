import type { MessageKey } from '@shared/i18n';
import { fail, type Failure, type Result } from '@shared/domain/kernel/result';
import type { ExitCode } from './exit-code';

/** Where a command writes, line by line. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** The words of a call, read: what stands alone, and the options with their values. */
export interface CallWords {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One word of the command line: `mesa <name>`. */
export interface CliCommand {
  readonly name: string;
  /** How it is called, for the help and for wrong calls. */
  readonly usageKey: MessageKey;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;
  readonly run: (words: CallWords, streams: Streams) => Promise<Result<ExitCode>>;
}

/** Failure codes that mean "called wrongly", not "the input is bad". */
export const WRONG_USAGE = 'wrong-usage';

/** The call does not fit the command. */
export function wrongUsage(messageKey: MessageKey, params?: Failure['params']): ReturnType<typeof fail> {
  return fail(WRONG_USAGE, messageKey, params);
}

/** The text of an option, or undefined where it was not given. */
export function textOption(words: CallWords, name: string): string | undefined {
  const value = words.options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
