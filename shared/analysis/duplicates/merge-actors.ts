import type { ChangeSet } from '../../document/change-set';
import { allRecords, recordOf, type Document } from '../../document/document';
import { contentOf } from '../../document/stamping';
import type { Actor } from '../../domain/actors/actor';
import { typeOfId, type RecordId } from '../../domain/kernel/id';
import { NAME_LIMIT, TEXT_LIMIT } from '../../domain/kernel/record';
import { moduleOf, type AnyRecord } from '../../domain/registry';
import { formattingLocale, t } from '../../i18n';
import { fieldName, valueText } from '../describe/value-text';

/** What a union did. */
export interface MergedActors {
  /** Records that spoke of the one that goes and now speak of the one that stays. */
  readonly moved: number;
  /** Records about the same thing for both, made into one; what differed and could not stand side by side is told in the notes. */
  readonly joined: number;
  /** Records that tied the two to each other, which have nothing left to tie; they are told in the notes. */
  readonly between: number;
}

type Fields = Readonly<Record<string, unknown>>;

const uniqueOf = (id: RecordId): string => id.slice(id.indexOf(':') + 1);

/** The identity that a record derived from an actor's has once that actor is another. */
function renamed(id: RecordId, gone: string, kept: string): RecordId {
  const members = uniqueOf(id).split('~');
  if (members.length < 2) return id;
  return `${typeOfId(id)}:${members.map((member) => (member === gone ? kept : member)).join('~')}`;
}

/** What two scores or positions are about, whatever their identities. */
function subjectOf(record: AnyRecord, fields: Fields): string | null {
  if (record.type === 'influence') return `influence ${String(fields['sourceId'])} ${String(fields['targetId'])} ${String(fields['scorer'])}`;
  if (record.type === 'position') return `position ${String(fields['actorId'])} ${String(fields['subjectId'])} ${String(fields['scorer'])}`;
  return null;
}

const isBlank = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Fields of two records about the same thing as one: what is blank is filled, texts and lists are put together. */
function joinedFields(type: AnyRecord['type'], kept: Fields, gone: Fields): { readonly fields: Fields; readonly lost: readonly string[] } {
  const { fields: schemas, references } = moduleOf(type);
  const named = new Set(references.map(({ field }) => field));
  const lost: string[] = [];
  const fields: Record<string, unknown> = {};
  for (const [name, theirs] of Object.entries(gone)) {
    const mine = kept[name];
    if (isSame(mine, theirs) || isBlank(theirs)) continue;
    const put = (value: unknown): boolean => {
      if (schemas[name]?.safeParse(value).success !== true) return false;
      fields[name] = value;
      return true;
    };
    if (isBlank(mine) && put(theirs)) continue;
    if (Array.isArray(mine) && Array.isArray(theirs)) {
      if (put([...mine, ...theirs.filter((item) => !mine.some((one) => isSame(one, item)))])) continue;
    } else if (name === 'amount' && type === 'budgetShare') {
      const [one, other] = [mine as { readonly minor: number; readonly currency: string }, theirs as { readonly minor: number }];
      if (put({ ...one, minor: one.minor + other.minor })) continue;
    } else if (typeof mine === 'string' && typeof theirs === 'string' && !name.endsWith('Id') && !named.has(name)) {
      if (mine.includes(theirs) || put(`${mine}${mine.includes('\n') || theirs.length > 80 ? '\n' : ' / '}${theirs}`)) continue;
    }
    lost.push(name);
  }
  return { fields, lost };
}

/** The fields of the actor that stays, with what the other brought. */
function actorFields(kept: Actor, gone: Actor): { readonly fields: Partial<Actor>; readonly notes: readonly string[] } {
  const longText = (mine: string, theirs: string): string => {
    const lines = mine.split('\n').map((line) => line.trim());
    return [mine, ...theirs.split('\n').filter((line) => line.trim() !== '' && !lines.includes(line.trim()))].filter((part) => part !== '').join('\n').slice(0, TEXT_LIMIT);
  };
  const title = (mine: string, theirs: string): string => (theirs.trim() === '' || mine.includes(theirs) ? mine : mine.trim() === '' ? theirs : `${mine} / ${theirs}`.slice(0, NAME_LIMIT));
  const notes: string[] = [];
  const says = (field: keyof Actor, mine: unknown, theirs: unknown): void => {
    if (!isBlank(mine) && !isBlank(theirs) && !isSame(mine, theirs)) notes.push(t('actorWork.merge.hadValue', { name: gone.name, field: fieldName(field), value: valueText([], 'actor', field, theirs) }));
  };
  if (kept.name !== gone.name) notes.push(t('actorWork.merge.alias', { name: gone.name }));
  says('kind', kept.kind === 'other' ? null : kept.kind, gone.kind === 'other' ? null : gone.kind);
  for (const field of ['ring', 'scope', 'influence', 'interest'] as const) says(field, kept[field], gone[field]);
  return {
    fields: {
      acronym: title(kept.acronym, gone.acronym),
      kind: kept.kind === 'other' ? gone.kind : kept.kind,
      ring: kept.ring ?? gone.ring,
      scope: kept.scope ?? gone.scope,
      sector: title(kept.sector, gone.sector),
      focalPoint: title(kept.focalPoint, gone.focalPoint),
      focalPointRole: title(kept.focalPointRole, gone.focalPointRole),
      email: title(kept.email, gone.email),
      phone: title(kept.phone, gone.phone),
      influence: kept.influence ?? gone.influence,
      interest: kept.interest ?? gone.interest,
      interests: longText(kept.interests, gone.interests),
      offers: longText(kept.offers, gone.offers),
      needs: longText(kept.needs, gone.needs),
      notes: longText(kept.notes, gone.notes),
      tags: [...new Set([...kept.tags, ...gone.tags])],
      positions: { ...gone.positions, ...kept.positions },
    },
    notes,
  };
}

