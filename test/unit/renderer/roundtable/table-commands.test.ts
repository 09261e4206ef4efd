import { describe, expect, it } from 'vitest';
import { addActors, openDesk } from '@test/builders/run-command';
import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { seatId } from '@shared/domain/roundtable/seat';
import { stanceId } from '@shared/domain/roundtable/stance';
import { outcomeStates } from '@shared/domain/roundtable/outcomes';
import { FIST_OF_FIVE, GRADIENTS, POSITION, YES_NO } from '@shared/analysis/consensus/scales';
import { recordAgreement, recordDissent } from '@renderer/features/roundtable/commands/agreement-commands';
import { addArgument, addProposals, amendProposal, editProposal, groupProposals, mergeProposals, splitProposal, withdrawProposals } from '@renderer/features/roundtable/commands/proposal-commands';
import { createTable, editSeat, editTable, seatActors } from '@renderer/features/roundtable/commands/table-commands';
import { castBallot, closeRound, countAnswers, feedPositions, openRound, readingOfRound, setCondition, setStance } from '@renderer/features/roundtable/commands/vote-commands';
import { stanceOfOption } from '@shared/analysis/consensus/stance-of-option';
import { agreementsOf, argumentsOf, openRoundAt, proposalsOf, roundsOf, versionsOf } from '@renderer/features/roundtable/selectors';
import { createSession, openSession } from '@renderer/features/sessions/commands/session-commands';
import { actsOf } from '@renderer/features/sessions/selectors';

const ACTORS = [['Alcaldía', 'Gobierno'], ['Hacienda', 'Gobierno'], ['Cámara', 'Empresa'], ['Gremio', 'Empresa'], ['Universidad', 'Academia']] as const;

function seated() {
  const desk = openDesk();
  const actorIds = addActors(desk, ACTORS);
  const tableId = desk.run(createTable, { name: 'Mesa', question: '¿Qué hacemos?' });
  desk.run(seatActors, { tableId, actorIds });
  const seats = actorIds.map((actorId) => seatId(tableId, actorId));
  const propose = (...texts: readonly string[]): readonly RecordId[] => desk.run(addProposals, { tableId, texts, stage: 'design', proposedById: null });
  const proposal = (id: RecordId) => {
    const found = recordOf(desk.document(), 'proposal', id);
    if (found === undefined) throw new Error('a proposal');
    return found;
  };
  return { desk, actorIds, tableId, seats, propose, proposal };
}

describe('seats', () => {
  it('gives an actor one seat however often it is asked', () => {
    const { desk, actorIds, tableId } = seated();
    expect(desk.run(seatActors, { tableId, actorIds })).toBe(0);
    expect(listOf(desk.document(), 'seat')).toHaveLength(5);
  });

  it('refuses a representative who sits already', () => {
    const { desk, seats } = seated();
    const failure = desk.refused(editSeat, { id: seats[1] ?? 'seat:x', fields: { representative: 'delegado de alcaldia' } });
    expect(failure).toMatchObject({ code: 'seated-twice', params: { actor: 'Alcaldía' } });
  });
});

