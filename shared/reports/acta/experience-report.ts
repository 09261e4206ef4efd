import { listOf, recordOf, type Document } from '../../document/document';
import type { CatalogEntry } from '../../catalogs/schemas';
import type { RecordId } from '../../domain/kernel/id';
import { outcomeStates } from '../../domain/roundtable/outcomes';
import { TABLE_STAGES } from '../../domain/roundtable/roundtable';
import { seatsOf } from '../../domain/roundtable/seat';
import { EVALUATION_QUESTIONS, evaluationMeans } from '../../domain/sessions/session-evaluation';
import { formattingLocale, type Translate } from '../../i18n';
import type { Block, ReportModel, Section, TableColumn } from '../model/report-model';
import { momentsIn } from './moments';
import { ruleText } from './rule-text';
import { actorNameIn, actorNamesIn } from './session-facts';

/** What the systematisation takes from the catalogues. */
export interface ExperienceCatalogs {
  readonly outcomes: readonly CatalogEntry<'roundtableOutcomes'>[];
  readonly rules: readonly CatalogEntry<'roundtableRules'>[];
}

const column = (title: string, width: TableColumn['width'], align: TableColumn['align'] = 'start'): TableColumn => ({ title, width, align });

/**
 * How a mesa worked, told for those who will sit at the next: its question and rules, its sessions, what it was to give
 * and gave, what it agreed and on what it did not, how those who came valued it, and the experience in their own words.
 * Null where the mesa is not there.
 */
