import { BYTES_LIMIT } from '@shared/platform/desktop-api';
import type { IncomingMessage } from 'node:http';

/** Largest body taken: the largest bytes as base64 (four characters for three bytes) and a little JSON around them. */
export const BODY_LIMIT = Math.ceil(BYTES_LIMIT / 3) * 4 + 1024 * 1024;

/** Reads a body as text; null where it is larger than the limit, by its own account or in fact. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (!(declared <= limit)) return null;
  const pieces: Buffer[] = [];
  let length = 0;
  // The stream is left open on an early return: the refusal still has to be answered on it.
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > limit) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
