import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import type { DissentKind } from '@shared/domain/roundtable/dissent';
import { isBySeat } from '@shared/domain/roundtable/vote-round';
import { recordAct, runningSession } from '@renderer/store/acts';
import { defineCommand } from '@renderer/store/command';
import { actorName, agreementsOf, roundsOf } from '../selectors';
import { noProposal } from './proposal-commands';
import { noTable } from './table-commands';
import { readingOfRound } from './vote-commands';

const noAgreement = () => fail('no-such-agreement', 'roundtable.error.noSuchAgreement');

/**
 * Registers an agreement on a proposal in its wording in force, with its line and targets. The dissents, reservations
 * and conditions of its last vote are recorded with it. Gives its id.
 */
export const recordAgreement = defineCommand<{ readonly proposalId: RecordId }, RecordId>({
  id: 'roundtable.agree',
  labelKey: 'roundtable.command.agree',
  undo: 'record',
  run: (change, document, { proposalId }) => {
    const proposal = recordOf(document, 'proposal', proposalId);
    if (proposal === undefined) return noProposal();
    if (listOf(document, 'agreement').some((other) => other.proposalId === proposalId && other.state !== 'dropped')) {
      return fail('agreed-already', 'roundtable.error.agreedAlready', { number: proposal.number });
    }
    const round = roundsOf(document, proposalId).filter(({ closedAt }) => closedAt !== null).at(-1);
    // The adopted rule decides: what its last vote did not adopt is no agreement until its text changes or it is voted again.
    if (round !== undefined && round.versionNumber === proposal.version && round.outcome !== 'adopted') {
      return fail('not-adopted', 'roundtable.error.notAdopted', { number: proposal.number });
    }
    const { roundtableId, text, lineId, planNodeIds, proposedById } = proposal;
    const number = agreementsOf(document, roundtableId).reduce((most, other) => Math.max(most, other.number), 0) + 1;
    const sessionId = runningSession(document)?.id ?? null;
    const agreement = change.create('agreement', {
      roundtableId,
      sessionId,
      proposalId,
      roundId: round?.id ?? null,
      number,
      text,
      lineId,
      planNodeIds,
      responsibleIds: proposedById === null ? [] : [proposedById],
    });
    change.update('proposal', proposalId, { state: 'adopted' });
    recordAct(change, document, { kind: 'agreed', subjectId: agreement.id, facts: { number, text, actors: actorName(document, proposedById) } });
    if (round === undefined || !isBySeat(round.method)) return ok(agreement.id as RecordId);
    const { verdict } = readingOfRound(document, round);
    const against = new Set(verdict.dissents.map(({ seat }) => seat.actorId));
    const said: { readonly actorId: string; readonly kind: DissentKind; readonly text: string }[] = [
      ...verdict.dissents.map(({ seat, condition }) => ({ actorId: seat.actorId, kind: 'dissent' as const, text: condition })),
      ...verdict.reservations
        .filter(({ seat }) => !against.has(seat.actorId))
        .map(({ seat, condition }) => ({ actorId: seat.actorId, kind: condition === '' ? ('reservation' as const) : ('condition' as const), text: condition })),
    ];
    const noted = listOf(document, 'dissent').filter((dissent) => dissent.proposalId === proposalId);
    for (const dissent of noted) change.update('dissent', dissent.id, { agreementId: agreement.id });
    for (const { actorId: id, kind, text: words } of said) {
      const actorId = round.named ? (id as RecordId) : null;
      // What somebody already dictated is not written a second time.
      if (actorId !== null && noted.some((dissent) => dissent.actorId === actorId)) continue;
      const dissent = change.create('dissent', { proposalId, agreementId: agreement.id, sessionId, actorId, kind, text: words });
      const facts = { actor: actorName(document, actorId), kind, number: proposal.number, text: words };
      recordAct(change, document, { kind: 'dissented', subjectId: dissent.id, facts });
    }
    return ok(agreement.id as RecordId);
  },
});

export const editAgreement = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'agreement'>> }>({
  id: 'roundtable.editAgreement',
  labelKey: 'roundtable.command.editAgreement',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'agreement', id) === undefined) return noAgreement();
    if (fields.text?.trim() === '') return fail('agreement-text', 'roundtable.error.text');
    change.update('agreement', id, fields);
    return ok(undefined);
  },
});

export const removeAgreement = defineCommand<RecordId>({
  id: 'roundtable.removeAgreement',
  labelKey: 'roundtable.command.removeAgreement',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

interface NewDissent {
  readonly proposalId: RecordId;
  readonly actorId: RecordId | null;
  readonly kind: DissentKind;
  readonly text: string;
}

/** Records what somebody holds against a proposal or asks of it, in their words. */
export const recordDissent = defineCommand<NewDissent>({
  id: 'roundtable.dissent',
  labelKey: 'roundtable.command.dissent',
  undo: 'record',
  run: (change, document, { proposalId, actorId, kind, text }) => {
    const proposal = recordOf(document, 'proposal', proposalId);
    if (proposal === undefined) return noProposal();
    if (text.trim() === '') return fail('dissent-text', 'roundtable.error.text');
    const agreementId = listOf(document, 'agreement').find((agreement) => agreement.proposalId === proposalId)?.id ?? null;
    const sessionId = runningSession(document)?.id ?? null;
    const dissent = change.create('dissent', { proposalId, agreementId, sessionId, actorId, kind, text: text.trim() });
    const facts = { actor: actorName(document, actorId), kind, number: proposal.number, text: text.trim() };
    recordAct(change, document, { kind: 'dissented', subjectId: dissent.id, facts });
    return ok(undefined);
  },
});

export const removeDissent = defineCommand<RecordId>({
  id: 'roundtable.removeDissent',
  labelKey: 'roundtable.command.removeDissent',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

/** Adds something to hand over under an agreement. */
export const addDeliverable = defineCommand<{ readonly agreementId: RecordId; readonly name: string }>({
  id: 'roundtable.addDeliverable',
  labelKey: 'roundtable.command.addDeliverable',
  undo: 'record',
  run: (change, document, { agreementId, name }) => {
    const agreement = recordOf(document, 'agreement', agreementId);
    if (agreement === undefined) return noAgreement();
    if (name.trim() === '') return fail('deliverable-name', 'roundtable.error.text');
    const order = listOf(document, 'deliverable').filter((other) => other.agreementId === agreementId).length;
    change.create('deliverable', { agreementId, name: name.trim(), dueDate: agreement.dueDate, responsibleId: agreement.responsibleIds[0] ?? null, order });
    return ok(undefined);
  },
});

export const editDeliverable = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'deliverable'>> }>({
  id: 'roundtable.editDeliverable',
  labelKey: 'roundtable.command.editDeliverable',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'deliverable', id) === undefined) return noTable();
    change.update('deliverable', id, fields);
    return ok(undefined);
  },
});

export const removeDeliverable = defineCommand<RecordId>({
  id: 'roundtable.removeDeliverable',
  labelKey: 'roundtable.command.removeDeliverable',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});
