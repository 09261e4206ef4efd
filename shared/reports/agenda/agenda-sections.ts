import { budgetTables } from '../../analysis/agenda/budget';
import { indicatorsOf } from '../../analysis/indicators/indicators-of-document';
import { listOf, recordOf, type Document } from '../../document/document';
import type { Action } from '../../domain/agenda/action';
import { agendaId } from '../../domain/agenda/agenda';
import type { Translate } from '../../i18n';
import { ganttFigure } from '../figures/gantt';
import type { Block } from '../model/report-model';
import { progressFlow } from './progress-flow';
import { actionDates, actorName, column, paragraph, reportDay, reportMoney, reportPercent, reportValue } from './report-words';

/** What the sections are made from; `today` as `YYYY-MM-DD`. */
export interface AgendaJob {
  readonly document: Document;
  readonly t: Translate;
  readonly today: string;
  /** Actions in their order. */
  readonly actions: readonly Action[];
}

/** Vision, principles and follow-up. */
export function visionBlocks({ document, t }: AgendaJob): readonly Block[] {
  const agenda = recordOf(document, 'agenda', agendaId(document.processId));
  if (agenda === undefined || (agenda.vision === '' && agenda.principles.length === 0)) return [paragraph(t('agenda.report.noVision'))];
  return [
    ...(agenda.vision === '' ? [] : [paragraph(agenda.vision, 'lead')]),
    ...(agenda.principles.length === 0 ? [] : [{ kind: 'list', items: agenda.principles } as const]),
    ...(agenda.followUp === '' ? [] : [paragraph(agenda.followUp)]),
  ];
}

/** The two kinds of objectives, apart, with what serves what. */
export function objectiveBlocks({ document, t }: AgendaJob): readonly Block[] {
  const objectives = [...listOf(document, 'objective')].sort((one, other) => one.order - other.order);
  if (objectives.length === 0) return [paragraph(t('agenda.report.noObjectives'))];
  const links = listOf(document, 'objectiveLink');
  return (['development', 'internationalisation'] as const).flatMap((kind): readonly Block[] => {
    const own = objectives.filter((objective) => objective.kind === kind);
    if (own.length === 0) return [];
    const items = own.map(({ id, name }) => {
      const names = links.filter(({ internationalisationId }) => internationalisationId === id).map(({ developmentId }) => recordOf(document, 'objective', developmentId)?.name ?? '');
      return names.length === 0 ? name : t('agenda.report.serves', { name, names: names.join('; ') });
    });
    return [{ kind: 'heading', level: 3, text: t(`agenda.document.${kind}`) }, { kind: 'list', items, origins: own.map(({ id }) => id) }];
  });
}

/** A table of actions: what, who, when, state, where from. */
export function actionTable({ document, t }: AgendaJob, actions: readonly Action[], caption: string): Block {
  return {
    kind: 'table',
    caption,
    size: 'small',
    columns: [
      column(t('agenda.column.name'), 2.6),
      column(t('agenda.column.responsible'), 3),
      column(t('agenda.column.dates'), 1.7),
      column(t('agenda.column.state'), 'fit'),
      column(t('agenda.report.column.origin'), 1.8),
    ],
    origins: actions.map(({ id }) => id),
    rows: actions.map((action) => [
      action.name,
      [actorName(document, action.responsibleId), ...action.allyIds.map((id) => actorName(document, id))].filter((name) => name !== '').join('; '),
      actionDates(action, t),
      t(`agenda.state.${action.state}`),
      action.originText === '' ? t(`agenda.origin.${action.origin}`) : action.originText,
    ]),
  };
}

/** The plan of action by line. */
export function actionBlocks(job: AgendaJob): readonly Block[] {
  const { document, t, actions } = job;
  if (actions.length === 0) return [paragraph(t('agenda.report.noActions'))];
  const lines = [...listOf(document, 'line')].sort((one, other) => one.order - other.order);
  const groups = [...lines.map(({ id, name }) => ({ id: id as string | null, name })), { id: null, name: t('agenda.noLine') }];
  const flow = progressFlow(document, actions, t);
  const opening: readonly Block[] = flow === null ? [] : [{ kind: 'figure', figure: flow, caption: t('agenda.report.flowCaption') }];
  const tables = groups.flatMap(({ id, name }): readonly Block[] => {
    const own = actions.filter(({ lineId }) => lineId === id);
    return own.length === 0 ? [] : [actionTable(job, own, t('agenda.report.actionsCaption', { line: name }))];
  });
  return [...opening, ...tables];
}

const GANTT_LIMIT = 26;

