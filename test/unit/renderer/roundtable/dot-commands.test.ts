import { describe, expect, it } from 'vitest';
import { addActors, openDesk } from '@test/builders/run-command';
import { listOf, recordOf } from '@shared/document/document';
import { removeRecordsCommand } from '@renderer/store/record-commands';
import { seatId } from '@shared/domain/roundtable/seat';
import { t } from '@shared/i18n';
import { sentenceOf } from '@shared/reports/acta/act-text';
import { actaReport } from '@shared/reports/acta/acta-report';
import { closeDots, dropDots, openDots, placeDots } from '@renderer/features/roundtable/commands/dot-commands';
import { addProposals } from '@renderer/features/roundtable/commands/proposal-commands';
import { createTable, editTable, seatActors } from '@renderer/features/roundtable/commands/table-commands';
import { sceneOf } from '@renderer/features/roundtable/projector/scene-of';
import { everybodyPresent } from '@renderer/features/sessions/commands/room-commands';
import { createSession, openSession } from '@renderer/features/sessions/commands/session-commands';
import { actsOf } from '@renderer/features/sessions/selectors';

function opened() {
  const desk = openDesk();
  const actorIds = addActors(desk, [['Alcaldía', 'Gobierno'], ['Cámara', 'Empresa'], ['Universidad', 'Academia']]);
  const tableId = desk.run(createTable, { name: 'Mesa', question: '¿Por dónde?' });
  desk.run(seatActors, { tableId, actorIds });
  const proposalIds = desk.run(addProposals, { tableId, texts: ['Oficina', 'Feria', 'Red'], stage: 'design', proposedById: null });
  const sessionId = desk.run(createSession, { name: 'Sesión', templateId: 'priorities', roundtableId: tableId });
  desk.run(everybodyPresent, sessionId);
  desk.run(openSession, sessionId);
  const voteId = desk.run(openDots, { tableId, title: '¿Por dónde empezamos?', proposalIds, dotsEach: 3, hidden: false });
  const put = (actor: number, proposal: number, dots: number) => ({ voteId, seatId: seatId(tableId, actorIds[actor] ?? 'actor:x'), proposalId: proposalIds[proposal] ?? 'proposal:x', dots });
  return { desk, tableId, sessionId, proposalIds, voteId, put };
}

describe('a vote by dots at the mesa', () => {
  it('gives each seat its dots and no more', () => {
    const { desk, put } = opened();
    desk.run(placeDots, put(0, 0, 2));
    desk.run(placeDots, put(0, 1, 1));
    const failure = desk.refused(placeDots, put(0, 2, 1));
    expect([failure.code, failure.params]).toEqual(['too-many-dots', { actor: 'Alcaldía', count: 0 }]);
    desk.run(placeDots, put(0, 0, 1));
    desk.run(placeDots, put(0, 2, 1));
    expect(listOf(desk.document(), 'dotBallot').map(({ dots }) => dots)).toEqual([1, 1, 1]);
  });

  it('writes its order into the acta once, and the acta tells who put what', () => {
    const { desk, sessionId, voteId, put } = opened();
    expect(desk.refused(closeDots, voteId).code).toBe('no-dots');
    for (const [actor, proposal, dots] of [[0, 0, 3], [1, 1, 2], [1, 0, 1], [2, 1, 1]] as const) desk.run(placeDots, put(actor, proposal, dots));
    desk.run(closeDots, voteId);
    const act = actsOf(desk.document(), sessionId).at(-1);
    expect(act === undefined ? '' : sentenceOf(act, desk.document(), t)).toBe(
      'Se ponen en orden las propuestas, «¿Por dónde empezamos?»: 3 de 3 puestos reparten 3 puntos cada uno. Orden, con los puntos de cada propuesta: 1 (4), 2 (3).',
    );
    const text = JSON.stringify(actaReport(desk.document(), sessionId, t)?.sections);
    expect(text).toContain('["1","Oficina","4","2","44 %"]');
    expect(text).toContain('["Cámara","2 (2), 1 (1)"]');
    expect(desk.refused(placeDots, put(2, 0, 1)).code).toBe('round-closed');
  });

  it('keeps names out of the acta where the mesa votes without names', () => {
    const { desk, tableId, sessionId, voteId, proposalIds } = opened();
    desk.run(dropDots, voteId);
    desk.run(editTable, { id: tableId, fields: { namedVotes: false } });
    const secret = desk.run(openDots, { tableId, title: 'Orden', proposalIds, dotsEach: 1, hidden: true });
    const [seat] = [...desk.document().tables.seat.keys()];
    desk.run(placeDots, { voteId: secret, seatId: seat ?? 'seat:x', proposalId: proposalIds[0] ?? 'proposal:x', dots: 1 });
    desk.run(closeDots, secret);
    expect(JSON.stringify(actaReport(desk.document(), sessionId, t)?.sections)).not.toContain('Qué puso cada puesto');
  });

  it('shows the room how many have put their dots, and the order only at the end', () => {
    const { desk, voteId, put } = opened();
    desk.run(placeDots, put(0, 2, 3));
    const running = sceneOf(desk.document(), { kind: 'dots', id: voteId }, t);
    expect(running).toMatchObject({ answered: 1, voters: 3, isClosed: false });
    expect(running.kind === 'dots' ? running.items.map(({ number, dots }) => [number, dots]) : []).toEqual([[1, 0], [2, 0], [3, 0]]);
    desk.run(closeDots, voteId);
    const closed = sceneOf(desk.document(), { kind: 'dots', id: voteId }, t);
    expect(closed.kind === 'dots' ? closed.items.map(({ number, dots }) => [number, dots]) : []).toEqual([[3, 3], [1, 0], [2, 0]]);
  });

  it('refuses fewer than two proposals, a second vote, and dots beyond the limits', () => {
    const { desk, tableId, proposalIds, voteId } = opened();
    const ask = (fields: Partial<Parameters<typeof openDots.run>[2]>) => desk.refused(openDots, { tableId, title: 'Orden', proposalIds, dotsEach: 3, hidden: false, ...fields }).code;
    expect(ask({})).toBe('dots-open');
    desk.run(dropDots, voteId);
    expect([ask({ proposalIds: proposalIds.slice(0, 1) }), ask({ dotsEach: 0 }), ask({ dotsEach: 2.5 }), ask({ title: ' ' })]).toEqual(['dots-few', 'dots-each', 'dots-each', 'dots-title']);
  });

  it('stands when a proposal goes: its dots go with it', () => {
    const { desk, voteId, put, proposalIds } = opened();
    desk.run(placeDots, put(0, 0, 1));
    desk.run(placeDots, put(0, 1, 2));
    desk.run(removeRecordsCommand('test.remove', 'roundtable.command.withdraw'), proposalIds.slice(1, 2));
    expect(recordOf(desk.document(), 'dotVote', voteId)?.proposalIds).toEqual([proposalIds[0], proposalIds[2]]);
    expect(listOf(desk.document(), 'dotBallot').map(({ dots }) => dots)).toEqual([1]);
  });
});
