import { engagementFigures } from '../../analysis/accords/engagement-figures';
import { engagementsOf, isEngagementOfYear } from '../../analysis/accords/engagement-reading';
import type { MoneyByCurrency } from '../../analysis/agenda/money-by-currency';
import type { Document } from '../../document/document';
import type { Engagement } from '../../domain/accords/engagement';
import type { Translate } from '../../i18n';
import { actorName, column, paragraph, reportDay, reportMoney } from '../agenda/report-words';
import { countText } from '../calls/call-words';
import type { Block } from '../model/report-model';

function partnersOf(document: Document, { partnerIds, otherPartners }: Engagement): string {
  return [...partnerIds.map((id) => actorName(document, id)), otherPartners].filter((name) => name !== '').join(', ');
}

function daysOf({ date, endDate }: Engagement): string {
  const [from, to] = [date, endDate].map((day) => (day === null ? '' : reportDay(day)));
  return from === to ? (from ?? '') : [from, to].filter((day) => day !== '').join(' – ');
}

/** What the office did with partners in a year, grouped by axis, with people and money by currency. Source: Informe Bucaramanga. */
export function engagementsBlocks(document: Document, year: number, today: string, t: Translate): readonly Block[] {
  const readings = engagementsOf(document, today).filter(({ engagement }) => isEngagementOfYear(engagement, year));
  if (readings.length === 0) return [paragraph(t('calls.report.noEngagements', { year }))];
  const figures = engagementFigures(readings);
  const sums = (money: MoneyByCurrency): string => money.map(reportMoney).join(' · ');
  const said = [
    ...(figures.people === null ? [] : [t('calls.report.people', { count: figures.people, people: countText(figures.people) })]),
    ...(figures.amount.length === 0 ? [] : [t('calls.report.received', { sums: sums(figures.amount) })]),
    ...(figures.counterpart.length === 0 ? [] : [t('calls.report.counterpart', { sums: sums(figures.counterpart) })]),
    ...(figures.fees.length === 0 ? [] : [t('calls.report.fees', { sums: sums(figures.fees) })]),
    ...([figures.amount, figures.counterpart, figures.fees].some((money) => money.length > 1) ? [t('calls.report.apart')] : []),
  ];
  const tables = figures.byAxis.map(({ axis, axisName }): Block => {
    const own = readings.filter(({ engagement }) => engagement.axis === axis && (axis !== 'other' || engagement.axisName.trim() === axisName));
    return {
      kind: 'table',
      caption: t('calls.report.axisCaption', { axis: axisName === '' ? t(`calls.axis.${axis}`) : axisName, year }),
      size: 'small',
      columns: [
        column(t('calls.report.column.engagement'), 3), column(t('calls.report.column.partners'), 2), column(t('calls.report.column.date'), 1.4),
        column(t('calls.report.column.amount'), 'fit', 'end'), column(t('calls.report.column.people'), 'fit', 'end'), column(t('calls.report.column.results'), 3),
      ],
      origins: own.map(({ engagement }) => engagement.id),
      rows: own.map(({ engagement }) => [
        `${t(`calls.kind.${engagement.kind}`)}: ${engagement.name}`,
        partnersOf(document, engagement),
        daysOf(engagement),
        engagement.amount === null ? '' : reportMoney(engagement.amount),
        engagement.peopleReached === null ? '' : countText(engagement.peopleReached),
        engagement.results,
      ]),
    };
  });
  return [
    paragraph(t('calls.report.engagementsLead', { year, count: readings.length }), 'lead'),
    ...(said.length === 0 ? [] : [{ kind: 'list', items: said } as const]),
    ...tables,
  ];
}
