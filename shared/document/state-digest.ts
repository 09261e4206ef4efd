import type { RecordId } from '../domain/kernel/id';
import { RECORD_TYPES, type AnyRecord, type RecordType } from '../domain/registry';
import type { Document } from './document';
import { digestOfJson, digestOfText, type Lanes } from './json-digest';
import { tableChanges } from './table-changes';

type Table = ReadonlyMap<RecordId, AnyRecord>;

/** Only of records worked out beforehand: to remember each of thousands takes longer than to work it out once more. */
const prepared = new WeakMap<AnyRecord, Lanes>();
const tables = new WeakMap<object, Lanes>();

/**
 * A digest of the content of a document: 16 hexadecimal digits, the same for equal records (bookkeeping included) and
 * removals in whatever order; what the copy has seen is not in it (SPEC.md D6). It tells a damaged store from a whole
 * one, not a forged one. After an act it costs what changed, since records and tables do not change in place.
 */
export function stateDigest(document: Document): string {
  const parts = RECORD_TYPES.map((type) => digestOfTable(type, document.tables[type]));
  parts.push(remembered(document.tombstones, () =>
    sum(document.tombstones, ([id, revision]) => digestOfText(`${id} ${revision}`))));
  const { high, low } = sum(parts, (part) => part);
  return hexadecimal(high) + hexadecimal(low);
}

function digestOfRecord(record: AnyRecord): Lanes {
  return prepared.get(record) ?? digestOfJson(record);
}

/** The table of each type whose digest was told last, as long as somebody else still has it. */
const latest = new Map<RecordType, WeakRef<Table>>();

/** The sum of the records' digests: where the table follows from one whose sum is known, only what they do not share is looked at. */
function digestOfTable(type: RecordType, table: Table): Lanes {
  return remembered(table, () => {
    const before = latest.get(type)?.deref();
    const known = before === undefined ? undefined : tables.get(before);
    latest.set(type, new WeakRef(table));
    const changes = before === undefined || known === undefined ? null : tableChanges(before, table);
    // One that shares little with what was told last (another process, one that was read anew) is told sooner by itself.
    if (known === undefined || changes === null || 2 * changes.length > table.size) return sum(table.values(), digestOfRecord);
    let { high, low } = known;
    for (const { was, is } of changes) {
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
    if (!prepared.has(record)) prepared.set(record, digestOfJson(record));
    yield;
  }
}

function remembered(table: object, make: () => Lanes): Lanes {
  let lanes = tables.get(table);
  if (lanes === undefined) {
    lanes = make();
    tables.set(table, lanes);
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

function hexadecimal(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
