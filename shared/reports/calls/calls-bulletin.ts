import { callsOf, openCalls, type CallReading } from '../../analysis/calls/call-reading';
import { recordOf, type Document } from '../../document/document';
import type { Translate } from '../../i18n';
import { column, paragraph, reportDay } from '../agenda/report-words';
import type { Block, ReportModel } from '../model/report-model';
import { callPaper, counterpartText, daysLeftText, offerText, placeLine } from './call-words';

/** What is known of a call, a term each; what nobody said is left out. */
export function callFacts(document: Document, { call, daysLeft }: CallReading, t: Translate): readonly { readonly term: string; readonly meaning: string }[] {
  const line = call.lineId === null ? '' : (recordOf(document, 'line', call.lineId)?.name ?? '');
  const facts: readonly (readonly [Parameters<Translate>[0], string])[] = [
    ['calls.paper.term.source', call.source],
    ['calls.paper.term.theme', call.theme],
    ['calls.paper.term.amount', call.amount === null ? '' : offerText({ amount: call.amount, support: '' })],
    ['calls.paper.term.support', call.support],
    ['calls.paper.term.counterpart', counterpartText(call)],
    ['calls.paper.term.publishedOn', call.publishedOn === null ? '' : reportDay(call.publishedOn)],
    ['calls.paper.term.deadline', call.deadline === null ? t('calls.days.none') : `${reportDay(call.deadline)}. ${daysLeftText(daysLeft, t)}`],
    ['calls.paper.term.requirements', call.requirements],
    ['calls.paper.term.reference', call.reference],
    ['calls.paper.term.line', line],
  ];
  return facts.flatMap(([key, meaning]) => (meaning === '' ? [] : [{ term: t(key), meaning }]));
}

/** The bulletin for the areas: the calls that can still be applied to on a day, soonest first. Source: Informe Bucaramanga, weekly sheet. */
export function callsBulletin(document: Document, today: string, t: Translate): ReportModel {
  const open = openCalls(callsOf(document, today));
  const title = t('calls.paper.bulletinTitle');
  const blocks: Block[] = [paragraph(placeLine(document, today, t), 'note')];
  if (open.length === 0) blocks.push(paragraph(t('calls.paper.none'), 'lead'));
  else {
    const near = open.filter(({ standing }) => standing === 'near').length;
    blocks.push(paragraph(t('calls.paper.lead', { count: open.length }), 'lead'), {
      kind: 'keyFigures',
      items: [
        { value: String(open.length), label: t('calls.paper.figure.open', { count: open.length }) },
        { value: String(near), label: t('calls.paper.figure.near', { count: near }) },
        { value: String(open.filter(({ standing }) => standing === 'none').length), label: t('calls.paper.figure.undated') },
      ],
    });
    blocks.push({
      kind: 'table',
      caption: t('calls.paper.tableCaption'),
      size: 'body',
      columns: [column(t('calls.paper.column.call'), 3), column(t('calls.paper.column.source'), 2), column(t('calls.paper.column.amount'), 'fit', 'end'), column(t('calls.paper.column.deadline'), 'fit'), column(t('calls.paper.column.left'), 'fit')],
      rows: open.map(({ call, daysLeft }) => [
        call.name,
        call.source,
        offerText({ amount: call.amount, support: '' }),
        call.deadline === null ? '' : reportDay(call.deadline),
        daysLeftText(daysLeft, t),
      ]),
    });
    for (const reading of open) blocks.push({ kind: 'heading', level: 3, text: reading.call.name }, { kind: 'definitions', items: callFacts(document, reading, t) });
    blocks.push({ kind: 'callout', title: t('calls.paper.howTitle'), text: t('calls.paper.how') });
  }
  return callPaper(document, t, { title, kicker: t('calls.paper.bulletinKicker'), today, sections: [{ id: 'calls', title, startsPage: false, blocks }] });
}
