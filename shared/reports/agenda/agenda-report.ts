import { listOf, recordOf, type Document } from '../../document/document';
import { checklistAnswerId, type Checklist } from '../../domain/agenda/checklist-answer';
import { formattingLocale, t as translate, type Translate } from '../../i18n';
import type { Block, ReportModel, Section } from '../model/report-model';
import { actionBlocks, actionTable, budgetBlocks, indicatorBlocks, objectiveBlocks, scheduleBlocks, visionBlocks, type AgendaJob } from './agenda-sections';
import { actionCardBlocks, type CardCatalogs } from './action-cards';
import { agendaCover, column, coverDay, paragraph } from './report-words';

/** An entry of the two checklists: that of the catalogue. */
export interface ChecklistEntry {
  readonly checklist: Checklist;
  readonly id: string;
  readonly name: string;
}

export interface AgendaReportOptions {
  /** The day of the report, `YYYY-MM-DD`. */
  readonly today: string;
  readonly t?: Translate;
  /** Entries of the conditions and keys; without them that section is left out. */
  readonly checklist?: readonly ChecklistEntry[];
  readonly catalogs?: CardCatalogs;
}

function conditionBlocks({ document, t }: AgendaJob, entries: readonly ChecklistEntry[]): readonly Block[] {
  const rows = entries.map(({ checklist, id, name }) => {
    const answer = recordOf(document, 'checklistAnswer', checklistAnswerId(document.processId, checklist, id));
    return [name, answer === undefined || answer.state === null ? '—' : t(`agenda.checklist.state.${answer.state}`), answer?.evidence ?? ''];
  });
  const columns = [column(t('agenda.report.column.condition'), 2), column(t('agenda.report.column.state'), 'fit'), column(t('agenda.report.column.evidence'), 3)];
  return [{ kind: 'table', caption: t('agenda.report.conditionsCaption'), size: 'small', columns, rows }];
}

function handoverBlocks(job: AgendaJob): readonly Block[] {
  const open = job.actions.filter(({ state }) => state !== 'done' && state !== 'dropped');
  if (open.length === 0) return [paragraph(job.t('agenda.report.handoverNone'))];
  return [paragraph(job.t('agenda.report.handoverOpen', { count: open.length }), 'lead'), actionTable(job, open, job.t('agenda.report.handoverCaption'))];
}

/**
 * The Agenda Estratégica as a document: vision, objectives, plan of action by line, schedule, budget by entity and year
 * (a table for each currency), indicators, conditions, and what the next government must find. Says which version was
 * adopted last. Source: Guía municipal, Agenda Estratégica.
 */
export function agendaReport(document: Document, { today, t = translate, checklist = [], catalogs = { results: [], impacts: [] } }: AgendaReportOptions): ReportModel {
  const process = recordOf(document, 'process', document.processId);
  const actions = [...listOf(document, 'action')].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
  const job: AgendaJob = { document, t, today, actions };
  const adopted = listOf(document, 'agendaVersion').filter(({ kind }) => kind === 'adopted').sort((one, other) => (one.date < other.date ? -1 : 1)).at(-1);
  const title = t('agenda.report.title');
  const budget = budgetBlocks(job);
  const section = (name: 'vision' | 'objectives' | 'actions' | 'schedule' | 'budget' | 'indicators' | 'conditions' | 'handover' | 'cards', blocks: readonly Block[]): Section => ({
    id: name,
    place: 'agenda',
    title: t(`agenda.report.section.${name}`),
    startsPage: false,
    blocks,
  });
  const mark =
    adopted === undefined
      ? { label: t('agenda.report.draftMark'), text: t('agenda.report.draftText') }
      : { label: adopted.name, text: t('agenda.report.adopted', { act: adopted.act, body: adopted.body }) };
  const period = process === undefined ? '' : `${process.periodStart}–${process.periodEnd}`;
  return {
    title,
    subject: t('agenda.report.subject', { territory: process?.territoryName ?? '', period }),
    language: formattingLocale(),
    runningHead: { start: process?.name ?? '', end: title },
    cover: agendaCover(document, t, { kicker: t('agenda.report.kicker'), title, day: coverDay(today), mark }),
    sections: [
      section('vision', visionBlocks(job)),
      section('objectives', objectiveBlocks(job)),
      section('actions', actionBlocks(job)),
      section('schedule', scheduleBlocks(job)),
      section('budget', budget.length === 0 ? [paragraph(t('agenda.share.none'))] : budget),
      section('indicators', indicatorBlocks(job)),
      ...(checklist.length === 0 ? [] : [section('conditions', conditionBlocks(job, checklist))]),
      section('handover', handoverBlocks(job)),
      ...(actions.length === 0 ? [] : [section('cards', actionCardBlocks(job, catalogs))]),
    ],
  };
}