/**
 * Makes one actor of two: everything that spoke of `goneId` speaks of `keptId` afterwards (relations, seats, positions,
 * votes, turns, responsibilities), under the identity it would have had from the start. Where both had a record about
 * the same thing, the two become one and what cannot stand side by side is told in the notes of the actor. Both must be
 * there and differ.
 */
export function mergeActors(change: ChangeSet, document: Document, keptId: RecordId, goneId: RecordId): MergedActors {
  const [kept, gone] = [recordOf(document, 'actor', keptId), recordOf(document, 'actor', goneId)];
  if (kept === undefined || gone === undefined || keptId === goneId) throw new Error('Two actors to merge were expected');
  const [keptUnique, goneUnique] = [uniqueOf(keptId), uniqueOf(goneId)];
  const ids = new Map<RecordId, RecordId>([[goneId, keptId]]);
  const touched: AnyRecord[] = [];
  const mapped = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value as RecordId) ?? value;
    return Array.isArray(value) ? [...new Set(value.map(mapped))] : value;
  };
  // Identities first: what is derived from a seat that moves moves along.
  for (const record of allRecords(document)) {
    if (record.id === goneId || record.id === keptId) continue;
    const next = renamed(record.id, goneUnique, keptUnique);
    if (next !== record.id) ids.set(record.id, next);
  }
  for (const record of allRecords(document)) {
    if (record.id === goneId || record.id === keptId) continue;
    const refers = moduleOf(record.type).references.some(({ field }) => !isSame(mapped((record as unknown as Fields)[field]), (record as unknown as Fields)[field]));
    if (refers || ids.has(record.id)) touched.push(record);
  }
  const subjects = new Map<string, RecordId>();
  for (const record of [...allRecords(document)]) {
    if (touched.includes(record)) continue;
    const subject = subjectOf(record, record as unknown as Fields);
    if (subject !== null) subjects.set(subject, record.id);
  }
  const { fields, notes: told } = actorFields(kept, gone);
  const notes = [...told];
  const removed: RecordId[] = [goneId];
  let [moved, joined, between] = [0, 0, 0];
  const tellOf = (record: AnyRecord): string => {
    const ends = moduleOf(record.type).references.map(({ field }) => valueText([document], record.type, field, (record as unknown as Fields)[field]));
    return `${t(`records.type.${record.type}`)} (${new Intl.ListFormat(formattingLocale()).format([...new Set(ends)].filter((end) => end !== t('merging.empty')))})`;
  };
  for (const record of touched) {
    const content = contentOf(record) as Fields;
    const next: Record<string, unknown> = { ...content };
    for (const { field } of moduleOf(record.type).references) next[field] = mapped(content[field]);
    const [from, to] = [next['sourceId'] ?? next['rowId'], next['targetId'] ?? next['columnId']];
    if (from === keptId && to === keptId) {
      between += 1;
      removed.push(record.id);
      const label = String((content['label'] ?? content['note'] ?? content['notes'] ?? '') as string).trim();
      const word = 'kind' in content && record.type === 'relation' ? t(`records.relationKind.${record.kind}`) : valueText([document], record.type, 'value', content['value']);
      notes.push(t('actorWork.merge.between', { what: tellOf(record), value: [word, label].filter((part) => part !== '').join(', ') }));
      continue;
    }
    const id = ids.get(record.id) ?? record.id;
    const subject = subjectOf(record, next);
    const taken = change.get(id) !== undefined && id !== record.id ? id : subject === null ? undefined : subjects.get(subject);
    if (taken !== undefined && taken !== record.id) {
      const there = change.get(taken);
      if (there !== undefined && there.type === record.type) {
        const { fields: more, lost } = joinedFields(record.type, contentOf(there) as Fields, next);
        change.update(record.type, taken, more as never);
        for (const name of lost) notes.push(t('actorWork.merge.lost', { name: gone.name, what: tellOf(record), field: fieldName(name), value: valueText([document], record.type, name, content[name]) }));
        ids.set(record.id, taken);
        removed.push(record.id);
        joined += 1;
        continue;
      }
    }
    if (subject !== null) subjects.set(subject, id);
    moved += 1;
    if (id === record.id) change.update(record.type, id, next as never);
    else {
      change.create(record.type, next as never, id);
      removed.push(record.id);
    }
  }
  const all = [fields.notes ?? '', ...notes].filter((line) => line !== '').join('\n').slice(0, TEXT_LIMIT);
  change.update('actor', keptId, { ...(fields as Partial<Omit<Actor, 'id'>>), notes: all } as never);
  change.remove(removed);
  return { moved, joined, between };
}
