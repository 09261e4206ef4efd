import { chainNeighbours } from '../../analysis/chain/chain';
import { listOf, recordById, recordOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { GUIDING_QUESTIONS, type LearningCard } from '../../domain/memory/learning-card';
import { labelOfRecord } from '../../domain/registry';
import { formattingLocale, t as translate, type Translate } from '../../i18n';
import { quoted } from '../../i18n/quoted';
import { actorName, agendaCover, coverDay, paragraph, reportDay } from '../agenda/report-words';
import type { Block, ReportModel, Section } from '../model/report-model';

export interface LearningReportOptions {
  /** The day of the report, `YYYY-MM-DD`. */
  readonly today: string;
  readonly t?: Translate;
  /** Only these cards; all of them where left out. */
  readonly cardIds?: readonly RecordId[];
  /** Entries of the catalogue `cases`, by which cards name the one they bring to mind. */
  readonly cases?: readonly { readonly id: string; readonly name: string; readonly city: string }[];
}

/** Who tells a card: its tellers, then those whose testimony it holds, each once. */
export function tellersOf(document: Document, card: LearningCard): readonly string[] {
  const said = listOf(document, 'testimony').filter(({ cardId }) => cardId === card.id).map(({ actorId }) => actorId);
  return [...new Set([...card.tellerIds, ...said])].map((id) => actorName(document, id)).filter((name) => name !== '');
}

function cardSection(document: Document, card: LearningCard, { t = translate, cases = [] }: LearningReportOptions): Section {
  const tellers = tellersOf(document, card);
  const told = GUIDING_QUESTIONS.filter((question) => card[question] !== '');
  const testimonies = listOf(document, 'testimony').filter(({ cardId, text }) => cardId === card.id && text !== '').toSorted((one, other) => one.order - other.order);
  const origins = chainNeighbours(document, card.id).from.flatMap((id) => {
    const record = recordById(document, id);
    return record === undefined ? [] : [{ id, text: `${t(`records.type.${record.type}`)}: ${labelOfRecord(record)}` }];
  });
  const likeCase = cases.find(({ id }) => id === card.caseId);
  const facts = [
    t(`memory.kind.${card.kind}`),
    ...(card.date === null ? [] : [reportDay(card.date)]),
    ...(tellers.length === 0 ? [] : [t('memory.report.toldBy', { names: tellers.join(', ') })]),
    ...(card.tags.length === 0 ? [] : [card.tags.join(', ')]),
  ];
  const blocks: readonly Block[] = [
    { kind: 'paragraph', tone: 'note', text: facts.join(' · '), origin: card.id },
    ...(told.length === 0 && testimonies.length === 0 ? [paragraph(t('memory.report.untold'))] : []),
    ...told.flatMap((question): readonly Block[] => [{ kind: 'heading', level: 3, text: t(`memory.question.${question}`) }, paragraph(card[question])]),
    ...testimonies.map(({ actorId, text }): Block => ({ kind: 'callout', title: actorName(document, actorId) || t('memory.report.someone'), text: quoted(text, t) })),
    ...(likeCase === undefined ? [] : [paragraph(t('memory.report.likeCase', { name: likeCase.name, city: likeCase.city }), 'note')]),
    ...(origins.length === 0 ? [] : [{ kind: 'heading', level: 3, text: t('records.chain.from') } as const, { kind: 'list', items: origins.map(({ text }) => text), origins: origins.map(({ id }) => id) } as const]),
  ];
  return { id: card.id, place: 'memory', title: card.name, startsPage: false, blocks };
}

/**
 * Learning cards as a document: each with who tells it, the guiding questions that were answered, what each actor says in
 * its own words, and what it comes from. Null where there is no card. Source: Cuaderno 8 §1.2.c.
 */
export function learningReport(document: Document, options: LearningReportOptions): ReportModel | null {
  const { today, t = translate, cardIds } = options;
  const cards = listOf(document, 'learningCard')
    .filter(({ id }) => cardIds === undefined || cardIds.includes(id))
    .toSorted((one, other) => one.order - other.order);
  const [only] = cards;
  if (only === undefined) return null;
  const process = recordOf(document, 'process', document.processId);
  const title = cards.length === 1 ? only.name : t('memory.report.title');
  return {
    title,
    subject: t('memory.report.subject', { territory: process?.territoryName ?? '', count: cards.length }),
    language: formattingLocale(),
    runningHead: { start: process?.name ?? '', end: t('memory.report.title') },
    cover: agendaCover(document, t, { kicker: t('memory.report.kicker'), title, day: coverDay(today), mark: null }),
    sections: cards.map((card) => cardSection(document, card, options)),
  };
}
