import { proposedActions } from '@shared/analysis/agenda/proposals';
import { say } from '@shared/analysis/explain/sentence';
import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { failureText, t } from '@shared/i18n';
import { describe, expect, it } from 'vitest';
import { heldSession } from '@test/builders/held-session';
import { addActors, openDesk } from '@test/builders/run-command';
import {
  acceptProposal, addAction, addMilestone, addObjective, answerCheck, dismissProposal, editAction, linkObjectives, markMilestone, restoreProposals, saveVersion, setShare,
  shiftAction, writeAgenda,
} from '@renderer/features/agenda/commands';
import { assignRoles } from '@renderer/features/agenda/assign-roles';

function deskWith(...names: readonly string[]) {
  const desk = openDesk();
  const ids = names.map((name) => desk.run(addAction, { name }));
  return { desk, ids, id: (index: number): RecordId => ids[index] ?? 'action:none' };
}

describe('an action', () => {
  it('that would end before it starts is refused in a clear sentence', () => {
    const { desk, id } = deskWith('Feria');
    desk.run(editAction, { id: id(0), fields: { startDate: '2026-05-01' } });
    const failure = desk.refused(editAction, { id: id(0), fields: { endDate: '2026-04-30' } });
    expect(failureText(failure)).toBe('«Feria» terminaría el 30 de abr de 2026, antes de empezar el 1 de may de 2026. Corrija una de las dos fechas.');
    expect(recordOf(desk.document(), 'action', id(0))?.endDate).toBeNull();
  });

  it('that would close a circle of dependencies is refused, with the names of the circle', () => {
    const { desk, id } = deskWith('A', 'B', 'C');
    desk.run(editAction, { id: id(1), fields: { dependsOnIds: [id(0)] } });
    desk.run(editAction, { id: id(2), fields: { dependsOnIds: [id(1)] } });
    expect(failureText(desk.refused(editAction, { id: id(0), fields: { dependsOnIds: [id(2)] } }))).toContain('«A» → «C» → «B» → «A»');
    expect(desk.refused(editAction, { id: id(0), fields: { dependsOnIds: [id(0)] } }).code).toBe('depends-on-itself');
  });

  it('without a name or with a day that does not exist is refused', () => {
    const { desk, id } = deskWith('A');
    expect(desk.refused(addAction, { name: '  ' }).code).toBe('action-name');
    expect(desk.refused(editAction, { id: id(0), fields: { startDate: '2026-02-30' } }).code).toBe('value-out-of-range');
    expect(desk.refused(addMilestone, { actionId: id(0), name: 'Firma', date: '' }).code).toBe('bad-milestone');
  });
});

describe('the shared budget', () => {
  it('keeps one share for each entity, year and currency: typed again it is replaced, another currency stands apart', () => {
    const { desk, id } = deskWith('A');
    const [actorId = 'actor:x'] = addActors(desk, [['Alcaldía', '']]);
    const typed = { actionId: id(0), actorId, year: 2026 };
    desk.run(setShare, { ...typed, amount: { minor: 100, currency: 'COP' } });
    desk.run(setShare, { ...typed, amount: { minor: 250, currency: 'COP' } });
    desk.run(setShare, { ...typed, amount: { minor: 7, currency: 'USD' } });
    expect(listOf(desk.document(), 'budgetShare').map(({ amount }) => amount)).toEqual([{ minor: 250, currency: 'COP' }, { minor: 7, currency: 'USD' }]);
    expect(desk.refused(setShare, { ...typed, amount: { minor: -1, currency: 'COP' } }).code).toBe('bad-share');
  });
});

describe('drafting the Agenda from what exists', () => {
  it('proposes an action for each agreement with its origin, and not again once it is accepted', () => {
    const { desk } = heldSession();
    const propose = () => proposedActions(desk.document(), () => null);
    const [proposal] = propose();
    if (proposal === undefined) throw new Error('a proposal');
    expect(proposal).toMatchObject({ origin: 'agreement', fields: { endDate: '2026-12-15' } });
    const id = desk.run(acceptProposal, { proposal, name: say(t, proposal.name), reason: say(t, proposal.reason) });
    const action = recordOf(desk.document(), 'action', id);
    expect(action).toMatchObject({ name: 'Propuesta de acción internacional 1, con plazo a 2027', origin: 'agreement', originText: 'Acuerdo 1 de la mesa', agreementIds: [proposal.key] });
    expect(action?.responsibleId).not.toBeNull();
    expect(propose().some(({ key }) => key === proposal.key)).toBe(false);
  });
});

