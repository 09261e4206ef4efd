import type { Result } from '../../domain/kernel/result';
import { openZip } from '../zip-gate';
import { sha256Hex, sha256HexFast } from './digest';

/** A `.mesa` file past the zip gate, nothing in it looked at yet. */
export interface UnpackedMesa {
  readonly zip: Result<ReadonlyMap<string, Uint8Array>>;
  /** SHA-256 of one of its parts. */
  readonly digestOf: (part: Uint8Array) => string;
}

/** Takes a file through the gate. Never throws. */
export function unpack(bytes: Uint8Array): UnpackedMesa {
  return { zip: openZip(bytes), digestOf: sha256Hex };
}

/** The same, with the digests of all parts worked out by the machine's own means beforehand. */
export async function unpackFast(bytes: Uint8Array): Promise<UnpackedMesa> {
  const zip = openZip(bytes);
  if (!zip.ok) return { zip, digestOf: sha256Hex };
  const parts = [...zip.value.values()];
  const digests = new Map(await Promise.all(parts.map(async (part) => [part, await sha256HexFast(part)] as const)));
  return { zip, digestOf: (part) => digests.get(part) ?? sha256Hex(part) };
}
