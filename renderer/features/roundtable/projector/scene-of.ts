import { guideQuestion } from '@shared/analysis/actors/guide-question';
import { listOf, recordOf, type Document } from '@shared/document/document';
import { shortNameOf } from '@shared/domain/actors/short-name';
import type { RecordId } from '@shared/domain/kernel/id';
import { TABLE_STAGES, type Roundtable } from '@shared/domain/roundtable/roundtable';
import { wordDiff } from '@shared/domain/roundtable/word-diff';
import { isBySeat } from '@shared/domain/roundtable/vote-round';
import type { Session } from '@shared/domain/sessions/session';
import { formattingLocale, type Translate } from '@shared/i18n';
import { readDotVote } from '@shared/reports/acta/dot-reading';
import { ballotsOf } from '@shared/reports/acta/round-reading';
import { runningSession } from '@renderer/store/acts';
import { readingOfRound } from '../commands/vote-commands';
import { convergenceTable } from '../convergence/convergence';
import { actorName, agreementsOf, proposalsOf, tablesInOrder, versionsOf } from '../selectors';
import { canvasScene, type FacilitatorView } from './canvas-scene';
import { questionScene } from './question-scene';
import type { Scene, SceneChoice, SceneTimer } from './scene';

/** The mesa of the session that runs, else the first. */
function tableAt(document: Document, session: Session | undefined): Roundtable | undefined {
  const own = session === undefined || session.roundtableId === null ? undefined : recordOf(document, 'roundtable', session.roundtableId);
  return own ?? tablesInOrder(document)[0];
}

function pointsOf(document: Document, session: Session) {
  return listOf(document, 'agendaPoint').filter(({ sessionId }) => sessionId === session.id).sort((one, other) => one.order - other.order);
}

function welcome(document: Document, session: Session | undefined): Scene {
  const process = recordOf(document, 'process', document.processId);
  return {
    kind: 'welcome',
    title: session?.name ?? process?.name ?? '',
    subtitle: session?.purpose ?? process?.territoryName ?? '',
    question: tableAt(document, session)?.question ?? '',
  };
}

const NO_VIEW: FacilitatorView = { chosen: [], outcomes: [], question: { assessmentId: null, itemKey: '' }, bank: null };

