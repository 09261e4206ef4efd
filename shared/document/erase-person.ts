import { typeOfId, type RecordId } from '../domain/kernel/id';
import type { Stamp } from '../domain/kernel/record';
import { isRecordType, labelOfRecord, moduleOf, type AnyRecord, type RecordType } from '../domain/registry';
import { openChangeSet } from './change-set';
import { applyDiff } from './diff';
import type { Diff, FieldChange } from './diff-shape';
import { allRecords, type Document } from './document';
import type { History, HistoryEntry } from './history';
import { createFinder, type TextFinder } from './find-words';

/** Stands where the name of an erased person was inside a longer text. */
export const ERASED_MARK = '[…]';

/** Fields of one record that speak of the same person: with one of them goes the rest. */
const TOGETHER: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  actor: ['focalPoint', 'focalPointRole', 'email', 'phone'],
  attendance: ['person', 'role'],
};

/** A field of a record in which a person appears. */
export interface Appearance {
  readonly recordId: RecordId;
  readonly recordType: RecordType;
  /** What the record is called. */
  readonly label: string;
  readonly field: string;
  /** The text as it is, cut around the first place. */
  readonly sample: string;
  /** Whether the whole field is emptied, or only the words are taken out of it. */
  readonly emptied: boolean;
}

/** What an erasure would touch. */
export interface ErasurePreview {
  readonly appearances: readonly Appearance[];
  /** Steps of the history in which the person appears. */
  readonly steps: number;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Takes a person out of values of records, always in the same way: what a step of the history says a field was
 * afterwards stays what the field is. `ids`: records whose fields about that person go together.
 */
class Eraser {
  private readonly finder: TextFinder;
  private readonly ids: ReadonlySet<RecordId>;
  constructor(finder: TextFinder, ids: ReadonlySet<RecordId>) {
    this.finder = finder;
    this.ids = ids;
  }

  text(value: string): string {
    return this.finder.replace(value, ERASED_MARK);
  }

  /** Any value: its texts without the person. The same value where there was nothing. */
  value(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => this.value(item));
      return items.some((item, index) => item !== value[index]) ? items : (value as unknown);
    }
    if (typeof value !== 'object' || value === null) return value;
    const pairs = Object.entries(value).map(([key, item]) => [key, this.value(item)] as const);
    return pairs.some(([key, item]) => item !== (value as Fields)[key]) ? Object.fromEntries(pairs) : value;
  }

  /** Fields of a record of a type: all of them, or those of one change. Ids, dates and choices are not texts. */
  fields(type: RecordType, id: RecordId, fields: Fields): Fields {
    const { fields: schemas, personalFields } = moduleOf(type);
    const together = this.ids.has(id) ? (TOGETHER[type] ?? []) : [];
    let changed = false;
    const pairs = Object.entries(fields).map(([name, before]) => {
      const schema = schemas[name];
      if (schema === undefined) return [name, before];
      if (together.includes(name) && before !== '') {
        changed = true;
        return [name, ''];
      }
      const erased = this.value(before);
      if (erased === before) return [name, before];
      const after = personalFields.includes(name) && typeof before === 'string' ? '' : erased;
      if (!schema.safeParse(after).success) return [name, before];
      changed = true;
      return [name, after];
    });
    return changed ? (Object.fromEntries(pairs) as Fields) : fields;
  }

  record(record: AnyRecord): AnyRecord {
    return this.fields(record.type, record.id, record as unknown as Fields) as unknown as AnyRecord;
  }

  private change(change: FieldChange): FieldChange {
    const type = typeOfId(change.id);
    if (!isRecordType(type)) return change;
    return { id: change.id, before: this.fields(type, change.id, change.before), after: this.fields(type, change.id, change.after) };
  }

  diff(diff: Diff): Diff {
    return {
      ...diff,
      added: diff.added.map((record) => this.record(record)),
      removed: diff.removed.map((record) => this.record(record)),
      changed: diff.changed.map((change) => this.change(change)),
    };
  }

  entry(entry: HistoryEntry): HistoryEntry {
    return {
      ...entry,
      labelParams: this.value(entry.labelParams) as HistoryEntry['labelParams'],
      sessionLabel: entry.sessionLabel === null ? null : this.text(entry.sessionLabel),
      diff: this.diff(entry.diff),
    };
  }
}

function eraserOf(document: Document, words: readonly string[]): { readonly finder: TextFinder; readonly eraser: Eraser } {
  const finder = createFinder(words);
  const ids = new Set<RecordId>();
  for (const record of allRecords(document)) {
    const fields = record as unknown as Fields;
    const about = TOGETHER[record.type] ?? [];
    if (about.some((name) => typeof fields[name] === 'string' && finder.finds(fields[name]))) ids.add(record.id);
  }
  return { finder, eraser: new Eraser(finder, ids) };
}

/** Where a person appears, by the words that name them: a name, other forms of it, a mail, a telephone number. */
export function previewErasure(document: Document, history: History, words: readonly string[]): ErasurePreview {
  const { finder, eraser } = eraserOf(document, words);
  const appearances: Appearance[] = [];
  for (const record of allRecords(document)) {
    const before = record as unknown as Fields;
    const after = eraser.fields(record.type, record.id, before);
    for (const field of Object.keys(moduleOf(record.type).fields)) {
      if (after[field] === before[field]) continue;
      const sample = finder.sampleOf(typeof before[field] === 'string' ? before[field] : JSON.stringify(before[field]));
      const place = { recordId: record.id, recordType: record.type, label: labelOfRecord(record), field };
      appearances.push({ ...place, sample, emptied: after[field] === '' });
    }
  }
  const steps = history.entries.filter((entry) => JSON.stringify(eraser.entry(entry)) !== JSON.stringify(entry)).length;
  return { appearances, steps };
}

/** A process without a person, and the act that took them out: it cannot be undone, and nor can what came before it. */
export interface Erasure {
  readonly document: Document;
  /** The steps before, without the person. */
  readonly history: History;
  /** Of the act: neither before nor after does it hold the person. */
  readonly diff: Diff;
}

/**
 * Takes a person out of a process: fields about them are emptied, other texts have `ERASED_MARK` in their place. The
 * fields are dated anew, so that an older copy merged in later does not bring the person back. What is on disk of
 * before has to be erased by who keeps it. Ids, dates and choices are left alone.
 */
export function erasePerson(document: Document, history: History, words: readonly string[], stamp: Stamp): Erasure {
  const { eraser } = eraserOf(document, words);
  const change = openChangeSet(document, stamp);
  for (const record of allRecords(document)) {
    const before = record as unknown as Fields;
    const after = eraser.fields(record.type, record.id, before);
    const names = Object.keys(moduleOf(record.type).fields).filter((name) => after[name] !== before[name]);
    if (names.length > 0) change.update(record.type, record.id, Object.fromEntries(names.map((name) => [name, after[name]])));
  }
  const diff = change.finish();
  return {
    document: applyDiff(document, diff),
    history: { ...history, entries: history.entries.map((entry) => eraser.entry(entry)) },
    diff: eraser.diff(diff),
  };
}
