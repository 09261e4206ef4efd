/** A value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Shape {
  readonly keys: readonly string[];
  readonly ordered: readonly string[];
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
function inOrder(keys: readonly string[]): readonly string[] {
  const known = shapes.get(keys.length);
  if (known !== undefined) for (const shape of known) if (sameKeys(shape.keys, keys)) return shape.ordered;
  const places = keys.filter(isPlace).sort((one, other) => Number(one) - Number(other));
  const ordered = [...places, ...keys.filter((key) => !isPlace(key)).sort()];
  if (known === undefined) shapes.set(keys.length, [{ keys, ordered }]);
  else if (known.length < SHAPES_OF_A_SIZE) known.push({ keys, ordered });
  return ordered;
}

/** The text of a value; undefined where JSON leaves it out. */
function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return Number.isFinite(value) ? String(value) : 'null';
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      break;
    default:
      // Nothing for what JSON leaves out; what it refuses is refused.
      return JSON.stringify(value);
  }
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    let list = '[';
    for (let place = 0; place < value.length; place += 1) list += `${place === 0 ? '' : ','}${textOf(value[place]) ?? 'null'}`;
    return `${list}]`;
  }
  const object = value as Readonly<Record<string, unknown>>;
  if (typeof object['toJSON'] === 'function') return textOf(JSON.parse(JSON.stringify(value)));
  let text = '';
  for (const key of inOrder(Object.keys(object))) {
    const part = textOf(object[key]);
    if (part !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${part}`;
  }
  return `{${text}}`;
}

/** JSON with the keys of every object in order: equal values give equal text, so it can be compared and hashed. */
export function stableJson(value: unknown): string {
  // As JSON itself, whose type does not say that it gives nothing for what it cannot carry.
  return textOf(value) as string;
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