export function experienceReport(document: Document, tableId: RecordId, catalogs: ExperienceCatalogs, t: Translate, timeZone?: string): ReportModel | null {
  const table = recordOf(document, 'roundtable', tableId);
  if (table === undefined) return null;
  const moments = momentsIn(timeZone);
  const process = recordOf(document, 'process', document.processId);
  const seats = seatsOf(listOf(document, 'seat'), table.id);
  const sessions = listOf(document, 'session')
    .filter(({ roundtableId }) => roundtableId === table.id)
    .sort((one, other) => ((one.date ?? one.openedAt ?? '9999') < (other.date ?? other.openedAt ?? '9999') ? -1 : 1));
  const proposals = listOf(document, 'proposal').filter(({ roundtableId }) => roundtableId === table.id);
  const rounds = listOf(document, 'voteRound').filter(({ roundtableId, closedAt }) => roundtableId === table.id && closedAt !== null);
  const agreements = listOf(document, 'agreement').filter(({ roundtableId }) => roundtableId === table.id).sort((one, other) => one.number - other.number);
  const own = new Set<string>(proposals.map(({ id }) => id));
  const dissents = listOf(document, 'dissent').filter(({ proposalId, text }) => own.has(proposalId) && text !== '');
  const ids = new Set<string>(sessions.map(({ id }) => id));
  const evaluations = listOf(document, 'sessionEvaluation').filter(({ sessionId }) => ids.has(sessionId));
  const note = (text: string): Block => ({ kind: 'paragraph', tone: 'body', text });
  const section = (id: string, title: string, ...blocks: readonly Block[]): Section => ({ id, place: 'roundtable', title, startsPage: false, blocks });

  const told = table.experience.split(/\n+/u).map((line) => line.trim()).filter((line) => line !== '');
  const rules = [
    ...catalogs.rules.filter(({ id }) => table.ruleIds.includes(id)).map(({ name }) => name),
    ...table.ownRules.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
  ];
  const states = outcomeStates(catalogs.outcomes.map(({ id }) => id), table, proposals, agreements);
  const outcomeRows = TABLE_STAGES.flatMap((stage) =>
    catalogs.outcomes
      .filter((outcome) => outcome.stage === stage)
      .map(({ id, name }) => [t(`roundtable.stage.${stage}`), name, t(`roundtable.canvas.outcome.${states.get(id) ?? 'missing'}`)]),
  );
  const sessionRows = sessions.map((session) => {
    const came = new Set(listOf(document, 'attendance').filter(({ sessionId, stays }) => sessionId === session.id && stays.length > 0).map(({ actorId }) => actorId)).size;
    const day = session.date !== null ? moments.day(session.date) : session.openedAt !== null ? moments.dayOf(session.openedAt) : '';
    return [day, session.name, String(came), String(rounds.filter(({ sessionId }) => sessionId === session.id).length), String(agreements.filter(({ sessionId }) => sessionId === session.id).length)];
  });
  const means = evaluationMeans(evaluations);
  const figure = new Intl.NumberFormat(formattingLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const said = (which: 'best' | 'improve'): readonly string[] => evaluations.map((evaluation) => evaluation[which].trim()).filter((text) => text !== '');

  const evaluationBlocks: Block[] =
    evaluations.length === 0
      ? [note(t('acta.experience.noEvaluations'))]
      : [
          {
            kind: 'table',
            caption: t('acta.experience.evaluationCaption', { count: evaluations.length }),
            size: 'body',
            columns: [column(t('acta.experience.question'), 1), column(t('acta.experience.mean'), 'fit', 'end')],
            rows: EVALUATION_QUESTIONS.map((question) => [t(`sessions.after.question.${question}`), means[question] === null ? '—' : figure.format(means[question])]),
          },
          ...(['best', 'improve'] as const).flatMap((which): readonly Block[] =>
            said(which).length === 0 ? [] : [{ kind: 'heading', level: 3, text: t(`sessions.after.${which}`) }, { kind: 'list', items: said(which) }],
          ),
        ];
  const sections: readonly Section[] = [
    section('told', t('acta.experience.told'), ...(told.length === 0 ? [note(t('acta.experience.untold'))] : told.map(note))),
    section('mesa', t('acta.experience.mesa'),
      { kind: 'callout', title: table.name, text: table.question === '' ? t('acta.report.unsaid') : table.question },
      note(`${t('acta.report.section.rules')}: ${ruleText(table.rule, t)}.`),
      ...(rules.length === 0 ? [] : [{ kind: 'list', items: rules } as const]),
      note(`${t('acta.experience.seats', { count: seats.length })} ${actorNamesIn(document, seats.map(({ actorId }) => actorId))}.`),
    ),
    section('path', t('acta.experience.path'),
      {
        kind: 'keyFigures',
        items: [
          { value: String(sessions.length), label: t('acta.experience.figure.sessions', { count: sessions.length }) },
          { value: String(proposals.length), label: t('acta.paper.bulletinFigures.proposals', { count: proposals.length }) },
          { value: String(rounds.length), label: t('acta.paper.bulletinFigures.votes', { count: rounds.length }) },
          { value: String(agreements.length), label: t('acta.paper.bulletinFigures.agreements', { count: agreements.length }) },
        ],
      },
      ...(sessionRows.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: t('acta.experience.sessionsCaption'),
              size: 'body',
              columns: [column(t('acta.report.fact.date'), 'fit'), column(t('acta.experience.session'), 1), column(t('acta.experience.came'), 'fit', 'end'), column(t('acta.experience.votes'), 'fit', 'end'), column(t('acta.experience.agreements'), 'fit', 'end')],
              rows: sessionRows,
            } as const,
          ]),
    ),
    section('outcomes', t('acta.experience.outcomes'), {
      kind: 'table',
      caption: t('acta.experience.outcomesCaption'),
      size: 'body',
      columns: [column(t('acta.report.fact.stage'), 'fit'), column(t('acta.experience.outcome'), 1), column(t('acta.report.column.state'), 'fit')],
      rows: outcomeRows,
    }),
    section('agreed', t('acta.experience.agreed'),
      agreements.length === 0
        ? note(t('acta.experience.noAgreements'))
        : {
            kind: 'table',
            caption: t('acta.report.commitmentsCaption'),
            size: 'small',
            columns: [column(t('acta.report.column.number'), 'fit', 'end'), column(t('acta.report.column.agreement'), 3), column(t('acta.report.column.responsible'), 2), column(t('acta.report.column.state'), 'fit')],
            rows: agreements.map(({ number, text, progress, responsibleIds, state }) => [String(number), [text, progress].filter((part) => part !== '').join(' — '), actorNamesIn(document, responsibleIds), t(`acta.agreementState.${state}`)]),
          },
    ),
    section('disagreed', t('acta.experience.disagreed'),
      dissents.length === 0
        ? note(t('acta.report.noDissents'))
        : { kind: 'list', items: dissents.map(({ actorId, kind, text }) => `${actorId === null ? t('acta.act.someone') : actorNameIn(document, actorId)} (${t(`acta.dissentName.${kind}`).toLocaleLowerCase(formattingLocale())}): ${text}`) },
    ),
    section('evaluation', t('acta.experience.evaluation'), ...evaluationBlocks),
  ];
  const title = t('acta.experience.title', { mesa: table.name });
  return {
    title,
    subject: t('acta.experience.kicker'),
    language: formattingLocale(),
    runningHead: { start: title, end: process?.territoryName ?? '' },
    cover: {
      kicker: t('acta.experience.kicker'),
      title: table.name,
      subtitle: process?.name ?? '',
      facts: [[t('acta.report.fact.territory'), process?.territoryName ?? ''] as const, [t('acta.report.fact.stage'), t(`roundtable.stage.${table.stage}`)] as const].filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
      mark: process?.isExample === true ? { label: t('acta.report.exampleMark'), text: t('acta.report.exampleText') } : null,
      colophon: t('acta.report.colophon'),
    },
    sections,
  };
}
