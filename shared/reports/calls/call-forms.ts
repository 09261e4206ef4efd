import { callsOf, openCalls, type CallReading } from '../../analysis/calls/call-reading';
import { recordOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import type { Translate } from '../../i18n';
import { actorName, paragraph, reportDay } from '../agenda/report-words';
import type { Block, ReportModel, Section } from '../model/report-model';
import { callFacts } from './calls-bulletin';
import { callPaper } from './call-words';

/** Room to write by hand. */
const RULE = '_'.repeat(38);

/** Form 1, on paper: the basic information of each open call. Source: Informe Bucaramanga, first form. */
export function basicForm(document: Document, today: string, t: Translate): ReportModel {
  const open = openCalls(callsOf(document, today));
  const title = t('calls.paper.basicTitle');
  const territory = recordOf(document, 'process', document.processId)?.territoryName ?? '';
  const terms = ['source', 'theme', 'amount', 'support', 'counterpart', 'publishedOn', 'deadline', 'requirements', 'reference'] as const;
  const ofCall = (reading: CallReading): readonly Block[] => {
    const facts = new Map(callFacts(document, reading, t).map(({ term, meaning }) => [term, meaning]));
    // A form shows every field: what is not known has room to be written.
    const items = terms.map((term) => ({ term: t(`calls.paper.term.${term}`), meaning: facts.get(t(`calls.paper.term.${term}`)) ?? RULE }));
    return [{ kind: 'heading', level: 3, text: reading.call.name }, { kind: 'definitions', items }];
  };
  const blocks: readonly Block[] = [
    paragraph(t('calls.paper.day', { territory, day: reportDay(today) }), 'note'),
    ...(open.length === 0 ? [paragraph(t('calls.paper.none'), 'lead')] : open.flatMap(ofCall)),
  ];
  return callPaper(document, t, { title, kicker: t('calls.paper.bulletinKicker'), today, sections: [{ title, startsPage: false, blocks }] });
}

/** Form 2, on paper: an area answers each open call it was sent; null: a page for every area. Source: Informe Bucaramanga, form of answer. */
export function answerForm(document: Document, actorId: RecordId | null, today: string, t: Translate): ReportModel {
  const open = openCalls(callsOf(document, today));
  const title = t('calls.paper.answerTitle');
  const territory = recordOf(document, 'process', document.processId)?.territoryName ?? '';
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
        {
          kind: 'definitions',
          items: [
            { term: t('calls.paper.column.reply'), meaning: said },
            { term: t('calls.paper.write.idea'), meaning: answer.text === '' ? `${RULE}\n${RULE}` : answer.text },
            { term: t('calls.paper.write.counterpart'), meaning: RULE },
            { term: t('calls.paper.write.needs'), meaning: RULE },
            { term: t('calls.paper.write.responsible'), meaning: answer.responsible === '' ? RULE : answer.responsible },
            { term: t('calls.paper.write.date'), meaning: RULE },
          ],
        },
      ];
    });
    return {
      title: `${title} · ${actorName(document, area)}`,
      startsPage: index > 0,
      blocks: [
        paragraph(t('calls.paper.day', { territory, day: reportDay(today) }), 'note'),
        ...(blocks.length === 0 ? [paragraph(t('calls.paper.noAnswers'), 'lead')] : [paragraph(t('calls.paper.answerLead'), 'lead'), ...blocks]),
      ],
    };
  };
  const sections: readonly Section[] = byName.length === 0 ? [{ title, startsPage: false, blocks: [paragraph(t('calls.paper.noAnswers'), 'lead')] }] : byName.map(page);
  return callPaper(document, t, { title, kicker: t('calls.paper.bulletinKicker'), today, sections });
}
