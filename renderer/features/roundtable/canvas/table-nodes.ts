import { listOf, recordOf, type Document } from '@shared/document/document';
import { shortNameOf } from '@shared/domain/actors/short-name';
import type { RecordId } from '@shared/domain/kernel/id';
import type { OutcomeState } from '@shared/domain/roundtable/outcomes';
import { TABLE_STAGES, type Roundtable, type TableStage } from '@shared/domain/roundtable/roundtable';
import type { SeatMandate } from '@shared/domain/roundtable/seat';
import { isPresent } from '@shared/domain/sessions/presence';
import { runningSession } from '@renderer/store/acts';
import type { Node } from '@xyflow/react';
import { proposalsOf, seatsAt } from '../selectors';
import { CARD, layTable, SEAT, TABLE_HEIGHT, zoneHead, type TableLayout } from './layout';

export type TableNode = Node<{ readonly question: string; readonly tableId: RecordId }, 'table'>;
export type SeatNode = Node<{ readonly name: string; readonly shortName: string; readonly person: string; readonly mandate: SeatMandate; readonly presence: 'in' | 'out' | 'unknown' }, 'seat'>;
export type ZoneNode = Node<
  { readonly stage: TableStage; readonly tableId: RecordId; readonly outcomes: readonly { readonly id: string; readonly name: string; readonly description: string; readonly state: OutcomeState }[] },
  'zone'
>;
export type HeadingNode = Node<{ readonly name: string; readonly count: number }, 'heading'>;
export type CardNode = Node<
  {
    readonly number: number;
    readonly text: string;
    readonly state: 'open' | 'adopted' | 'rejected';
    readonly version: number;
    readonly actor: string;
    readonly hasLine: boolean;
    readonly targets: number;
    readonly argumentsFor: number;
    readonly argumentsAgainst: number;
    readonly isAgreed: boolean;
  },
  'card'
>;
export type CanvasNode = TableNode | SeatNode | ZoneNode | HeadingNode | CardNode;

/** An expected outcome as the canvas shows it. */
export interface ShownOutcome {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly stage: TableStage;
  readonly state: OutcomeState;
}

const still = { draggable: false, selectable: false, focusable: false } as const;

/** What the canvas draws, and the layout it came from. */
export interface TableScene {
  readonly nodes: CanvasNode[];
  readonly layout: TableLayout;
}

const NO_HANDLES: NonNullable<CanvasNode['handles']> = [];

/** Says outright how large a node is and that it has no handles: React Flow would lay the page out to find them. */
function measured(node: CanvasNode): CanvasNode {
  return { ...node, measured: { width: node.width, height: node.height }, handles: NO_HANDLES } as CanvasNode;
}

/** Everything on the canvas of a mesa, the lowest first. */
export function tableScene(document: Document, table: Roundtable, outcomes: readonly ShownOutcome[]): TableScene {
  const seats = seatsAt(document, table.id);
  const proposals = proposalsOf(document, table.id);
  const groups = listOf(document, 'proposalGroup').filter(({ roundtableId }) => roundtableId === table.id);
  const expected = TABLE_STAGES.map((stage) => outcomes.filter((outcome) => outcome.stage === stage).map(({ name }) => name));
  const layout = layTable(proposals, groups, seats.length, zoneHead(expected));
  const top = layout.zoneTop;
  const session = runningSession(document);
  const attendances = session === undefined ? [] : listOf(document, 'attendance').filter(({ sessionId }) => sessionId === session.id);
  const said = new Map<string, { for: number; against: number }>();
  for (const { proposalId, side } of listOf(document, 'argument')) {
    const counts = said.get(proposalId) ?? { for: 0, against: 0 };
    counts[side] += 1;
    said.set(proposalId, counts);
  }
  const agreed = new Set(listOf(document, 'agreement').map(({ proposalId }) => proposalId));
  const nodes: CanvasNode[] = [
    { id: 'table', type: 'table', position: { x: 0, y: layout.tableTop }, data: { question: table.question, tableId: table.id }, width: layout.width, height: TABLE_HEIGHT, ...still, zIndex: 0 },
    ...layout.zones.map(({ stage, left, width }): ZoneNode => ({
      id: `zone ${stage}`,
      type: 'zone',
      position: { x: left, y: top },
      data: { stage, tableId: table.id, outcomes: outcomes.filter((outcome) => outcome.stage === stage) },
      width,
      height: layout.zoneHeight,
      ...still,
      zIndex: 0,
    })),
    ...seats.map((seat, index): SeatNode => {
      const actor = recordOf(document, 'actor', seat.actorId);
      const own = attendances.filter(({ actorId }) => actorId === seat.actorId);
      return {
        id: seat.id,
        type: 'seat',
        position: layout.seats[index] ?? { x: 0, y: 0 },
        data: {
          name: actor?.name ?? '',
          shortName: actor === undefined ? '' : shortNameOf(actor),
          person: seat.representative,
          mandate: seat.mandate,
          presence: session === undefined || own.length === 0 ? 'unknown' : own.some(isPresent) ? 'in' : 'out',
        },
        width: SEAT.width,
        height: SEAT.height,
        ...still,
        zIndex: 1,
      };
    }),
    ...layout.headings.map(({ key, name, place, width, count }): HeadingNode => ({ id: `heading ${key}`, type: 'heading', position: place, data: { name, count }, width, height: 26, ...still, zIndex: 1 })),
    ...proposals.map((proposal): CardNode => {
      const actor = proposal.proposedById === null ? undefined : recordOf(document, 'actor', proposal.proposedById);
      const counts = said.get(proposal.id);
      return {
        id: proposal.id,
        type: 'card',
        position: layout.cards.get(proposal.id) ?? { x: 0, y: top },
        data: {
          number: proposal.number,
          text: proposal.text,
          state: proposal.state === 'adopted' || proposal.state === 'rejected' ? proposal.state : 'open',
          version: proposal.version,
          actor: actor === undefined ? '' : shortNameOf(actor),
          hasLine: proposal.lineId !== null,
          targets: proposal.planNodeIds.length,
          argumentsFor: counts?.for ?? 0,
          argumentsAgainst: counts?.against ?? 0,
          isAgreed: agreed.has(proposal.id),
        },
        width: CARD.width,
        height: CARD.height,
        zIndex: 2,
      };
    }),
  ];
  return { nodes: nodes.map(measured), layout };
}
