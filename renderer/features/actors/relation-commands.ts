import { defineCommand } from '@renderer/store/command';
import { listOf, recordById, recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { labelOfRecord, type ContentOf } from '@shared/domain/registry';
import { relationModule, type RelationKind } from '@shared/domain/relations/relation';
import { t } from '@shared/i18n';
import { quoted } from '@shared/i18n/quoted';
import { checkFields } from './check-fields';

type RelationFields = Partial<Omit<ContentOf<'relation'>, 'sourceId' | 'targetId'>>;

function actorName(document: Document, id: RecordId): string {
  return recordOf(document, 'actor', id)?.name ?? '';
}

/** Joins two actors by a new relation; several may stand between the same two. */
export const connectActors = defineCommand<
  { readonly sourceId: RecordId; readonly targetId: RecordId; readonly kind: RelationKind },
  RecordId
>({
  id: 'actors.connect',
  labelKey: 'actors.command.connect',
  labelParams: ({ sourceId, targetId }, document) => ({
    source: actorName(document, sourceId),
    target: actorName(document, targetId),
  }),
  undo: 'record',
  run: (change, document, { sourceId, targetId, kind }) => {
    if (sourceId === targetId) return fail('self-relation', 'actors.error.selfRelation');
    if (recordOf(document, 'actor', sourceId) === undefined || recordOf(document, 'actor', targetId) === undefined) {
      return fail('not-there', 'actors.error.notThere');
    }
    // Money and rules go from one to the other; the rest is mutual until somebody says otherwise.
    const directed = kind === 'funding' || kind === 'norm';
    return ok(change.create('relation', { sourceId, targetId, kind, directed }).id);
  },
});

/** Writes fields of relations: kind, strength, direction, formality, label, notes; typing in one field is one step. */
export const setRelationFields = defineCommand<{ readonly ids: readonly RecordId[]; readonly fields: RelationFields }>({
  id: 'actors.editRelation',
  labelKey: 'actors.command.editRelation',
  undo: 'merge',
  mergeKey: ({ ids, fields }) => `${ids.join(' ')} ${Object.keys(fields).sort().join(' ')}`,
  run: (change, document, { ids, fields }) => {
    if (ids.some((id) => recordOf(document, 'relation', id) === undefined)) return fail('not-there', 'actors.error.notThere');
    const checked = checkFields(relationModule.fields, fields);
    if (!checked.ok) return checked;
    for (const id of ids) change.update('relation', id, fields);
    return ok(undefined);
  },
});

/** Turns a relation around. */
export const reverseRelation = defineCommand<{ readonly id: RecordId }>({
  id: 'actors.reverseRelation',
  labelKey: 'actors.command.reverse',
  undo: 'record',
  run: (change, document, { id }) => {
    const relation = recordOf(document, 'relation', id);
    if (relation === undefined) return fail('not-there', 'actors.error.notThere');
    change.update('relation', id, { sourceId: relation.targetId, targetId: relation.sourceId });
    return ok(undefined);
  },
});

/** How many relations go along when these records are removed. */
export function relationsAlong(document: Document, ids: readonly RecordId[]): number {
  const chosen = new Set(ids);
  return listOf(document, 'relation').filter(
    ({ id, sourceId, targetId }) => !chosen.has(id) && (chosen.has(sourceId) || chosen.has(targetId)),
  ).length;
}

function whatOf(document: Document, ids: readonly RecordId[]): string {
  const [first] = ids;
  const record = first === undefined ? undefined : recordById(document, first);
  if (ids.length === 1 && record?.type === 'actor') return quoted(labelOfRecord(record));
  const actors = ids.filter((id) => recordOf(document, 'actor', id) !== undefined).length;
  const relations = ids.length - actors;
  const parts = [
    ...(actors > 0 ? [t('actors.reading.actors', { count: actors })] : []),
    ...(relations > 0 ? [t('actors.reading.relations', { count: relations })] : []),
  ];
  return parts.join(', ');
}

/** Removes actors and relations with all that hangs on them; says in the history what went along. */
export const removeFromMap = defineCommand<{ readonly ids: readonly RecordId[] }>({
  id: 'actors.remove',
  labelKey: 'actors.command.remove',
  labelParams: ({ ids }, document) => {
    const along = relationsAlong(document, ids);
    const what = whatOf(document, ids);
    return { what: along === 0 ? what : `${what} (${t('actors.reading.relations', { count: along })})` };
  },
  undo: 'record',
  canRun: (_, { ids }) => ids.length > 0,
  run: (change, document, { ids }) => {
    if (!ids.some((id) => recordById(document, id) !== undefined)) return fail('not-there', 'actors.error.notThere');
    change.remove(ids);
    return ok(undefined);
  },
});