describe('the document of the Agenda', () => {
  it('links objectives of the two kinds, and an adopted version names its act', () => {
    const desk = openDesk();
    const developmentId = desk.run(addObjective, { kind: 'development', name: 'Más empleo' });
    const internationalisationId = desk.run(addObjective, { kind: 'internationalisation', name: 'Abrir mercados' });
    desk.run(linkObjectives, { internationalisationId, developmentIds: [developmentId] });
    expect(listOf(desk.document(), 'objectiveLink')).toHaveLength(1);
    desk.run(linkObjectives, { internationalisationId, developmentIds: [] });
    expect(listOf(desk.document(), 'objectiveLink')).toHaveLength(0);
    desk.run(writeAgenda, { vision: 'Un pueblo abierto' });
    desk.run(writeAgenda, { principles: ['Transparencia'] });
    expect(listOf(desk.document(), 'agenda')).toMatchObject([{ vision: 'Un pueblo abierto', principles: ['Transparencia'] }]);
    const version = { name: 'Primera', kind: 'adopted', date: '2026-03-01', act: '', body: '', entries: [] } as const;
    expect(desk.refused(saveVersion, version).code).toBe('adopted-without-act');
    desk.run(saveVersion, { ...version, act: 'Acuerdo 012', body: 'Concejo' });
    desk.run(answerCheck, { checklist: 'processConditions', itemId: 'strategic-frame', state: 'met' });
    desk.run(answerCheck, { checklist: 'processConditions', itemId: 'strategic-frame', evidence: 'Plan, p. 12' });
    expect(listOf(desk.document(), 'checklistAnswer')).toMatchObject([{ state: 'met', evidence: 'Plan, p. 12' }]);
  });
});

describe('a proposal that is rejected', () => {
  it('stays rejected in the document, with its origin, until it is taken back', () => {
    const { desk } = heldSession();
    const propose = () => proposedActions(desk.document(), () => null);
    const [proposal] = propose();
    if (proposal === undefined) throw new Error('a proposal');
    desk.run(dismissProposal, { proposal, name: say(t, proposal.name), reason: say(t, proposal.reason) });
    desk.run(dismissProposal, { proposal, name: say(t, proposal.name), reason: say(t, proposal.reason) });
    expect(propose().some(({ key }) => key === proposal.key)).toBe(false);
    const kept = listOf(desk.document(), 'dismissedAction');
    expect(kept).toMatchObject([{ key: proposal.key, origin: 'agreement', originText: 'Acuerdo 1 de la mesa' }]);
    desk.run(restoreProposals, kept.map(({ id }) => id));
    expect(propose()[0]?.key).toBe(proposal.key);
  });
});

describe('who does what', () => {
  it('one that answers is no ally beside it; typed again, or cleared, it is neither; several at once are one act', () => {
    const { desk, id } = deskWith('A', 'B');
    const [mayor = 'actor:x', guild = 'actor:y'] = addActors(desk, [['Alcaldía', ''], ['Gremio', '']]);
    const roles = () => listOf(desk.document(), 'action').map(({ responsibleId, allyIds }) => [responsibleId, allyIds]);
    const cells = (actorId: RecordId) => [{ actionId: id(0), actorId }, { actionId: id(1), actorId }];
    const before = desk.diffs.length;
    desk.run(assignRoles, { cells: cells(mayor), role: 'responsible' });
    desk.run(assignRoles, { cells: cells(guild), role: 'ally' });
    expect(desk.diffs).toHaveLength(before + 2);
    expect(roles()).toEqual([[mayor, [guild]], [mayor, [guild]]]);
    desk.run(assignRoles, { cells: [{ actionId: id(0), actorId: guild }], role: 'responsible' });
    desk.run(assignRoles, { cells: [{ actionId: id(1), actorId: mayor }], role: 'none' });
    expect(roles()).toEqual([[guild, []], [null, [guild]]]);
  });
});

describe('the schedule', () => {
  it('moves both dates and the milestones that are still to come, and keeps the length', () => {
    const { desk, id } = deskWith('A');
    desk.run(editAction, { id: id(0), fields: { startDate: '2026-02-25', endDate: '2026-03-10' } });
    desk.run(addMilestone, { actionId: id(0), name: 'Firma', date: '2026-02-28' });
    desk.run(addMilestone, { actionId: id(0), name: 'Ya fue', date: '2026-02-26' });
    desk.run(markMilestone, { id: listOf(desk.document(), 'milestone')[1]?.id ?? 'milestone:x', done: true });
    desk.run(shiftAction, { id: id(0), days: 7 });
    expect(recordOf(desk.document(), 'action', id(0))).toMatchObject({ startDate: '2026-03-04', endDate: '2026-03-17' });
    expect(listOf(desk.document(), 'milestone').map(({ date }) => date)).toEqual(['2026-03-07', '2026-02-26']);
  });
});
