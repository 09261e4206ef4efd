import { callsOf, openCalls, type CallReading } from '../../analysis/calls/call-reading';
import type { Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import type { Translate } from '../../i18n';
import { actorName, column, paragraph, reportMoney } from '../agenda/report-words';
import type { Block, ReportModel, Section } from '../model/report-model';
import { callFacts } from './calls-bulletin';
import { callPaper, placeLine } from './call-words';

/** Room to write by hand, in lines. */
const ROOM = '\u00a0\n\u00a0';
const MUCH_ROOM = '\u00a0\n\u00a0\n\u00a0\n\u00a0';

/** A part of a form: a line for each thing, what is said of it or room to write it. */
function formTable(caption: string, head: string, rows: readonly (readonly [term: string, value: string])[], t: Translate): Block {
  return { kind: 'table', caption, size: 'body', columns: [column(t('calls.paper.sheet.term'), 1), column(head, 3)], rows };
}

/** Form 1, on paper: the basic information of each open call. Source: Informe Bucaramanga, first form. */
export function basicForm(document: Document, today: string, t: Translate): ReportModel {
  const open = openCalls(callsOf(document, today));
  const title = t('calls.paper.basicTitle');
  const terms = ['source', 'theme', 'amount', 'support', 'counterpart', 'publishedOn', 'deadline', 'requirements', 'reference'] as const;
  const ofCall = (reading: CallReading, index: number): readonly Block[] => {
    const facts = new Map(callFacts(document, reading, t).map(({ term, meaning }) => [term, meaning]));
    // A form shows every field: what is not known has room to be written.
    const rows = terms.map((term) => [t(`calls.paper.term.${term}`), facts.get(t(`calls.paper.term.${term}`)) ?? ROOM] as const);
    return [{ kind: 'heading', level: 3, text: reading.call.name }, formTable(t('calls.paper.sheet.basic', { number: index + 1 }), t('calls.paper.sheet.value'), rows, t)];
  };
  const blocks: readonly Block[] = [
    paragraph(placeLine(document, today, t), 'note'),
    ...(open.length === 0 ? [paragraph(t('calls.paper.none'), 'lead')] : open.flatMap(ofCall)),
  ];
  return callPaper(document, t, { title, kicker: t('calls.paper.bulletinKicker'), today, sections: [{ id: 'calls', title, startsPage: false, blocks }] });
}

/** Form 2, on paper: an area answers each open call it was sent; null: a page for every area. Source: Informe Bucaramanga, form of answer. */
export function answerForm(document: Document, actorId: RecordId | null, today: string, t: Translate): ReportModel {
  const open = openCalls(callsOf(document, today));
  const title = t('calls.paper.answerTitle');
  const asked = actorId === null ? [...new Set(open.flatMap(({ answers }) => answers.map((answer) => answer.actorId)))] : [actorId];
  const byName = asked.toSorted((one, other) => actorName(document, one).localeCompare(actorName(document, other), 'es'));
  const page = (area: RecordId, index: number): Section => {
    const blocks = open.flatMap((reading): readonly Block[] => {
      const answer = reading.answers.find((one) => one.actorId === area);
      if (answer === undefined) return [];
      const said = answer.answer === 'waiting' ? t('calls.paper.options') : t('calls.paper.already', { answer: t(`calls.reply.${answer.answer}`) });
      return [
        { kind: 'heading', level: 3, text: reading.call.name },
        { kind: 'definitions', items: callFacts(document, reading, t) },
        formTable(
          t('calls.paper.sheet.answer'),
          t('calls.paper.sheet.fill'),
          [
            [t('calls.paper.column.reply'), said],
            [t('calls.paper.write.idea'), answer.text === '' ? MUCH_ROOM : answer.text],
            [t('calls.paper.write.counterpart'), answer.counterpart === null ? ROOM : reportMoney(answer.counterpart)],
            [t('calls.paper.write.needs'), ROOM],
            [t('calls.paper.write.responsible'), answer.responsible === '' ? ROOM : answer.responsible],
            [t('calls.paper.write.date'), ROOM],
          ],
          t,
        ),
      ];
    });
    return {
      id: `area${String(index)}`,
      title: `${title} · ${actorName(document, area)}`,
      startsPage: index > 0,
      blocks: [
        paragraph(placeLine(document, today, t), 'note'),
        ...(blocks.length === 0 ? [paragraph(t('calls.paper.noAnswers'), 'lead')] : [paragraph(t('calls.paper.answerLead'), 'lead'), ...blocks]),
      ],
    };
  };
  const sections: readonly Section[] = byName.length === 0 ? [{ id: 'none', title, startsPage: false, blocks: [paragraph(t('calls.paper.noAnswers'), 'lead')] }] : byName.map(page);
  return callPaper(document, t, { title, kicker: t('calls.paper.bulletinKicker'), today, sections });
}
