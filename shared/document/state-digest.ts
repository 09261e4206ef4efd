import type { RecordId } from '../domain/kernel/id';
import { allSteps, type Steps } from '../domain/kernel/steps';
import { RECORD_TYPES, type AnyRecord, type RecordType } from '../domain/registry';
import type { Document } from './document';
import { digestOfJson, digestOfText, type Lanes } from './json-digest';
import { tableChanges } from './table-changes';

type Table = ReadonlyMap<RecordId, AnyRecord>;

/** Only of records worked out beforehand: to remember each of thousands takes longer than to work it out once more. */
const prepared = new WeakMap<AnyRecord, Lanes>();
const tables = new WeakMap<object, Lanes>();
const NOTHING: Lanes = { high: 0, low: 0 };

/**
 * A digest of the content of a document: 16 hexadecimal digits, the same for equal records (bookkeeping included) and
 * removals in whatever order; what the copy has seen is not in it (SPEC.md D6). It tells a damaged store from a whole
 * one, not a forged one. After an act it costs what changed, since records and tables do not change in place.
 */
export function stateDigest(document: Document): string {
  return allSteps(stateDigestSteps(document));
}

/** `stateDigest` some records at a time, with the share that is done. What was told once is told again at once. */
export function* stateDigestSteps(document: Document): Steps<string> {
  let whole = NOTHING;
  for (const [place, type] of RECORD_TYPES.entries()) {
    const table = document.tables[type];
    whole = plus(whole, tables.get(table) ?? (yield* digestOfTable(type, table, place / RECORD_TYPES.length)));
  }
  const { tombstones } = document;
  whole = plus(whole, tables.get(tombstones) ?? (yield* digestOfTombstones(tombstones)));
  return hexadecimal(whole.high) + hexadecimal(whole.low);
}

function digestOfRecord(record: AnyRecord | undefined): Lanes {
  return record === undefined ? NOTHING : (prepared.get(record) ?? digestOfJson(record));
}

/** The table of each type whose digest was told last, as long as somebody else still has it. */
const latest = new Map<RecordType, WeakRef<Table>>();

/** The sum of the records' digests: where the table follows from one whose sum is known, only what they do not share is looked at. */
function* digestOfTable(type: RecordType, table: Table, share: number): Steps<Lanes> {
  const before = latest.get(type)?.deref();
  const known = before === undefined ? undefined : tables.get(before);
  const changes = before === undefined || known === undefined ? null : tableChanges(before, table);
  let lanes: Lanes;
  if (known === undefined || changes === null || 2 * changes.length > table.size) {
    // What shares little with what was told last (another process, one that was read anew) is told sooner by itself.
    lanes = yield* sum(table.values(), digestOfRecord, share);
  } else {
    const gone = yield* sum(changes, ({ was }) => digestOfRecord(was), share);
    const come = yield* sum(changes, ({ is }) => digestOfRecord(is), share);
    lanes = plus(known, { high: come.high - gone.high, low: come.low - gone.low });
  }
  tables.set(table, lanes);
  latest.set(type, new WeakRef(table));
  return lanes;
}

function* digestOfTombstones(tombstones: Document['tombstones']): Steps<Lanes> {
  const lanes = yield* sum(tombstones, ([id, revision]) => digestOfText(`${id} ${revision}`), 1);
  tables.set(tombstones, lanes);
  return lanes;
}

/** Works out the part of records in digests beforehand, one at each turn: for many records that one act will bring at once. */
export function* prepareDigests(all: Iterable<AnyRecord>): Generator<undefined> {
  for (const record of all) {
    if (!prepared.has(record)) prepared.set(record, digestOfJson(record));
    yield;
  }
}

/** Items between two moments at which the work can be left off: some tenths of a millisecond. */
const STRETCH = 50;

/** Sums do not depend on the order of records, which is no part of a document. `share`: what is done when it begins, 0 to 1. */
function* sum<Item>(all: Iterable<Item>, lanesOf: (item: Item) => Lanes, share: number): Steps<Lanes> {
  let [high, low, count] = [0, 0, 0];
  for (const item of all) {
    const lanes = lanesOf(item);
    high = (high + lanes.high) >>> 0;
    low = (low + lanes.low) >>> 0;
    count += 1;
    if (count % STRETCH === 0) yield share;
  }
  return { high, low };
}

function plus(one: Lanes, other: Lanes): Lanes {
  return { high: (one.high + other.high) >>> 0, low: (one.low + other.low) >>> 0 };
}

function hexadecimal(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
