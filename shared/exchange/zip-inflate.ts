import { Inflate } from 'fflate';

/** Compressed bytes given to the inflater at once: of the worst bomb (about 1 : 1032) they make 32 MB, and smaller steps leave more behind than they save. */
const STEP = 32 * 1024;
/** The same for broken data: what a step made is lost where it breaks. */
export const SMALL_STEP = 512;

/** Looks at each stretch as it comes out; false ends the inflating. */
export type Watch = (chunk: Uint8Array) => boolean;

/** What came out of a compressed part: `whole` where it ended as it should and kept the limit, `stopped` by who watched. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly outcome: 'whole' | 'broken' | 'over-limit' | 'stopped';
}

/**
 * Inflates raw deflate data, at most `limit` bytes of it: stops as soon as there is more, whatever was declared. Of
 * broken data it gives what came out before the break. Never throws. The inflater may take a cut for an end: the
 * caller compares length and checksum.
 */
export function inflateBounded(compressed: Uint8Array, limit: number, step: number = STEP, watch: Watch = () => true): Inflated {
  // One block of the declared size, not pieces joined at the end: that would take twice the memory. The system gives
  // what is written to, so that a size that is not true costs nothing.
  const block = new Uint8Array(limit);
  let length = 0;
  let kept = 0;
  let ended = false;
  let stopped = false;
  const inflate = new Inflate((chunk, final) => {
    length += chunk.length;
    stopped ||= !watch(chunk);
    if (length <= limit) {
      block.set(chunk, kept);
      kept = length;
    }
    ended ||= final;
  });
  try {
    for (let start = 0; start < compressed.length && length <= limit && !stopped; start += step) {
      inflate.push(compressed.subarray(start, start + step));
    }
    // The end apart: told that a step is the last, the inflater gives nothing of it where it is cut off.
    if (length <= limit && !stopped) inflate.push(new Uint8Array(0), true);
  } catch {
    ended = false;
  }
  if (stopped) return { bytes: block.subarray(0, kept), outcome: 'stopped' };
  return { bytes: block.subarray(0, kept), outcome: length > limit ? 'over-limit' : ended ? 'whole' : 'broken' };
}
