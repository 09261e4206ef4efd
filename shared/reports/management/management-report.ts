import { engagementFigures } from '../../analysis/accords/engagement-figures';
import { engagementsOf, isEngagementOfYear } from '../../analysis/accords/engagement-reading';
import { indicatorsOf, readIndicator, type IndicatorReading } from '../../analysis/indicators/indicators-of-document';
import { listOf, recordOf, type Document } from '../../document/document';
import type { Action } from '../../domain/agenda/action';
import type { RecordId } from '../../domain/kernel/id';
import { formattingLocale, t as translate, type Translate } from '../../i18n';
import { actionTable, budgetBlocks, type AgendaJob } from '../agenda/agenda-sections';
import { agendaCover, paragraph, coverDay, reportPercent, reportValue, unitInSentence } from '../agenda/report-words';
import type { Block, ReportModel, Section } from '../model/report-model';
import { callsBlocks } from './calls-blocks';
import { engagementsBlocks } from './engagements-blocks';

export interface ManagementReportOptions {
  readonly year: number;
  /** The day of the report, `YYYY-MM-DD`. */
  readonly today: string;
  readonly t?: Translate;
}

/** A sentence and the record it tells of. */
interface Told {
  readonly text: string;
  readonly about: RecordId | null;
}

type KeyFigure = readonly [label: string, value: number];

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

const isMeasuredIn = ({ measurements }: IndicatorReading, year: number): boolean => measurements.some(({ date }) => date.startsWith(`${year}-`));

function indicatorSentence(reading: IndicatorReading, year: number, t: Translate): Told {
  const { indicator, value, progress, years } = reading;
  const { id: about, name, unit } = indicator;
  if (!isMeasuredIn(reading, year)) return { about, text: t('agenda.management.notMeasured', { name, year }) };
  const withUnit = (shown: number | string | null): string => (unit === '' ? reportValue(shown) : `${reportValue(shown)} ${unitInSentence(unit)}`);
  const said = progress.defined
    ? t('agenda.management.measured', { name, value: withUnit(value), percent: reportPercent(progress.progress) })
    : t('agenda.management.measuredPlain', { name, value: withUnit(value) });
  const ofYear = years.find((one) => one.year === year);
  if (ofYear === undefined || ofYear.target === null || !ofYear.progress.defined) return { about, text: said };
  return { about, text: `${said} ${t('management.yearTarget', { year, target: withUnit(ofYear.target), percent: reportPercent(ofYear.progress.progress) })}` };
}

/**
 * The year of the office in figures and sentences, for the council and the citizens: actions by line, indicators as they stood at the end of the year, money by entity in each currency, what
 * was done with partners by axis, the calls, what became of the agreements, and what was learnt. Each sentence names the record it tells of. Source: Informe Bucaramanga;
 * Guía municipal.
 */
export function managementReport(document: Document, { year, today, t = translate }: ManagementReportOptions): ReportModel {
  const process = recordOf(document, 'process', document.processId);
  const actions = [...listOf(document, 'action')].filter((action) => isActiveIn(action, year)).sort((one, other) => one.order - other.order);
  const job: AgendaJob = { document, t, today, actions };
  const readings = readingsAt(document, year, today);
  const agreements = [...listOf(document, 'agreement')].sort((one, other) => one.number - other.number);
  const engagements = engagementsOf(document, today).filter(({ engagement }) => isEngagementOfYear(engagement, year));
  const { people } = engagementFigures(engagements);
  const cards = listOf(document, 'learningCard').filter(({ date }) => date?.startsWith(`${year}-`) === true).toSorted((one, other) => one.order - other.order);
  const title = t('agenda.management.title', { year });
  const figure = (name: 'actions' | 'done' | 'indicators' | 'agreements', count: number): KeyFigure => [t(`agenda.management.figure.${name}`, { count }), count];
  const figures: readonly KeyFigure[] = [
    figure('actions', actions.length),
    figure('done', actions.filter(({ state }) => state === 'done').length),
    figure('indicators', readings.filter((reading) => isMeasuredIn(reading, year)).length),
    figure('agreements', agreements.filter(({ state }) => state === 'fulfilled').length),
    ...(engagements.length === 0 ? [] : [[t('management.figure.engagements', { count: engagements.length }), engagements.length] as const]),
    ...(people === null || people === 0 ? [] : [[t('management.figure.people', { count: people }), people] as const]),
  ];
  const lines = [...listOf(document, 'line')].sort((one, other) => one.order - other.order);
  const byLine = [...lines.map(({ id, name }) => ({ id: id as RecordId | null, name })), { id: null, name: t('agenda.noLine') }].flatMap(({ id, name }): readonly Told[] => {
    const own = actions.filter(({ lineId }) => lineId === id);
    return own.length === 0 ? [] : [{ about: id, text: t('agenda.management.byLine', { line: name, count: own.length, total: own.length, done: own.filter(({ state }) => state === 'done').length }) }];
  });
  const section = (id: string, sectionTitle: string, blocks: readonly Block[]): Section => ({ id, place: 'agenda', title: sectionTitle, startsPage: false, blocks });
  const money = budgetBlocks(job, { only: year });
  const list = (told: readonly Told[]): Block => ({ kind: 'list', items: told.map(({ text }) => text), origins: told.map(({ about }) => about) });
  const listOr = (told: readonly Told[], none: string): readonly Block[] => (told.length === 0 ? [paragraph(none)] : [list(told)]);
  return {
    title,
    subject: t('agenda.management.subject', { territory: process?.territoryName ?? '', year }),
    language: formattingLocale(),
    runningHead: { start: process?.name ?? '', end: title },
    cover: agendaCover(document, t, { kicker: t('agenda.management.kicker'), title, day: coverDay(today), mark: null }),
    sections: [
      section('summary', t('agenda.management.section.summary'), [
        { kind: 'keyFigures', items: figures.map(([label, value]) => ({ value: reportValue(value), label })) },
        paragraph(actions.length === 0 ? t('agenda.management.noActions', { year }) : t('agenda.management.leadActions', { year, count: actions.length }), 'lead'),
        ...(byLine.length === 0 ? [] : [list(byLine)]),
      ]),
      section('actions', t('agenda.management.section.actions'), actions.length === 0 ? [paragraph(t('agenda.management.noActions', { year }))] : [actionTable(job, actions, t('agenda.management.actionsCaption', { year }))]),
      section('indicators', t('agenda.management.section.indicators'), listOr(readings.map((reading) => indicatorSentence(reading, year, t)), t('agenda.report.noIndicators'))),
      section('money', t('agenda.management.section.money'), money.length === 0 ? [paragraph(t('agenda.management.noMoney', { year }))] : money),
      section('engagements', t('calls.report.engagementsTitle'), engagementsBlocks(document, year, today, t)),
      section('calls', t('calls.report.callsTitle'), callsBlocks(document, year, today, t)),
      section(
        'agreements',
        t('agenda.management.section.agreements'),
        listOr(
          agreements.map(({ id, number, text, state }) => ({ about: id, text: t('agenda.management.agreement', { number, text, state: t(`acta.agreementState.${state}`) }) })),
          t('agenda.management.noAgreements'),
        ),
      ),
      ...(cards.length === 0 ? [] : [section('learnt', t('management.section.learnt'), [list(cards.map(({ id, name, learnt }) => ({ about: id, text: learnt === '' ? name : t('management.learnt', { name, text: learnt }) })))])]),
    ],
  };
}
