/** A value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Takes in a JSON text a piece at a time, in order. */
export interface JsonSink {
  /** A piece as it stands in the text: a brace, a number, a key with its colon. */
  readonly piece: (text: string) => void;
  /** A string by its value: in the text it stands between quotes, as `JSON.stringify` writes it. */
  readonly string: (value: string) => void;
}

interface Shape {
  readonly keys: readonly string[];
  readonly ordered: readonly string[];
  /** The ordered keys as they stand in the text, each with its colon. */
  readonly words: readonly string[];
}

/** Sets of keys met before, by how many they are: the records of a type have the same ones, thousands of times. */
const shapes = new Map<number, Shape[]>();
/** So many sets of as many keys are remembered; objects with keys of their own (ids, years) would fill any list. */
const SHAPES_OF_A_SIZE = 12;

function sameKeys(one: readonly string[], other: readonly string[]): boolean {
  for (let place = 0; place < one.length; place += 1) if (one[place] !== other[place]) return false;
  return true;
}

/** Whether an object lists a key before all others, as the place in a list: `0` to `4294967294`. */
function isPlace(key: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/u.test(key) && Number(key) <= 4_294_967_294;
}

/** Places first, by number, as in every object; then the rest by their UTF-16 units. */
function shapeOf(keys: readonly string[]): Shape {
  const known = shapes.get(keys.length);
  if (known !== undefined) for (const shape of known) if (sameKeys(shape.keys, keys)) return shape;
  const places = keys.filter(isPlace).sort((one, other) => Number(one) - Number(other));
  const ordered = [...places, ...keys.filter((key) => !isPlace(key)).sort()];
  const shape = { keys, ordered, words: ordered.map((key) => `${JSON.stringify(key)}:`) };
  if (known === undefined) shapes.set(keys.length, [shape]);
  else if (known.length < SHAPES_OF_A_SIZE) known.push(shape);
  return shape;
}

/** Whether JSON has no word for a value: an object leaves it out, a list says `null` in its place. */
function isLeftOut(value: unknown): boolean {
  return value === undefined || typeof value === 'function' || typeof value === 'symbol';
}

/** Gives a sink the text of `stableJson`, without making it. Nothing where JSON has no word for the value. */
export function writeStableJson(value: unknown, sink: JsonSink): void {
  if (typeof value === 'string') sink.string(value);
  else if (typeof value === 'number') sink.piece(Number.isFinite(value) ? String(value) : 'null');
  else if (typeof value === 'boolean') sink.piece(value ? 'true' : 'false');
  else if (value === null) sink.piece('null');
  else if (typeof value === 'object') writeObject(value, sink);
  // Refused by JSON, with its own words.
  else if (!isLeftOut(value)) sink.piece(JSON.stringify(value));
}

function writeObject(value: object, sink: JsonSink): void {
  if (Array.isArray(value)) {
    sink.piece('[');
    for (let place = 0; place < value.length; place += 1) {
      const item: unknown = value[place];
      if (place > 0) sink.piece(',');
      if (isLeftOut(item)) sink.piece('null');
      else writeStableJson(item, sink);
    }
    sink.piece(']');
    return;
  }
  const object = value as Readonly<Record<string, unknown>>;
  if (typeof object['toJSON'] === 'function') {
    writeStableJson(JSON.parse(JSON.stringify(value)), sink);
    return;
  }
  const { ordered, words } = shapeOf(Object.keys(object));
  let before = '{';
  for (let place = 0; place < ordered.length; place += 1) {
    const held = object[ordered[place] as string];
    if (isLeftOut(held)) continue;
    sink.piece(before);
    sink.piece(words[place] as string);
    writeStableJson(held, sink);
    before = ',';
  }
  sink.piece(before === '{' ? '{}' : '}');
}

/** JSON with the keys of every object in order: equal values give equal text, so it can be compared and hashed. */
export function stableJson(value: unknown): string {
  // As JSON itself, whose type does not say that it gives nothing for what it cannot carry.
  if (isLeftOut(value)) return undefined as unknown as string;
  let text = '';
  writeStableJson(value, {
    piece: (piece) => { text += piece; },
    string: (string) => { text += JSON.stringify(string); },
  });
  return text;
}

/** Whether two JSON values are equal, whatever the order of their keys. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) &&
      sameJson((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}
