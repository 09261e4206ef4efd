import { indicatorsOf, readIndicator, type IndicatorReading } from '../../analysis/indicators/indicators-of-document';
import { listOf, recordOf, type Document } from '../../document/document';
import type { Action } from '../../domain/agenda/action';
import { formattingLocale, t as translate, type Translate } from '../../i18n';
import { actionTable, budgetBlocks, type AgendaJob } from '../agenda/agenda-sections';
import { agendaCover, paragraph, reportDay, reportPercent, reportValue } from '../agenda/report-words';
import type { Block, ReportModel, Section } from '../model/report-model';

export interface ManagementReportOptions {
  readonly year: number;
  /** The day of the report, `YYYY-MM-DD`. */
  readonly today: string;
  readonly t?: Translate;
}

/** Whether an action was under way on any day of the year; one without dates was in none. */
export function isActiveIn({ startDate, endDate }: Pick<Action, 'startDate' | 'endDate'>, year: number): boolean {
  const from = startDate ?? endDate;
  const to = endDate ?? startDate;
  return from !== null && to !== null && from <= `${year}-12-31` && to >= `${year}-01-01`;
}

/** The indicators as they stood at the end of the year: later measurements are not known yet. */
function readingsAt(document: Document, year: number, today: string): readonly IndicatorReading[] {
  const end = `${year}-12-31`;
  return indicatorsOf(document, today).map(({ indicator, measurements, years }) =>
    readIndicator(
      indicator,
      measurements.filter(({ date }) => date <= end),
      years.map(({ year: one, target }) => ({ year: one, value: typeof target === 'number' ? target : null, word: typeof target === 'string' ? target : '' })),
      today < end ? today : end,
    ),
  );
}

function indicatorSentence({ indicator, measurements, value, progress }: IndicatorReading, year: number, t: Translate): string {
  const { name, unit } = indicator;
  if (!measurements.some(({ date }) => date.startsWith(String(year)))) return t('agenda.management.notMeasured', { name, year });
  const said = unit === '' ? reportValue(value) : `${reportValue(value)} ${unit}`;
  return progress.defined
    ? t('agenda.management.measured', { name, value: said, percent: reportPercent(progress.progress) })
    : t('agenda.management.measuredPlain', { name, value: said });
}

/**
 * The year of the office in figures and sentences, for the council and the citizens: actions by line, indicators as they
 * stood at the end of the year, money by entity in each currency, and what became of the agreements. Source: Informe
 * Bucaramanga; Guía municipal.
 */
export function managementReport(document: Document, { year, today, t = translate }: ManagementReportOptions): ReportModel {
  const process = recordOf(document, 'process', document.processId);
  const actions = [...listOf(document, 'action')].filter((action) => isActiveIn(action, year)).sort((one, other) => one.order - other.order);
  const job: AgendaJob = { document, t, today, actions };
  const readings = readingsAt(document, year, today);
  const agreements = [...listOf(document, 'agreement')].sort((one, other) => one.number - other.number);
  const title = t('agenda.management.title', { year });
  const measured = readings.filter(({ measurements }) => measurements.some(({ date }) => date.startsWith(String(year)))).length;
  const figures: readonly (readonly ['actions' | 'done' | 'indicators' | 'agreements', number])[] = [
    ['actions', actions.length],
    ['done', actions.filter(({ state }) => state === 'done').length],
    ['indicators', measured],
    ['agreements', agreements.filter(({ state }) => state === 'fulfilled').length],
  ];
  const lines = [...listOf(document, 'line')].sort((one, other) => one.order - other.order);
  const byLine = [...lines.map(({ id, name }) => ({ id: id as string | null, name })), { id: null, name: t('agenda.noLine') }].flatMap(({ id, name }) => {
    const own = actions.filter(({ lineId }) => lineId === id);
    return own.length === 0 ? [] : [t('agenda.management.byLine', { line: name, total: own.length, done: own.filter(({ state }) => state === 'done').length })];
  });
  const section = (name: 'summary' | 'actions' | 'indicators' | 'money' | 'agreements', blocks: readonly Block[]): Section => ({
    title: t(`agenda.management.section.${name}`),
    startsPage: false,
    blocks,
  });
  const money = budgetBlocks(job, year);
  const list = (items: readonly string[], none: string): readonly Block[] => (items.length === 0 ? [paragraph(none)] : [{ kind: 'list', items }]);
  return {
    title,
    subject: t('agenda.management.subject', { territory: process?.territoryName ?? '', year }),
    language: formattingLocale(),
    runningHead: { start: process?.name ?? '', end: title },
    cover: agendaCover(document, t, { kicker: t('agenda.management.kicker'), title, day: reportDay(today), mark: null }),
    sections: [
      section('summary', [
        { kind: 'keyFigures', items: figures.map(([name, value]) => ({ value: String(value), label: t(`agenda.management.figure.${name}`) })) },
        paragraph(actions.length === 0 ? t('agenda.management.noActions', { year }) : t('agenda.management.leadActions', { year, count: actions.length }), 'lead'),
        ...(byLine.length === 0 ? [] : [{ kind: 'list', items: byLine } as const]),
      ]),
      section('actions', actions.length === 0 ? [paragraph(t('agenda.management.noActions', { year }))] : [actionTable(job, actions, t('agenda.management.actionsCaption', { year }))]),
      section('indicators', list(readings.map((reading) => indicatorSentence(reading, year, t)), t('agenda.report.noIndicators'))),
      section('money', money.length === 0 ? [paragraph(t('agenda.management.noMoney', { year }))] : money),
      section('agreements', list(agreements.map(({ number, text, state }) => t('agenda.management.agreement', { number, text, state: t(`acta.agreementState.${state}`) })), t('agenda.management.noAgreements'))),
    ],
  };
}
