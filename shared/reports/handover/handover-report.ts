import { handOver } from '../../analysis/agenda/hand-over';
import { indicatorsOf } from '../../analysis/indicators/indicators-of-document';
import { listOf, recordOf, type Document } from '../../document/document';
import { formattingLocale, t as translate, type Translate } from '../../i18n';
import type { CardCatalogs } from '../agenda/action-cards';
import type { ChecklistEntry } from '../agenda/agenda-report';
import { budgetBlocks, visionBlocks } from '../agenda/agenda-sections';
import { agendaCover, coverDay, paragraph } from '../agenda/report-words';
import type { Block, ReportModel, Section } from '../model/report-model';
import {
  accordBlocks, adoptedBlocks, agreementBlocks, dueBlocks, indicatorHandOver, missingConditions, openActionBlocks, peopleBlocks, riskBlocks, type HandOverJob,
} from './handover-sections';

export interface HandOverOptions {
  /** The day of the report, `YYYY-MM-DD`. */
  readonly today: string;
  readonly t?: Translate;
  /** Entries of the conditions and keys; without them that section is left out. */
  readonly checklist?: readonly ChecklistEntry[];
  readonly catalogs?: CardCatalogs;
}

/**
 * Informe de empalme: what a change of government must find. What is adopted, what falls due, what is open and with whom,
 * the money promised ahead, risks, what is missing and what was learnt. Source: Guía municipal; Cuaderno 8,
 * consideraciones finales (the broken chain at the next government).
 */
export function handOverReport(document: Document, { today, t = translate, checklist = [], catalogs = { results: [], impacts: [] } }: HandOverOptions): ReportModel {
  const process = recordOf(document, 'process', document.processId);
  const found = handOver(document, today);
  const job: HandOverJob = { document, t, today, found };
  const agendaJob = { document, t, today, actions: found.openActions };
  const overdue = indicatorsOf(document, today).filter(({ due }) => due.isOverdue).length;
  const figures = [
    ['actions', found.openActions.length],
    ['agreements', found.openAgreements.length],
    ['accords', found.inForce.length],
    ['overdue', found.due.filter(({ isPast }) => isPast).length],
    ['indicators', overdue],
  ] as const;
  const cards = listOf(document, 'learningCard').toSorted((one, other) => one.order - other.order);
  const title = t('handover.title');
  const money = budgetBlocks(agendaJob, { from: Number(today.slice(0, 4)) });
  const section = (name: SectionName, blocks: readonly Block[]): Section => ({ id: name, place: 'agenda', title: t(`handover.section.${name}`), startsPage: false, blocks });
  return {
    title,
    subject: t('handover.subject', { territory: process?.territoryName ?? '' }),
    language: formattingLocale(),
    runningHead: { start: process?.name ?? '', end: title },
    cover: agendaCover(document, t, { kicker: t('handover.kicker'), title, day: coverDay(today), mark: null }),
    sections: [
      section('summary', [
        paragraph(t('handover.lead'), 'lead'),
        { kind: 'keyFigures', items: figures.map(([name, value]) => ({ value: String(value), label: t(`handover.figure.${name}`, { count: value }) })) },
      ]),
      section('adopted', [...adoptedBlocks(job, catalogs), ...visionBlocks(agendaJob)]),
      section('due', dueBlocks(job)),
      section('actions', openActionBlocks(job)),
      section('agreements', agreementBlocks(job)),
      section('accords', accordBlocks(job)),
      section('indicators', indicatorHandOver(job)),
      section('money', money.length === 0 ? [paragraph(t('handover.noMoney'))] : money),
      section('risks', riskBlocks(job)),
      ...(checklist.length === 0 ? [] : [section('conditions', missingConditions(job, checklist))]),
      section('learnt', [
        cards.length === 0
          ? paragraph(t('handover.noCards'))
          : { kind: 'list', items: cards.map(({ name, learnt }) => (learnt === '' ? name : t('management.learnt', { name, text: learnt }))), origins: cards.map(({ id }) => id) },
      ]),
      section('people', peopleBlocks(job)),
      section('questions', [
        found.questions.length === 0
          ? paragraph(t('handover.noQuestions'))
          : { kind: 'list', items: found.questions.map(({ kind, name }) => t(`handover.question.${kind}`, { name })), origins: found.questions.map(({ recordId }) => recordId) },
      ]),
    ],
  };
}

type SectionName = 'summary' | 'adopted' | 'due' | 'actions' | 'agreements' | 'accords' | 'indicators' | 'money' | 'risks' | 'conditions' | 'learnt' | 'people' | 'questions';
