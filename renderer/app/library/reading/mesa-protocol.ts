import type { Document } from '@shared/document/document';
import type { Instant } from '@shared/domain/kernel/civil-date';
import type { Failure } from '@shared/domain/kernel/result';
import type { ParcelledHistory } from './parcelled-history';
import type { MesaProblem } from '@shared/exchange/mesa/mesa-problem';

/** What a worker is asked about `.mesa` files. Each worker answers one request and is ended. */
export type MesaRequest =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly password: string | null }
  | { readonly kind: 'write'; readonly document: Document; readonly history: ParcelledHistory | null; readonly appVersion: string; readonly now: Instant }
  | { readonly kind: 'lock'; readonly bytes: Uint8Array; readonly password: string };

/** What was read: the document and what of the file is not in it. */
export interface ReadAnswer {
  readonly document: Document;
  readonly missing: readonly MesaProblem[];
}

/** The worker's answer; bytes of a locked or of a plain file, or what was read. */
export type MesaReply =
  | { readonly kind: 'read'; readonly answer: ReadAnswer }
  | { readonly kind: 'locked'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly error: Failure };
