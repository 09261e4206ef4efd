import { describe, expect, it } from 'vitest';
import { heldSession } from '@test/builders/held-session';
import { addActors, openDesk } from '@test/builders/run-command';
import type { RecordId } from '@shared/domain/kernel/id';
import { seatId } from '@shared/domain/roundtable/seat';
import { t } from '@shared/i18n';
import { addProposals, amendProposal, editProposal, moveCards } from '@renderer/features/roundtable/commands/proposal-commands';
import { createTable, editTable, seatActors } from '@renderer/features/roundtable/commands/table-commands';
import { castBallot, closeRound, openRound, setStance } from '@renderer/features/roundtable/commands/vote-commands';
import { convergenceTable } from '@renderer/features/roundtable/convergence/convergence';
import type { SceneChoice } from '@renderer/features/roundtable/projector/scene';
import { sceneOf, sceneTimer } from '@renderer/features/roundtable/projector/scene-of';
import { createSession, openSession } from '@renderer/features/sessions/commands/session-commands';

function table() {
  const desk = openDesk();
  const actorIds = addActors(desk, [['Alcaldía', 'Gobierno'], ['Cámara', 'Empresa'], ['Universidad', 'Academia']]);
  const tableId = desk.run(createTable, { name: 'Mesa', question: '¿Qué hacemos?' });
  desk.run(seatActors, { tableId, actorIds });
  const [proposalId = 'proposal:x', otherId = 'proposal:x'] = desk.run(addProposals, { tableId, texts: ['Abrir la oficina', 'Otra'], stage: 'design', proposedById: null });
  return { desk, actorIds, tableId, proposalId, otherId };
}

describe('what the room sees', () => {
  it('never holds notes, people, contact data or power, whatever is chosen', () => {
    const { desk, tableId, proposalIds } = heldSession();
    const [first = 'proposal:x'] = proposalIds;
    desk.run(editProposal, { id: first, fields: { notes: 'Ojo: negociar aparte con el gremio' } });
    const round = [...desk.document().tables.voteRound.keys()][0] ?? 'voteRound:x';
    const choices: readonly SceneChoice[] = [
      ...(['welcome', 'agenda', 'table', 'agreements', 'convergence'] as const).map((kind) => ({ kind })),
      { kind: 'canvas', stage: null },
      { kind: 'canvas', stage: 'design' },
      { kind: 'proposal', id: first },
      { kind: 'vote', id: round },
    ];
    for (const choice of choices) {
      const seen = JSON.stringify(sceneOf(desk.document(), choice, t));
      expect(seen, choice.kind).not.toContain('negociar aparte');
      expect(seen, choice.kind).not.toContain('Delegado de');
      expect(seen, choice.kind).not.toContain('power');
    }
    expect(tableId).toMatch(/^roundtable:/u);
  });

  it('shows how many answered an open vote and not what, and all at once when it is closed', () => {
    const { desk, actorIds, tableId, proposalId } = table();
    const roundId = desk.run(openRound, { proposalId, method: 'private', scaleId: 'yesNo' });
    desk.run(castBallot, { roundId, seatId: seatId(tableId, actorIds[0] ?? 'actor:x'), optionId: 'no' });
    expect(sceneOf(desk.document(), { kind: 'vote', id: roundId }, t)).toMatchObject({ answered: 1, voters: 3, result: null });
    for (const actorId of actorIds.slice(1)) desk.run(castBallot, { roundId, seatId: seatId(tableId, actorId), optionId: 'yes' });
    desk.run(closeRound, roundId);
    const scene = sceneOf(desk.document(), { kind: 'vote', id: roundId }, t);
    expect(scene.kind === 'vote' ? scene.result?.answers.map(({ count }) => count) : null).toEqual([2, 1, 0]);
  });

  it('marks what an amendment struck and added', () => {
    const { desk, proposalId } = table();
    desk.run(amendProposal, { id: proposalId, text: 'Abrir una oficina', authorId: null });
    expect(sceneOf(desk.document(), { kind: 'proposal', id: proposalId }, t)).toMatchObject({
      version: 2,
      isAmended: true,
      stretches: [{ kind: 'kept', text: 'Abrir' }, { kind: 'struck', text: ' la' }, { kind: 'added', text: ' una' }, { kind: 'kept', text: ' oficina' }],
    });
  });

  it('lays the canvas as it lies before the facilitator: seats around the question, cards in their zones, the chosen one marked', () => {
    const { desk, actorIds, proposalId, otherId } = table();
    desk.run(editProposal, { id: otherId, fields: { outcomeId: 'vision' } });
    desk.run(moveCards, [{ id: proposalId, position: { x: 10, y: 900 }, stage: 'design' }]);
    const outcomes = [{ id: 'vision', stage: 'design' as const }, { id: 'lines', stage: 'design' as const }];
    const scene = sceneOf(desk.document(), { kind: 'canvas', stage: null }, t, { chosen: [otherId], outcomes, question: { assessmentId: null, itemKey: '' }, bank: null });
    if (scene.kind !== 'canvas') throw new Error('a canvas');
    expect(scene.question).toBe('¿Qué hacemos?');
    expect(scene.seats).toHaveLength(actorIds.length);
    expect(scene.zones.map(({ cards, reached, expected }) => [cards.map(({ number, isChosen }) => [number, isChosen]), reached, expected])).toEqual([[[[2, true], [1, false]], 0, 2], [[], 0, 0], [[], 0, 0]]);
    const zone = sceneOf(desk.document(), { kind: 'canvas', stage: 'design' }, t);
    expect(zone.kind === 'canvas' ? [zone.seats.length, zone.zones.length] : null).toEqual([0, 1]);
  });

  it('falls back to the welcome when what was shown is gone', () => {
    const { desk } = table();
    expect(sceneOf(desk.document(), { kind: 'proposal', id: 'proposal:gone' }, t).kind).toBe('welcome');
    expect(sceneOf(desk.document(), { kind: 'vote', id: 'voteRound:gone' }, t).kind).toBe('welcome');
  });

  it('has a clock only while a point runs', () => {
    const { desk, tableId } = table();
    expect(sceneTimer(desk.document())).toBeNull();
    const sessionId = desk.run(createSession, { name: 'Sesión', templateId: 'dialogue', roundtableId: tableId });
    desk.run(openSession, sessionId);
    expect(sceneTimer(desk.document())).toMatchObject({ plannedSeconds: 900, spentSeconds: 0, runningSince: desk.now() });
  });
});

