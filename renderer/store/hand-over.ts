import { breathe } from './in-slices';

/** The side of a worker, or of the window, that takes messages. */
export interface Port {
  readonly postMessage: (message: unknown, options?: StructuredSerializeOptions) => void;
}

/** Where in a message a list is: the names of the fields that lead to it. */
type Path = readonly string[];
type Long = readonly unknown[] | ReadonlyMap<unknown, unknown>;

/** A part of a long list (or map) of a message, sent ahead of it, or the message itself; `of` tells which message. */
type Parcel =
  | { readonly of: number; readonly path: Path; readonly items: readonly unknown[] }
  | { readonly of: number; readonly message: object };

/** Lists and maps of no more than so many items stay in their message. */
const FEW = 50;
/** How deep in a message lists are looked for: `answer.document.tables.actor`. */
const DEPTH = 4;
/** How long one part may take to copy, and how long the window does nothing else at a time, in milliseconds. */
const PART = 4;
const SLICE = 12;
/** Most items of a part: each is as long as the one before lets expect, at most twice it. */
const MOST = 1_000;

let sent = 0;
/** The last message on its way to each port: the next one begins when it has left. */
const leaving = new WeakMap<Port, Promise<void>>();

/**
 * Sends a message that may hold thousands of records: copied in one go they would hold up the window, so its long lists and
 * maps go ahead of it a part at a time, and the window draws in between. `takeIn` on the other side puts it together.
 * Messages to one port arrive in order, and all of them go by here. Resolves when all has left; rejects where something
 * cannot be copied. Where `signal` is aborted meanwhile, the rest does not leave. What is in `transfer` is not copied: the
 * sender has it no more.
 */
export function handOver(port: Port, message: object, signal?: AbortSignal, transfer: readonly Transferable[] = []): Promise<void> {
  const before = leaving.get(port);
  const sending = (): Promise<void> => sendInSlices(port, message, signal, transfer);
  const left = before === undefined ? sending() : before.then(sending);
  const done = left.catch(() => undefined).then(() => {
    if (leaving.get(port) === done) leaving.delete(port);
  });
  leaving.set(port, done);
  return left;
}

async function sendInSlices(port: Port, message: object, signal: AbortSignal | undefined, transfer: readonly Transferable[]): Promise<void> {
  // What is long goes in turns of its own from the first part on: whoever asks has had this one.
  let began = Number.NEGATIVE_INFINITY;
  const sending = send(port, message, transfer);
  while (signal?.aborted !== true && sending.next().done !== true) {
    if (performance.now() - began < SLICE) continue;
    await breathe();
    began = performance.now();
  }
}

/** Sends an answer of a worker: at once, but the window takes it in a part at a time. What is in `transfer` is not copied. */
export function answerInParts(port: Port, message: object, transfer: readonly Transferable[] = []): void {
  const sending = send(port, message, transfer);
  let turn = sending.next();
  while (turn.done !== true) turn = sending.next();
}

/** A part at each turn but the first, the message itself last. */
function* send(port: Port, message: object, transfer: readonly Transferable[]): Generator<undefined, void> {
  sent += 1;
  const of = sent;
  const lists = longLists(message, []);
  let size = FEW;
  if (lists.length > 0) yield;
  for (const [path, list] of lists) {
    const items = isMap(list) ? [...list] : list;
    for (let start = 0; start < items.length; ) {
      const began = performance.now();
      port.postMessage({ of, path, items: items.slice(start, start + size) } satisfies Parcel);
      start += size;
      size = Math.max(1, Math.min(MOST, size * 2, Math.round((size * PART) / Math.max(performance.now() - began, 0.1))));
      yield;
    }
  }
  const rest = lists.reduce((whole, [path, list]) => withAt(whole, path, isMap(list) ? new Map() : []), message);
  port.postMessage({ of, message: rest } satisfies Parcel, { transfer: [...transfer] });
}

/** Hears the messages of `handOver` or `answerInParts`, each whole: `self.onmessage = takeIn((request: Request) => …)`. */
export function takeIn<Message extends object>(hear: (message: Message) => void): (event: Pick<MessageEvent<unknown>, 'data'>) => void {
  let of = 0;
  let ahead: (readonly [Path, readonly unknown[]])[] = [];
  return ({ data }) => {
    const parcel = data as Parcel;
    // What is left of a message that was called off.
    if (parcel.of !== of) ahead = [];
    of = parcel.of;
    if ('path' in parcel) {
      ahead.push([parcel.path, parcel.items]);
      return;
    }
    for (const [path, items] of ahead) fill(parcel.message, path, items);
    ahead = [];
    hear(parcel.message as Message);
  };
}

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: Long): value is ReadonlyMap<unknown, unknown> => value instanceof Map;

/** An object with fields of its own, which leads to others; not bytes, sets and the like. */
function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function longLists(value: object, path: Path): readonly (readonly [Path, Long])[] {
  return Object.entries(value).flatMap(([name, held]: readonly [string, unknown]): readonly (readonly [Path, Long])[] => {
    const own = [...path, name];
    if (Array.isArray(held)) return held.length > FEW ? [[own, held]] : [];
    if (held instanceof Map) return held.size > FEW ? [[own, held]] : [];
    return isFields(held) && own.length < DEPTH ? longLists(held, own) : [];
  });
}

/** The same with another value at a path. */
function withAt<Value extends object>(value: Value, [name = '', ...rest]: Path, held: Long): Value {
  const inner = (value as Fields)[name];
  return { ...value, [name]: rest.length === 0 || !isFields(inner) ? held : withAt(inner, rest, held) };
}

/** Puts items into the list or map that waits for them: a message that came from elsewhere belongs to whoever took it in. */
function fill(message: object, path: Path, items: readonly unknown[]): void {
  let held: unknown = message;
  for (const name of path) held = (held as Fields)[name];
  if (held instanceof Map) for (const [key, value] of items as readonly (readonly [unknown, unknown])[]) held.set(key, value);
  else for (const item of items) (held as unknown[]).push(item);
}
