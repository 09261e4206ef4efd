import { Inflate } from 'fflate';

/** Compressed bytes given to the inflater at once: of the worst bomb (about 1 : 1032) they make 8 MB. */
const STEP = 8 * 1024;

/** What came out of a compressed part: `whole` where it ended as it should and kept the limit. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly outcome: 'whole' | 'broken' | 'over-limit';
}

/**
 * Inflates raw deflate data, at most `limit` bytes of it: stops as soon as there is more, whatever was declared. Of
 * broken data it gives what came out before the break. Never throws.
 */
export function inflateBounded(compressed: Uint8Array, limit: number): Inflated {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let outcome: Inflated['outcome'] = 'broken';
  const inflate = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length > limit) outcome = 'over-limit';
    else {
      chunks.push(chunk);
      if (final) outcome = 'whole';
    }
  });
  try {
    for (let start = 0; start === 0 || start < compressed.length; start += STEP) {
      const stop = start + STEP;
      inflate.push(compressed.subarray(start, stop), stop >= compressed.length);
      if (length > limit) break;
    }
  } catch {
    outcome = length > limit ? 'over-limit' : 'broken';
  }
  const bytes = new Uint8Array(Math.min(length, chunks.reduce((sum, chunk) => sum + chunk.length, 0)));
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return { bytes, outcome };
}