describe('proposals', () => {
  it('get numbers that never come twice, also after one is withdrawn', () => {
    const { desk, propose, proposal } = seated();
    const [one, two] = propose('Una', 'Dos');
    desk.run(withdrawProposals, [two ?? 'proposal:x']);
    const [three] = propose('Tres');
    expect([one, two, three].map((id) => proposal(id ?? 'proposal:x').number)).toEqual([1, 2, 3]);
  });

  it('keep every wording', () => {
    const { desk, propose, proposal } = seated();
    const [id = 'proposal:x'] = propose('Crear la oficina');
    desk.run(amendProposal, { id, text: 'Crear la oficina en 2026', authorId: null });
    desk.run(amendProposal, { id, text: 'Crear la oficina en 2026', authorId: null });
    expect(versionsOf(desk.document(), id).map(({ number, text }) => [number, text])).toEqual([[1, 'Crear la oficina'], [2, 'Crear la oficina en 2026']]);
    expect(proposal(id)).toMatchObject({ version: 2, text: 'Crear la oficina en 2026' });
  });

  it('merge into the one with the least number, which takes arguments, targets and line along', () => {
    const { desk, propose, proposal, tableId } = seated();
    const [first = 'proposal:x', second = 'proposal:x'] = propose('Ferias', 'Misiones');
    desk.run(addArgument, { proposalId: second, side: 'for', text: 'Traen inversión', seatId: null });
    desk.run(editProposal, { id: second, fields: { outcomeId: 'agreements' } });
    desk.run(mergeProposals, { ids: [second, first], text: 'Ferias y misiones' });
    expect(proposal(first)).toMatchObject({ text: 'Ferias y misiones', version: 2, outcomeId: 'agreements' });
    expect(proposal(second)).toMatchObject({ state: 'merged', mergedIntoId: first });
    expect(argumentsOf(desk.document(), first)).toHaveLength(1);
    expect(proposalsOf(desk.document(), tableId)).toHaveLength(1);
  });

  it('split into parts that keep stage and ties, and refuse to split into one', () => {
    const { desk, propose, proposal, tableId } = seated();
    const [id = 'proposal:x'] = propose('Ferias y misiones');
    expect(desk.refused(splitProposal, { id, texts: ['Ferias', ' '] }).code).toBe('split-few');
    desk.run(splitProposal, { id, texts: ['Ferias', 'Misiones'] });
    expect(proposal(id).state).toBe('divided');
    expect(proposalsOf(desk.document(), tableId).map(({ text, splitFromId }) => [text, splitFromId])).toEqual([['Ferias', id], ['Misiones', id]]);
  });

  it('are grouped under a heading that goes when its last proposal leaves', () => {
    const { desk, propose } = seated();
    const ids = propose('Una', 'Dos');
    desk.run(groupProposals, { ids, name: 'Turismo' });
    desk.run(groupProposals, { ids: ids.slice(0, 1), name: 'turismo' });
    expect(listOf(desk.document(), 'proposalGroup')).toHaveLength(1);
    desk.run(groupProposals, { ids, name: '' });
    expect(listOf(desk.document(), 'proposalGroup')).toHaveLength(0);
  });

  it('say which expected outcomes are missing, under discussion or reached', () => {
    const { desk, propose, tableId } = seated();
    const [first = 'proposal:x', second = 'proposal:x'] = propose('Una', 'Dos');
    desk.run(editProposal, { id: first, fields: { outcomeId: 'territory-vision' } });
    desk.run(editProposal, { id: second, fields: { outcomeId: 'area-priorities' } });
    desk.run(recordAgreement, { proposalId: first });
    const table = recordOf(desk.document(), 'roundtable', tableId);
    if (table === undefined) throw new Error('a table');
    const states = outcomeStates(['territory-vision', 'area-priorities', 'areas-sensitised'], table, listOf(desk.document(), 'proposal'), listOf(desk.document(), 'agreement'));
    expect([...states.values()]).toEqual(['reached', 'open', 'missing']);
  });
});

