import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';
import type { Language } from '@shared/i18n';
import type { Paper } from '@shared/reports/pdf/page-setup';
import type { Output } from './outputs';

/** What the worker is asked to write. */
export interface OutputRequest {
  readonly output: Output;
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  readonly paper: Paper;
  /** Whether names, posts, mails and telephones of persons go out too. */
  readonly includePersonalData: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The language the file speaks. */
  readonly language: Language;
}

/** The file, or the message of what broke. */
export type OutputReply =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly message: string };