/** The schedule as figures of at most 26 rows, so that each stands on a page. */
export function scheduleBlocks({ document, t, actions }: AgendaJob): readonly Block[] {
  const milestones = listOf(document, 'milestone');
  const rows = actions.flatMap((action) => {
    const from = action.startDate ?? action.endDate;
    const to = action.endDate ?? action.startDate;
    if (from === null || to === null) return [];
    const state = action.state === 'paused' || action.state === 'dropped' ? 'still' : action.state;
    return [{ label: action.name, from, to: to < from ? from : to, state, milestones: milestones.filter(({ actionId }) => actionId === action.id).map(({ date }) => date) } as const];
  });
  const blocks: Block[] = [];
  for (let start = 0; start < rows.length; start += GANTT_LIMIT) {
    const part = rows.slice(start, start + GANTT_LIMIT);
    const days = part.flatMap(({ from, to }) => [from, to]).sort();
    const altText = t('agenda.report.ganttAlt', { count: part.length, from: reportDay(days[0] ?? ''), to: reportDay(days.at(-1) ?? '') });
    const figure = ganttFigure(part, { title: t('agenda.report.section.schedule'), altText });
    if (figure !== null) blocks.push({ kind: 'figure', figure, caption: t('agenda.report.ganttCaption') });
  }
  return blocks.length === 0 ? [paragraph(t('agenda.gantt.none'))] : blocks;
}

/** Which years of the budget: one alone, or one and those after it. */
export type BudgetYears = { readonly only: number } | { readonly from: number };

/** The budget by entity and year, a table for each currency; all years where `years` is left out. */
export function budgetBlocks({ document, t }: AgendaJob, years?: BudgetYears): readonly Block[] {
  const isAsked = (year: number): boolean => years === undefined || ('only' in years ? year === years.only : year >= years.from);
  const only = years !== undefined && 'only' in years ? years.only : undefined;
  const shares = listOf(document, 'budgetShare').filter(({ year }) => isAsked(year));
  const tables = budgetTables(shares);
  const blocks = tables.map(({ currency, years: columns, rows, byYear, total }): Block => {
    const show = (minor: number): string => (minor === 0 ? '' : reportMoney({ minor, currency }));
    const cells = (name: string, amounts: readonly number[], sum: number): readonly string[] => [name, ...amounts.map(show), ...(columns.length > 1 ? [show(sum)] : [])];
    return {
      kind: 'table',
      caption: only === undefined ? t('agenda.report.budgetCaption', { currency }) : t('agenda.management.moneyCaption', { year: only, currency }),
      size: 'small',
      columns: [
        column(t('agenda.budget.entity'), 2),
        ...columns.map((one) => column(String(one), 'fit', 'end')),
        ...(columns.length > 1 ? [column(t('agenda.budget.total'), 'fit', 'end')] : []),
      ],
      endsInTotal: true,
      origins: [...rows.map(({ actorId }) => actorId), null],
      rows: [...rows.map(({ actorId, byYear: amounts, total: sum }) => cells(actorName(document, actorId), amounts, sum)), cells(t('agenda.budget.total'), byYear, total)],
    };
  });
  return tables.length > 1 ? [...blocks, paragraph(t('agenda.report.moneyApart'), 'note')] : blocks;
}

/** The indicators with where they began, where they are to arrive and where they are. */
export function indicatorBlocks({ document, t, today }: AgendaJob): readonly Block[] {
  const readings = indicatorsOf(document, today);
  if (readings.length === 0) return [paragraph(t('agenda.report.noIndicators'))];
  return [
    {
      kind: 'table',
      caption: t('agenda.report.indicatorsCaption'),
      size: 'small',
      columns: [
        column(t('agenda.report.column.indicator'), 3),
        column(t('agenda.report.column.baseline'), 'fit', 'end'),
        column(t('agenda.report.column.target'), 'fit', 'end'),
        column(t('agenda.report.column.value'), 'fit', 'end'),
        column(t('agenda.report.column.progress'), 'fit', 'end'),
      ],
      origins: readings.map(({ indicator }) => indicator.id),
      rows: readings.map(({ indicator, value, progress }) => {
        const qualitative = indicator.measurement === 'qualitative';
        return [
          indicator.unit === '' ? indicator.name : `${indicator.name} (${indicator.unit})`,
          reportValue(qualitative ? indicator.baselineWord : indicator.baseline),
          reportValue(qualitative ? indicator.targetWord : indicator.target),
          reportValue(value),
          progress.defined ? reportPercent(progress.progress) : '—',
        ];
      }),
    },
  ];
}
