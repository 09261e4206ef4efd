import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';
import type { Language } from '@shared/i18n';
import type { Output } from './outputs';

/** What the worker is asked to write. */
export interface OutputRequest {
  readonly output: Output;
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  /** Whether names, posts, mails and telephones of persons go out too. */
  readonly includePersonalData: boolean;
  /** The day where the person is, `YYYY-MM-DD`. */
  readonly today: string;
  /** The language the file speaks. */
  readonly language: Language;
}

/** The file, or the message of what broke. */
export type OutputReply =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly message: string };