describe('votes', () => {
  it('by roll call: three readings and the verdict of the rule, with hand-worked answers', () => {
    const { desk, tableId, seats, propose, proposal } = seated();
    desk.run(editTable, { id: tableId, fields: { rule: { kind: 'majority', quorum: 0.5, threshold: 0.5, base: 'sided' } } });
    const [proposalId = 'proposal:x'] = propose('Una');
    const roundId = desk.run(openRound, { proposalId, method: 'rollCall', scaleId: 'yesNo' });
    (['yes', 'yes', 'no', 'no', 'yes'] as const).forEach((optionId, index) => { desk.run(castBallot, { roundId, seatId: seats[index] ?? 'seat:x', optionId }); });
    const round = recordOf(desk.document(), 'voteRound', roundId);
    if (round === undefined) throw new Error('a round');
    const { readings, verdict } = readingOfRound(desk.document(), round);
    expect(readings.heads).toMatchObject({ for: 3, against: 2, shareFor: 0.6, direction: 'for' });
    // Gobierno (1+2)/(2+2), Empresa (1+0)/(2+2), Academia (1+1)/(2+1): 3/4 · 1/4 · 2/3 = 1/8, whose cube root is one half.
    expect(readings.sectors.product).toBeCloseTo(0.125, 12);
    expect(readings.sectors.direction).toBe('tied');
    expect(readings.power.direction).toBe('undefined');
    expect(verdict.outcome).toBe('adopted');
    desk.run(closeRound, roundId);
    expect(proposal(proposalId).state).toBe('adopted');
    expect(recordOf(desk.document(), 'stance', stanceId(proposalId, seats[2] === undefined ? 'actor:x' : (recordOf(desk.document(), 'seat', seats[2])?.actorId ?? 'actor:x')))?.value).toBe(-4);
  });

  it('counted by sector: those not counted are absent, and too many hands are not closed', () => {
    const { desk, propose } = seated();
    const [proposalId = 'proposal:x'] = propose('Una');
    const roundId = desk.run(openRound, { proposalId, method: 'showOfHands', scaleId: 'yesNo' });
    desk.run(countAnswers, { roundId, sector: 'Gobierno', optionId: 'yes', count: 2 });
    desk.run(countAnswers, { roundId, sector: 'Empresa', optionId: 'no', count: 1 });
    const read = () => {
      const round = recordOf(desk.document(), 'voteRound', roundId);
      if (round === undefined) throw new Error('a round');
      return readingOfRound(desk.document(), round);
    };
    expect(read().readings.heads).toMatchObject({ for: 2, against: 1, absent: 2 });
    // 3/4 · 1/3 · 1/2
    expect(read().readings.sectors.product).toBeCloseTo(0.125, 12);
    desk.run(countAnswers, { roundId, sector: 'Academia', optionId: 'yes', count: 4 });
    expect(read().surplus).toBe(2);
    expect(desk.refused(closeRound, roundId)).toMatchObject({ code: 'too-many-answers', params: { count: 2 } });
  });

  it('are on a version: its text cannot change meanwhile, and a changed text is open again', () => {
    const { desk, propose, proposal, tableId, seats } = seated();
    const [proposalId = 'proposal:x'] = propose('Una');
    const roundId = desk.run(openRound, { proposalId, method: 'private', scaleId: 'yesNo' });
    expect(desk.refused(amendProposal, { id: proposalId, text: 'Otra', authorId: null }).code).toBe('vote-running');
    expect(desk.refused(openRound, { proposalId, method: 'paper', scaleId: 'yesNo' }).code).toBe('round-open');
    for (const seat of seats) desk.run(castBallot, { roundId, seatId: seat, optionId: 'yes' });
    desk.run(closeRound, roundId);
    expect(openRoundAt(desk.document(), tableId)).toBeUndefined();
    desk.run(amendProposal, { id: proposalId, text: 'Una, con plazo', authorId: null });
    expect(proposal(proposalId).state).toBe('open');
    expect(roundsOf(desk.document(), proposalId)[0]).toMatchObject({ versionNumber: 1, versionText: 'Una', outcome: 'adopted' });
  });

  it('without quorum are refused, or marked where the rules allow them', () => {
    const { desk, actorIds, tableId, propose, seats } = seated();
    const sessionId = desk.run(createSession, { name: 'Sesión', templateId: 'blank', roundtableId: tableId });
    desk.run(openSession, sessionId);
    const [proposalId = 'proposal:x'] = propose('Una');
    expect(desk.refused(openRound, { proposalId, method: 'rollCall', scaleId: 'yesNo' })).toMatchObject({ code: 'no-quorum', params: { present: 0, needed: 3 } });
    desk.run(editTable, { id: tableId, fields: { voteWithoutQuorum: true } });
    const roundId = desk.run(openRound, { proposalId, method: 'rollCall', scaleId: 'yesNo' });
    desk.run(castBallot, { roundId, seatId: seats[0] ?? 'seat:x', optionId: 'yes' });
    desk.run(closeRound, roundId);
    expect(recordOf(desk.document(), 'voteRound', roundId)).toMatchObject({ withoutQuorum: true, outcome: 'adopted' });
    expect(actsOf(desk.document(), sessionId).at(-1)?.facts).toMatchObject({ withoutQuorum: 1, for: 1, absent: actorIds.length - 1 });
  });

  it('carry conditions and dissents into the agreement and the acta', () => {
    const { desk, tableId, propose, seats, actorIds } = seated();
    const sessionId = desk.run(createSession, { name: 'Sesión', templateId: 'blank', roundtableId: tableId });
    desk.run(editTable, { id: tableId, fields: { voteWithoutQuorum: true, rule: { kind: 'majority', quorum: 0, threshold: 0.5, base: 'sided' } } });
    desk.run(openSession, sessionId);
    const [proposalId = 'proposal:x'] = propose('Una');
    const roundId = desk.run(openRound, { proposalId, method: 'rollCall', scaleId: 'yesNo' });
    (['yes', 'yes', 'yes', 'no', 'abstain'] as const).forEach((optionId, index) => { desk.run(castBallot, { roundId, seatId: seats[index] ?? 'seat:x', optionId }); });
    desk.run(setCondition, { roundId, seatId: seats[0] ?? 'seat:x', condition: 'hay presupuesto' });
    desk.run(closeRound, roundId);
    const agreementId = desk.run(recordAgreement, { proposalId });
    expect(desk.refused(recordAgreement, { proposalId }).code).toBe('agreed-already');
    const dissents = listOf(desk.document(), 'dissent').filter((dissent) => dissent.agreementId === agreementId);
    expect(dissents.map(({ kind, actorId, text }) => [kind, actorId, text])).toEqual([['dissent', actorIds[3], ''], ['condition', actorIds[0], 'hay presupuesto']]);
    desk.run(recordDissent, { proposalId, actorId: actorIds[4] ?? null, kind: 'reservation', text: 'Falta el plazo' });
    expect(actsOf(desk.document(), sessionId).map(({ kind }) => kind)).toEqual(['sessionOpened', 'proposed', 'voted', 'agreed', 'dissented', 'dissented', 'dissented']);
    expect(agreementsOf(desk.document(), tableId)).toHaveLength(1);
  });

  it('make no agreement of what the rule did not adopt, until the text changes', () => {
    const { desk, propose, seats } = seated();
    const [proposalId = 'proposal:x'] = propose('Una');
    const roundId = desk.run(openRound, { proposalId, method: 'rollCall', scaleId: 'yesNo' });
    for (const seat of seats) desk.run(castBallot, { roundId, seatId: seat, optionId: 'no' });
    desk.run(closeRound, roundId);
    expect(desk.refused(recordAgreement, { proposalId })).toMatchObject({ code: 'not-adopted', params: { number: 1 } });
    desk.run(amendProposal, { id: proposalId, text: 'Una, con plazo', authorId: null });
    expect(desk.run(recordAgreement, { proposalId })).toMatch(/^agreement:/u);
  });

  it('place each answer on −4 to +4, on the side the scale says', () => {
    expect(YES_NO.options.map((option) => stanceOfOption(option, YES_NO))).toEqual([4, -4, 0]);
    expect(POSITION.options.map((option) => stanceOfOption(option, POSITION))).toEqual([4, 3, 2, 1, 0, -1, -2, -3, -4]);
    for (const scale of [FIST_OF_FIVE, GRADIENTS]) {
      for (const option of scale.options) {
        expect(Math.sign(stanceOfOption(option, scale))).toBe({ for: 1, against: -1, abstained: 0, blank: 0 }[option.stance]);
      }
    }
  });
});

