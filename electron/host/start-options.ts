import { t } from '@shared/i18n';
import { fail, ok, type Result } from '@shared/domain/kernel/result';

/** The port of the program's address for ever: another port is another origin, which hides the browser's storage. */
export const FIXED_PORT = 43117;

/** What `npm start` was asked. */
export interface StartOptions {
  /** The browser even where Electron could be used. */
  readonly browser: boolean;
  readonly port: number;
  /** Whether the port was asked for: then no other is tried. */
  readonly portAsked: boolean;
  /** Opens a window; else the address is printed. */
  readonly open: boolean;
  /** Goes on after the last window is closed. */
  readonly keep: boolean;
  readonly dataFolder: string | null;
  /** Folder of the built page; null for the program's own, built when it is out of date. */
  readonly page: string | null;
}

/** Reads the options of the command line. */
export function readStartOptions(words: readonly string[]): Result<StartOptions> {
  let options: StartOptions = {
    browser: false,
    port: FIXED_PORT,
    portAsked: false,
    open: true,
    keep: false,
    dataFolder: null,
    page: null,
  };
  for (let index = 0; index < words.length; index += 1) {
    const [name = '', inline] = (words[index] ?? '').split(/=(.*)/su, 2);
    const takesValue = name === '--port' || name === '--data-folder' || name === '--page';
    const value = takesValue ? (inline ?? words[(index += 1)]) : undefined;
    if (takesValue && (value === undefined || value === '')) return fail('missing-value', 'platform.start.missingValue', { option: name });
    switch (name) {
      case '--browser':
        options = { ...options, browser: true };
        break;
      case '--no-open':
        options = { ...options, open: false };
        break;
      case '--keep':
        options = { ...options, keep: true };
        break;
      case '--port': {
        const port = Number(value);
        if (!Number.isInteger(port) || port < 0 || port > 65_535) return fail('wrong-port', 'platform.start.wrongPort');
        options = { ...options, port, portAsked: true };
        break;
      }
      case '--data-folder':
        options = { ...options, dataFolder: value ?? null };
        break;
      case '--page':
        options = { ...options, page: value ?? null };
        break;
      default:
        return fail('wrong-option', 'platform.start.wrongOption', { option: name });
    }
  }
  return ok(options);
}

/** The line for a person; `npm start` has no other place to say it. */
export function say(key: Parameters<typeof t>[0], params?: Parameters<typeof t>[1]): void {
  console.log(t(key, params));
}
