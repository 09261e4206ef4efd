import type { RecordId } from '@shared/domain/kernel/id';
import { seatId } from '@shared/domain/roundtable/seat';
import { listOf } from '@shared/document/document';
import { recordAgreement, addDeliverable, editAgreement } from '@renderer/features/roundtable/commands/agreement-commands';
import { addProposals, amendProposal } from '@renderer/features/roundtable/commands/proposal-commands';
import { createTable, editTable, seatActors } from '@renderer/features/roundtable/commands/table-commands';
import { castBallot, closeRound, countAnswers, openRound, setCondition } from '@renderer/features/roundtable/commands/vote-commands';
import { goToPoint } from '@renderer/features/sessions/commands/agenda-commands';
import { addEvaluation, everybodyPresent, noteAct, parkIssue } from '@renderer/features/sessions/commands/room-commands';
import { closeSession, createSession, editSession, openSession } from '@renderer/features/sessions/commands/session-commands';
import { pointsOf } from '@renderer/features/sessions/selectors';
import { addActors, openDesk, type Desk } from './run-command';

const NAMES = ['Alcaldía de Guatapé', 'Secretaría de Planeación', 'Cámara de Comercio', 'Asociación de Hoteleros', 'Universidad Católica', 'SENA', 'Corporación Prodepaz', 'Mesa de Víctimas', 'Consejo de Juventud', 'Cornare', 'Gobernación', 'Emisora comunitaria'];
const SECTORS = ['Gobierno', 'Gobierno', 'Empresa', 'Empresa', 'Academia', 'Academia', 'Sociedad civil', 'Sociedad civil', 'Comunidad', 'Ambiente', 'Gobierno', 'Medios'];

/** A session as it was held: 12 actors, 20 proposals, a vote by roll call and one by hands, an amendment, an agreement with dissent. */
export interface HeldSession {
  readonly desk: Desk;
  readonly sessionId: RecordId;
  readonly tableId: RecordId;
  readonly proposalIds: readonly RecordId[];
}

export function heldSession(): HeldSession {
  const desk = openDesk();
  desk.run(
    {
      id: 'test.process',
      labelKey: 'sessions.command.create',
      undo: 'record',
      run: (change) => {
        change.create('process', { name: 'Guatapé al mundo', territoryName: 'Guatapé, Antioquia', periodStart: 2024, periodEnd: 2027 }, 'process:desk');
        return { ok: true, value: undefined };
      },
    },
    undefined,
  );
  const actorIds = addActors(desk, NAMES.map((name, index) => [name, SECTORS[index] ?? ''] as const));
  const tableId = desk.run(createTable, { name: 'Mesa de internacionalización', question: '¿Con quién y para qué salimos al mundo?' });
  desk.run(seatActors, { tableId, actorIds });
  desk.run(editTable, { id: tableId, fields: { rule: { kind: 'majority', quorum: 0.5, threshold: 0.5, base: 'sided' }, ownRules: 'Se habla dos minutos.\nNadie interrumpe.' } });
  const sessionId = desk.run(createSession, { name: 'Primera mesa', templateId: 'dialogue', roundtableId: tableId });
  desk.run(editSession, { id: sessionId, fields: { date: '2026-03-02', place: 'Casa de la Cultura', facilitator: 'Ana Ríos', secretary: 'Luis Vélez' } });
  desk.run(everybodyPresent, sessionId);
  desk.run(openSession, sessionId);
  desk.wait(15 * 60_000);
  const points = pointsOf(desk.document(), sessionId);
  desk.run(goToPoint, points[2]?.id ?? 'agendaPoint:x');
  const texts = Array.from({ length: 20 }, (_, index) => `Propuesta de acción internacional ${String(index + 1)}`);
  const proposalIds = desk.run(addProposals, { tableId, texts, stage: 'design', proposedById: actorIds[0] ?? null });
  const [first = 'proposal:x', second = 'proposal:x'] = proposalIds;
  desk.wait(20 * 60_000);
  desk.run(amendProposal, { id: first, text: 'Propuesta de acción internacional 1, con plazo a 2027', authorId: actorIds[4] ?? null });
  const roll = desk.run(openRound, { proposalId: first, method: 'rollCall', scaleId: 'yesNo' });
  actorIds.forEach((actorId, index) => {
    desk.run(castBallot, { roundId: roll, seatId: seatId(tableId, actorId), optionId: index === 3 ? 'no' : index === 11 ? 'abstain' : 'yes' });
  });
  desk.run(setCondition, { roundId: roll, seatId: seatId(tableId, actorIds[3] ?? 'actor:x'), condition: 'Falta consultar al gremio' });
  desk.run(closeRound, roll);
  const agreementId = desk.run(recordAgreement, { proposalId: first });
  desk.run(editAgreement, { id: agreementId, fields: { dueDate: '2026-12-15', allyIds: actorIds.slice(4, 6) } });
  desk.run(addDeliverable, { agreementId, name: 'Plan de trabajo' });
  const hands = desk.run(openRound, { proposalId: second, method: 'showOfHands', scaleId: 'yesNo' });
  desk.run(countAnswers, { roundId: hands, sector: '', optionId: 'no', count: 8 });
  desk.run(countAnswers, { roundId: hands, sector: '', optionId: 'yes', count: 3 });
  desk.run(closeRound, hands);
  desk.run(parkIssue, { sessionId, text: 'El aeropuerto regional', actorId: null });
  desk.run(noteAct, { sessionId, text: 'La secretaría leyó el orden del día.' });
  desk.wait(30 * 60_000);
  desk.run(closeSession, sessionId);
  desk.run(addEvaluation, { sessionId, fields: { scores: { purpose: 5, voice: 4, method: null, time: 3, useful: 5 } } });
  if (listOf(desk.document(), 'actEntry').length === 0) throw new Error('The session left no acts');
  return { desk, sessionId, tableId, proposalIds };
}
