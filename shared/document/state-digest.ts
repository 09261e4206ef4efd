import { stableJson } from '../domain/kernel/stable-json';
import type { RecordId } from '../domain/kernel/id';
import { RECORD_TYPES, type AnyRecord, type RecordType } from '../domain/registry';
import type { Document } from './document';
import { tableChanges } from './table-changes';

type Table = ReadonlyMap<RecordId, AnyRecord>;

/** Two sums of 32 bits, side by side. */
interface Lanes {
  readonly high: number;
  readonly low: number;
}

const records = new WeakMap<object, Lanes>();
const tables = new WeakMap<object, Lanes>();

/**
 * A digest of the content of a document: 16 hexadecimal digits, the same for equal records (bookkeeping included) and
 * removals in whatever order; what the copy has seen is not in it (SPEC.md D6). It tells a damaged store from a whole
 * one, not a forged one. After an act it costs what changed, since records and tables do not change in place.
 */
export function stateDigest(document: Document): string {
  const parts = RECORD_TYPES.map((type) => digestOfTable(type, document.tables[type]));
  parts.push(remembered(tables, document.tombstones, () =>
    sum(document.tombstones, ([id, revision]) => digestOfText(`${id} ${revision}`))));
  const { high, low } = sum(parts, (part) => part);
  return hexadecimal(high) + hexadecimal(low);
}

function digestOfRecord(record: AnyRecord): Lanes {
  return remembered(records, record, () => digestOfText(stableJson(record)));
}

/** The table of each type whose digest was told last, as long as somebody else still has it. */
const latest = new Map<RecordType, WeakRef<Table>>();

/** The sum of the records' digests: where the table follows from one whose sum is known, only what they do not share is looked at. */
function digestOfTable(type: RecordType, table: Table): Lanes {
  return remembered(tables, table, () => {
    const before = latest.get(type)?.deref();
    const known = before === undefined ? undefined : tables.get(before);
    latest.set(type, new WeakRef(table));
    if (before === undefined || known === undefined) return sum(table.values(), digestOfRecord);
    let { high, low } = known;
    for (const { was, is } of tableChanges(before, table)) {
      if (was !== undefined) [high, low] = [high - digestOfRecord(was).high, low - digestOfRecord(was).low];
      if (is !== undefined) [high, low] = [high + digestOfRecord(is).high, low + digestOfRecord(is).low];
      [high, low] = [high >>> 0, low >>> 0];
    }
    return { high, low };
  });
}

/** Works out the part of records in digests beforehand, one at each turn: for many records that one act will bring at once. */
export function* prepareDigests(all: Iterable<AnyRecord>): Generator<undefined> {
  for (const record of all) {
    digestOfRecord(record);
    yield;
  }
}

function remembered(known: WeakMap<object, Lanes>, of: object, make: () => Lanes): Lanes {
  let lanes = known.get(of);
  if (lanes === undefined) {
    lanes = make();
    known.set(of, lanes);
  }
  return lanes;
}

/** Sums do not depend on the order of records, which is no part of a document. */
function sum<Item>(all: Iterable<Item>, lanesOf: (item: Item) => Lanes): Lanes {
  let [high, low] = [0, 0];
  for (const item of all) {
    const lanes = lanesOf(item);
    high = (high + lanes.high) >>> 0;
    low = (low + lanes.low) >>> 0;
  }
  return { high, low };
}

/** Two multiplicative hashes of a text's UTF-16 units with unlike factors, each mixed into the other at the end (cyrb53). */
function digestOfText(text: string): Lanes {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return { high: other >>> 0, low: one >>> 0 };
}

function hexadecimal(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