describe('convergence', () => {
  it('puts first what most of the table is for, and names the conditions that would bring somebody', () => {
    const { desk, actorIds, tableId, proposalId, otherId } = table();
    const stand = (id: RecordId, actor: number, value: number, condition = ''): void => {
      desk.run(setStance, { proposalId: id, actorId: actorIds[actor] ?? 'actor:x', value, condition, reason: '' });
    };
    stand(proposalId, 0, 3);
    stand(proposalId, 1, -2, 'hay plazo');
    stand(otherId, 0, 2);
    stand(otherId, 2, 1);
    const { nearest } = convergenceTable(desk.document(), tableId);
    expect(nearest.map(({ proposal, shareFor, against, mean }) => [proposal.number, shareFor, against, mean])).toEqual([[2, 2 / 3, 0, 1.5], [1, 1 / 3, 1, 0.5]]);
    expect(nearest[1]?.conditions.map(({ stance, brings }) => [stance.condition, brings])).toEqual([['hay plazo', true]]);
  });

  it('says who is missing, nearest first, and which condition alone would make the rule adopt it', () => {
    const { desk, actorIds, tableId, proposalId } = table();
    desk.run(editTable, { id: tableId, fields: { rule: { kind: 'majority', quorum: 0, threshold: 0.5, base: 'seats' } } });
    const stand = (actor: number, value: number, condition = ''): void => {
      desk.run(setStance, { proposalId, actorId: actorIds[actor] ?? 'actor:x', value, condition, reason: '' });
    };
    stand(0, 3);
    stand(1, -1);
    stand(2, -3, 'se consulta a los estudiantes');
    // One of three is for: a third. Met, the condition makes it two of three, which is more than half of the seats.
    const [near] = convergenceTable(desk.document(), tableId).nearest;
    expect(near?.missing.map(({ actorId }) => actorId)).toEqual([actorIds[2], actorIds[1]]);
    expect([near?.shareFor, near?.shareIfMet, near?.verdict]).toEqual([1 / 3, 2 / 3, { now: false, ifMet: true }]);
    expect(near?.conditions.map(({ brings, decides }) => [brings, decides])).toEqual([[true, true]]);
    desk.run(editTable, { id: tableId, fields: { rule: { kind: 'gradientThreshold', quorum: 0, least: 6, share: 1 }, scaleId: 'gradients' } });
    expect(convergenceTable(desk.document(), tableId).nearest[0]?.verdict).toBeNull();
  });
});
