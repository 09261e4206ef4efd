import { writeStableJson, type JsonSink } from '../domain/kernel/stable-json';

/** Two sums of 32 bits, side by side, each 0 to 2³² − 1. */
export interface Lanes {
  readonly high: number;
  readonly low: number;
}

const ONE = 2_654_435_761;
const OTHER = 1_597_334_677;

/** The text so far, in place: a pair of numbers for each of thousands of short pieces would be as much work as the sums. */
const state = new Int32Array(2);

function begin(): void {
  state[0] = 0xdeadbeef;
  state[1] = 0x41c6ce57;
}

function add(text: string): void {
  let one = state[0] as number;
  let other = state[1] as number;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, ONE);
    other = Math.imul(other ^ unit, OTHER);
  }
  state[0] = one;
  state[1] = other;
}

const QUOTE = 34;

/** Whether JSON writes a unit otherwise than as it is: controls, quote and backslash, and halves of a character. */
function isEscaped(unit: number): boolean {
  return unit < 32 || unit === QUOTE || unit === 92 || (unit >= 0xd800 && unit <= 0xdfff);
}

/** The same for a string with its quotes; most have nothing that JSON would write otherwise, and need no text of their own. */
function addString(value: string): void {
  let one = Math.imul((state[0] as number) ^ QUOTE, ONE);
  let other = Math.imul((state[1] as number) ^ QUOTE, OTHER);
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    if (isEscaped(unit)) {
      add(JSON.stringify(value));
      return;
    }
    one = Math.imul(one ^ unit, ONE);
    other = Math.imul(other ^ unit, OTHER);
  }
  state[0] = Math.imul(one ^ QUOTE, ONE);
  state[1] = Math.imul(other ^ QUOTE, OTHER);
}

function end(): Lanes {
  let one = state[0] as number;
  let other = state[1] as number;
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return { high: other >>> 0, low: one >>> 0 };
}

const sink: JsonSink = { piece: add, string: addString };

/** Two multiplicative hashes of a text's UTF-16 units with unlike factors, each mixed into the other at the end (cyrb53). */
export function digestOfText(text: string): Lanes {
  begin();
  add(text);
  return end();
}

/** `digestOfText(stableJson(value))` without the text: a quarter of the work. */
export function digestOfJson(value: unknown): Lanes {
  begin();
  writeStableJson(value, sink);
  return end();
}