describe('stances', () => {
  it('keep the history of changes with the reason', () => {
    const { desk, propose, actorIds } = seated();
    const [proposalId = 'proposal:x'] = propose('Una');
    const actorId = actorIds[0] ?? 'actor:x';
    desk.run(setStance, { proposalId, actorId, value: -2, condition: '', reason: '' });
    desk.run(setStance, { proposalId, actorId, value: 3, condition: '', reason: 'Se incluyó el plazo' });
    desk.run(setStance, { proposalId, actorId, value: 3, condition: 'con informe anual', reason: '' });
    expect(listOf(desk.document(), 'positionChange').map(({ from, to, reason }) => [from, to, reason])).toEqual([[-2, 3, 'Se incluyó el plazo']]);
    expect(desk.refused(setStance, { proposalId, actorId, value: 5, condition: '', reason: '' }).code).toBe('bad-stance');
  });

  it('feed the matrices of the analysis, again and again without doubling', () => {
    const { desk, propose, actorIds, tableId } = seated();
    const [proposalId = 'proposal:x'] = propose('Una');
    actorIds.forEach((actorId, index) => { desk.run(setStance, { proposalId, actorId, value: index - 2, condition: '', reason: '' }); });
    expect(desk.run(feedPositions, tableId)).toBe(5);
    expect(desk.run(feedPositions, tableId)).toBe(5);
    expect(listOf(desk.document(), 'objective')).toHaveLength(1);
    expect(listOf(desk.document(), 'position').map(({ value }) => value)).toEqual([-2, -1, 0, 1, 2]);
  });
});

describe('a later session', () => {
  it('begins with the agreements of those before', () => {
    const { desk, propose, tableId } = seated();
    const [proposalId = 'proposal:x'] = propose('Una');
    desk.run(recordAgreement, { proposalId });
    const sessionId = desk.run(createSession, { name: 'Segunda', templateId: 'priorities', roundtableId: tableId });
    const first = listOf(desk.document(), 'agendaPoint').find((point) => point.sessionId === sessionId && point.order === 0);
    expect(first?.title).toBe('Cómo van los acuerdos anteriores');
    expect(listOf(desk.document(), 'attendance').filter((entry) => entry.sessionId === sessionId)).toHaveLength(5);
  });
});
