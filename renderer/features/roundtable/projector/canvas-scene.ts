import type { DiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { listOf, recordOf, type Document } from '@shared/document/document';
import { shortNameOf } from '@shared/domain/actors/short-name';
import { outcomeStates } from '@shared/domain/roundtable/outcomes';
import { TABLE_STAGES, type Roundtable, type TableStage } from '@shared/domain/roundtable/roundtable';
import { isPresent } from '@shared/domain/sessions/presence';
import type { Session } from '@shared/domain/sessions/session';
import type { Translate } from '@shared/i18n';
import { layTable } from '../canvas/layout';
import { proposalsOf, seatsAt } from '../selectors';
import type { QuestionAt } from './question-scene';
import type { Scene, SceneSeat, SceneZone } from './scene';

/** What of the facilitator's own view the room may see: the cards chosen, the outcomes a mesa is expected to give, the question asked. */
export interface FacilitatorView {
  readonly chosen: readonly string[];
  readonly outcomes: readonly { readonly id: string; readonly stage: TableStage }[];
  /** The question of the diagnosis at hand, and the words of the catalogues' questions; null until they are read. */
  readonly question: QuestionAt;
  readonly bank: DiagnosisBank | null;
}

/** Cards whose tops lie this near lie in one row, in canvas units: laid by hand they never stand in line. */
const ROW = 60;

function seatsFor(document: Document, table: Roundtable, session: Session | undefined): readonly SceneSeat[] {
  const attendances = session === undefined ? [] : listOf(document, 'attendance').filter(({ sessionId }) => sessionId === session.id);
  return seatsAt(document, table.id).map(({ actorId, mandate }) => {
    const actor = recordOf(document, 'actor', actorId);
    const own = attendances.filter((attendance) => attendance.actorId === actorId);
    return {
      name: actor === undefined ? '' : shortNameOf(actor),
      mandate,
      presence: own.length === 0 ? 'unknown' : own.some(isPresent) ? 'in' : 'out',
    };
  });
}

/** The canvas of a mesa for the room: seats around the question, the cards of each zone in the order in which they lie. */
export function canvasScene(document: Document, table: Roundtable, session: Session | undefined, stage: TableStage | null, view: FacilitatorView, t: Translate): Scene {
  const proposals = proposalsOf(document, table.id);
  const groups = listOf(document, 'proposalGroup').filter(({ roundtableId }) => roundtableId === table.id);
  const { cards: places } = layTable(proposals, groups, 0);
  const groupName = new Map(groups.map(({ id, name }) => [id as string, name]));
  const states = outcomeStates(view.outcomes.map(({ id }) => id), table, proposals, listOf(document, 'agreement'));
  const zones = TABLE_STAGES.filter((each) => stage === null || each === stage).map((each): SceneZone => {
    const expected = view.outcomes.filter((outcome) => outcome.stage === each);
    return {
      title: t(`roundtable.stage.${each}`),
      reached: expected.filter(({ id }) => states.get(id) === 'reached').length,
      expected: expected.length,
      cards: proposals
        .filter((proposal) => proposal.stage === each)
        .map((proposal) => ({ proposal, place: places.get(proposal.id) ?? { x: 0, y: 0 } }))
        .sort((one, other) => Math.round(one.place.y / ROW) - Math.round(other.place.y / ROW) || one.place.x - other.place.x)
        .map(({ proposal: { id, number, text, state, groupId } }) => ({
          number,
          text,
          state: state === 'adopted' || state === 'rejected' ? state : ('open' as const),
          group: groupId === null ? '' : (groupName.get(groupId) ?? ''),
          isChosen: view.chosen.includes(id),
        })),
    };
  });
  return { kind: 'canvas', question: table.question === '' ? table.name : table.question, seats: stage === null ? seatsFor(document, table, session) : [], zones };
}