/** What the room sees of a choice. Where what was chosen is gone, the welcome. */
export function sceneOf(document: Document, choice: SceneChoice, t: Translate, view: FacilitatorView = NO_VIEW): Scene {
  const session = runningSession(document);
  const table = tableAt(document, session);
  switch (choice.kind) {
    case 'welcome':
      return welcome(document, session);
    case 'mapQuestion':
      return { kind: 'mapQuestion', ...guideQuestion(document, t) };
    case 'agenda': {
      if (session === undefined) return welcome(document, session);
      const points = pointsOf(document, session).map(({ id, title, minutes, endedAt }) => ({
        title,
        minutes,
        state: id === session.currentPointId ? ('current' as const) : endedAt !== null ? ('done' as const) : ('toCome' as const),
      }));
      return { kind: 'agenda', title: session.name, points };
    }
    case 'table': {
      if (table === undefined) return welcome(document, session);
      const proposals = proposalsOf(document, table.id);
      const columns = TABLE_STAGES.map((stage) => ({
        title: t(`roundtable.stage.${stage}`),
        cards: proposals
          .filter((proposal) => proposal.stage === stage)
          .map(({ number, text, state }) => ({ number, text, state: state === 'adopted' || state === 'rejected' ? state : ('open' as const) })),
      })).filter(({ cards }) => cards.length > 0);
      return { kind: 'table', question: table.question, columns };
    }
    case 'canvas':
      return table === undefined ? welcome(document, session) : canvasScene(document, table, session, choice.stage, view, t);
    case 'dots': {
      const vote = recordOf(document, 'dotVote', choice.id);
      if (vote === undefined) return welcome(document, session);
      const { standings, answered, voters } = readDotVote(document, vote, t);
      const isClosed = vote.closedAt !== null;
      // Before the end the room sees the proposals in the order of the table: the order itself would tell.
      const shown = isClosed ? standings : vote.proposalIds.map((optionId) => ({ optionId, dots: 0, supporters: 0 }));
      const items = shown.flatMap(({ optionId, dots, supporters }) => {
        const proposal = recordOf(document, 'proposal', optionId as RecordId);
        return proposal === undefined ? [] : [{ number: proposal.number, text: proposal.text, dots, supporters }];
      });
      return { kind: 'dots', title: vote.title, answered, voters: voters.length, dotsEach: vote.dotsEach, isClosed, items };
    }
    case 'proposal': {
      const proposal = recordOf(document, 'proposal', choice.id);
      if (proposal === undefined) return welcome(document, session);
      const before = versionsOf(document, proposal.id).filter(({ number }) => number < proposal.version).at(-1);
      return {
        kind: 'proposal',
        number: proposal.number,
        version: proposal.version,
        actor: actorName(document, proposal.proposedById),
        stretches: before === undefined ? [{ kind: 'kept', text: proposal.text }] : wordDiff(before.text, proposal.text),
        isAmended: before !== undefined,
      };
    }
    case 'vote': {
      const round = recordOf(document, 'voteRound', choice.id);
      const proposal = round === undefined ? undefined : recordOf(document, 'proposal', round.proposalId);
      if (round === undefined || proposal === undefined) return welcome(document, session);
      const { scale, poll, voters, verdict } = readingOfRound(document, round);
      const counted = round.counts.reduce((sum, { count }) => sum + count, 0);
      const answers = scale.options.map((option) => ({
        label: t(option.labelKey),
        stance: option.stance,
        count: poll.cast.filter((seat) => seat.option?.id === option.id).length,
      }));
      return {
        kind: 'vote',
        number: proposal.number,
        version: round.versionNumber,
        text: round.versionText,
        answered: isBySeat(round.method) ? ballotsOf(document, round.id).length : counted,
        voters: voters.length,
        result: round.closedAt === null ? null : { outcome: round.outcome ?? verdict.outcome, answers, absent: poll.cast.filter(({ option }) => option === null).length },
      };
    }
    case 'question':
      return questionScene(document, view.question, view.bank, t) ?? welcome(document, session);
    case 'agreements': {
      const day = new Intl.DateTimeFormat(formattingLocale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
      const items = (table === undefined ? [] : agreementsOf(document, table.id)).map(({ number, text, responsibleIds, dueDate }) => ({
        number,
        text,
        actors: responsibleIds.map((id) => actorName(document, id)).filter((name) => name !== '').join(', '),
        due: dueDate === null ? '' : day.format(new Date(`${dueDate}T00:00:00.000Z`)),
      }));
      return { kind: 'agreements', items };
    }
    case 'convergence': {
      if (table === undefined) return welcome(document, session);
      const { proposals, seats, stanceOf } = convergenceTable(document, table.id);
      const actors = seats.map(({ actorId }) => {
        const actor = recordOf(document, 'actor', actorId);
        return actor === undefined ? '' : shortNameOf(actor);
      });
      const rows = proposals.map(({ id, number, text }) => ({ number, text, values: seats.map(({ actorId }) => stanceOf(id, actorId)?.value ?? null) }));
      return { kind: 'convergence', actors, rows: rows.filter(({ values }) => values.some((value) => value !== null)) };
    }
  }
}

/** The clock of the point under discussion; null while no session runs or no point is open. */
export function sceneTimer(document: Document): SceneTimer | null {
  const session = runningSession(document);
  const point = session === undefined || session.currentPointId === null ? undefined : recordOf(document, 'agendaPoint', session.currentPointId);
  if (session === undefined || point === undefined) return null;
  return {
    point: point.title,
    plannedSeconds: point.minutes * 60,
    spentSeconds: point.spentSeconds,
    runningSince: session.runningSince === null ? null : Date.parse(session.runningSince),
  };
}
