import { listOf, type Document } from '@shared/document/document';
import { CARD_SOURCES, GUIDING_QUESTIONS, LEARNING_CARD_KINDS, type LearningCard } from '@shared/domain/memory/learning-card';
import { labelOfRecord } from '@shared/domain/registry';
import type { Translate } from '@shared/i18n';
import type { FormField, Option } from '@renderer/ui/records/form-field';

/** Records a card may come from, each with what it is before its name: a mesa and a session may be called alike. */
function sourceOptions(document: Document, t: Translate): readonly Option[] {
  return CARD_SOURCES.flatMap((type) =>
    listOf(document, type).map((record) => ({ value: record.id as string, label: `${t(`records.type.${type}`)}: ${labelOfRecord(record)}` })),
  );
}

/** The story of a card: its name and the guiding questions. */
export function storyFields(card: LearningCard, t: Translate): readonly FormField[] {
  return [
    { kind: 'longText', name: 'name', label: t('memory.field.name'), value: card.name, required: true },
    { kind: 'choice', name: 'kind', label: t('memory.field.kind'), value: card.kind, options: LEARNING_CARD_KINDS.map((value) => ({ value, label: t(`memory.kind.${value}`) })) },
    { kind: 'date', name: 'date', label: t('memory.field.date'), value: card.date },
    { kind: 'heading', name: 'story', label: t('memory.part.story') },
    ...GUIDING_QUESTIONS.map((name): FormField => ({ kind: 'longText', name, label: t(`memory.question.${name}`), value: card[name] })),
  ];
}

/** What a card is tied to. */
export function tieFields(document: Document, card: LearningCard, cases: readonly { readonly id: string; readonly name: string; readonly city: string }[], t: Translate): readonly FormField[] {
  const named = (type: 'actor' | 'line'): readonly Option[] => listOf(document, type).map((record) => ({ value: record.id as string, label: labelOfRecord(record) }));
  return [
    { kind: 'heading', name: 'ties', label: t('memory.part.ties') },
    { kind: 'choices', name: 'tellerIds', label: t('memory.field.tellers'), value: card.tellerIds, options: named('actor') },
    { kind: 'choices', name: 'comesFromIds', label: t('memory.field.comesFrom'), value: card.comesFromIds, options: sourceOptions(document, t) },
    { kind: 'choice', name: 'lineId', label: t('memory.field.line'), value: card.lineId, options: named('line'), clearable: true },
    { kind: 'choice', name: 'caseId', label: t('memory.field.likeCase'), value: card.caseId === '' ? null : card.caseId, options: cases.map(({ id, city, name }) => ({ value: id, label: `${city}: ${name}` })), clearable: true },
    { kind: 'words', name: 'tags', label: t('memory.field.tags'), hint: t('memory.field.tagsHint'), value: card.tags },
  ];
}
