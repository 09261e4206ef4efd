import { formatNames } from '@shared/analysis/explain/format-figure';
import type { ActorChange, MapChange } from '@shared/analysis/moments/map-change';
import { recordOf, type Document } from '@shared/document/document';
import type { Relation } from '@shared/domain/relations/relation';
import type { Translate } from '@shared/i18n';

const NAMED = 8;
const TOLD = 12;

function relationWords({ sourceId, targetId, kind }: Relation, documents: readonly Document[], t: Translate): string {
  const nameOf = (id: Relation['sourceId']): string => documents.map((document) => recordOf(document, 'actor', id)?.name).find((name) => name !== undefined) ?? '';
  return t('actorWork.moments.relation', { one: nameOf(sourceId), other: nameOf(targetId), kind: t(`records.relationKind.${kind}`).toLocaleLowerCase() });
}

function actorSentence({ name, won, lost, influence, interest, ring, renamedFrom }: ActorChange, t: Translate): string {
  const parts = [
    ...(renamedFrom === null ? [] : [t('actorWork.moments.renamed', { name: renamedFrom })]),
    ...(won === 0 ? [] : [t('actorWork.moments.won', { count: won })]),
    ...(lost === 0 ? [] : [t('actorWork.moments.lost', { count: lost })]),
    ...(influence === null ? [] : [t('actorWork.moments.influence', { from: influence[0], to: influence[1] })]),
    ...(interest === null ? [] : [t('actorWork.moments.interest', { from: interest[0], to: interest[1] })]),
    ...(ring === null ? [] : [ring[1] === null ? t('actorWork.moments.noRing') : t('actorWork.moments.ring', { ring: t(`records.ring.${ring[1]}`) })]),
  ];
  return t('actorWork.moments.changed', { name, what: parts.join(', ') });
}

/** What happened between two moments, in sentences that say the numbers of `change`. */
export function changeSentences(change: MapChange, before: Document, after: Document, t: Translate): readonly string[] {
  const { came, went, newRelations, brokenRelations, changed, unchanged } = change;
  const names = (list: readonly string[]): string => formatNames(list.length <= NAMED ? list : [...list.slice(0, NAMED - 1), t('actorWork.network.more', { count: list.length - NAMED + 1 })]);
  const documents = [after, before];
  const all = [
    ...(came.length === 0 ? [] : [t('actorWork.moments.came', { count: came.length, names: names(came.map(({ name }) => name)) })]),
    ...(went.length === 0 ? [] : [t('actorWork.moments.went', { count: went.length, names: names(went.map(({ name }) => name)) })]),
    ...(newRelations.length === 0 ? [] : [t('actorWork.moments.newRelations', { count: newRelations.length, names: names(newRelations.map((one) => relationWords(one, documents, t))) })]),
    ...(brokenRelations.length === 0 ? [] : [t('actorWork.moments.brokenRelations', { count: brokenRelations.length, names: names(brokenRelations.map((one) => relationWords(one, documents, t))) })]),
    ...changed.slice(0, TOLD).map((one) => actorSentence(one, t)),
    ...(changed.length > TOLD ? [t('actorWork.moments.moreChanged', { count: changed.length - TOLD })] : []),
  ];
  return all.length === 0 ? [t('actorWork.moments.same', { count: unchanged })] : all;
}
