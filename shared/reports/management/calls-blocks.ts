import { callFigures, isCallOfYear } from '../../analysis/calls/call-figures';
import { callsOf } from '../../analysis/calls/call-reading';
import type { Document } from '../../document/document';
import type { Translate } from '../../i18n';
import { column, paragraph, reportMoney, reportPercent } from '../agenda/report-words';
import type { Block } from '../model/report-model';

/** The calls of a year in sentences and a table of what became of each. Source: Informe Bucaramanga, participation in calls. */
export function callsBlocks(document: Document, year: number, today: string, t: Translate): readonly Block[] {
  const readings = callsOf(document, today).filter((reading) => isCallOfYear(reading, year));
  if (readings.length === 0) return [paragraph(t('calls.report.noCalls', { year }))];
  const { applied, won, decided, successRate, approved, areas } = callFigures(readings);
  const sent = areas.reduce((sum, area) => sum + area.sent, 0);
  const answered = areas.reduce((sum, area) => sum + area.answered, 0);
  const sums = approved.map(reportMoney).join(' · ');
  const sentences = [
    ...(successRate === null ? [] : [t('calls.report.success', { decided, won, percent: reportPercent(successRate) })]),
    ...(sent === 0 ? [] : [t('calls.report.answers', { sent, answered })]),
    ...(approved.length === 0 ? [] : [t(approved.length === 1 ? 'calls.report.approvedOne' : 'calls.report.approved', { sums })]),
  ];
  return [
    paragraph(t('calls.report.callsLead', { year, count: readings.length, applied: t('calls.report.applied', { count: applied }) }), 'lead'),
    ...(sentences.length === 0 ? [] : [{ kind: 'list', items: sentences } as const]),
    {
      kind: 'table',
      caption: t('calls.report.callsCaption', { year }),
      size: 'small',
      columns: [column(t('calls.report.column.call'), 3), column(t('calls.report.column.source'), 2), column(t('calls.report.column.state'), 2), column(t('calls.report.column.value'), 'fit', 'end'), column(t('calls.report.column.approved'), 'fit', 'end')],
      origins: readings.map(({ call }) => call.id),
      rows: readings.map(({ call }) => [
        call.name,
        call.source,
        [t(`calls.state.${call.state}`), call.phase].filter((part) => part !== '').join(' · '),
        call.projectValue === null ? '' : reportMoney(call.projectValue),
        call.approved === null ? '' : reportMoney(call.approved),
      ]),
    },
  ];
}
