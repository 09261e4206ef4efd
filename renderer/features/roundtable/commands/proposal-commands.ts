import type { ChangeSet } from '@shared/document/change-set';
import { listOf, recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { NAME_LIMIT } from '@shared/domain/kernel/record';
import { fail, ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import type { ArgumentSide } from '@shared/domain/roundtable/argument';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { TableStage } from '@shared/domain/roundtable/roundtable';
import { recordAct, runningSession } from '@renderer/store/acts';
import { defineCommand } from '@renderer/store/command';
import { actorName, allProposalsOf, argumentsOf, versionsOf } from '../selectors';
import { noTable } from './table-commands';

export const noProposal = () => fail('no-such-proposal', 'roundtable.error.noSuchProposal');

/** A wording as it is kept: one line, no longer than a name may be. */
function tidyText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, NAME_LIMIT);
}

/** A new card with its first wording, as part of a command. */
function putOnTable(change: ChangeSet, document: Document, fields: Partial<ContentOf<'proposal'>> & { readonly roundtableId: RecordId; readonly text: string }, number: number): Proposal {
  const proposal = change.create('proposal', { ...fields, number, sessionId: runningSession(document)?.id ?? null });
  change.create('proposalVersion', { proposalId: proposal.id, number: 1, text: proposal.text, at: change.stamp.now, authorId: proposal.proposedById });
  return proposal;
}

function nextNumber(document: Document, tableId: RecordId): number {
  return allProposalsOf(document, tableId).reduce((most, { number }) => Math.max(most, number), 0) + 1;
}

interface NewProposals {
  readonly tableId: RecordId;
  readonly texts: readonly string[];
  readonly stage: TableStage;
  readonly proposedById: RecordId | null;
}

/** Puts proposals on the table, in order, and gives their ids. */
export const addProposals = defineCommand<NewProposals, readonly RecordId[]>({
  id: 'roundtable.propose',
  labelKey: 'roundtable.command.propose',
  labelParams: ({ texts }) => ({ count: texts.length }),
  undo: 'record',
  run: (change, document, { tableId, texts, stage, proposedById }) => {
    if (recordOf(document, 'roundtable', tableId) === undefined) return noTable();
    const tidy = texts.map(tidyText).filter((text) => text !== '');
    if (tidy.length === 0) return fail('proposal-text', 'roundtable.error.text');
    const first = nextNumber(document, tableId);
    const ids = tidy.map((text, index) => {
      const proposal = putOnTable(change, document, { roundtableId: tableId, text, stage, proposedById }, first + index);
      const facts = { number: proposal.number, text, actor: actorName(document, proposedById) };
      recordAct(change, document, { kind: 'proposed', subjectId: proposal.id, facts });
      return proposal.id as RecordId;
    });
    return ok(ids);
  },
});

interface Amendment {
  readonly id: RecordId;
  readonly text: string;
  readonly authorId: RecordId | null;
}

/** Changes a proposal's wording: a new version, the old ones kept. A decided one is open again: the vote was on another wording. */
export const amendProposal = defineCommand<Amendment>({
  id: 'roundtable.amend',
  labelKey: 'roundtable.command.amend',
  undo: 'record',
  run: (change, document, { id, text, authorId }) => {
    const proposal = recordOf(document, 'proposal', id);
    if (proposal === undefined) return noProposal();
    const tidy = tidyText(text);
    if (tidy === '') return fail('proposal-text', 'roundtable.error.text');
    if (tidy === proposal.text) return ok(undefined);
    if (listOf(document, 'voteRound').some((round) => round.proposalId === id && round.closedAt === null)) {
      return fail('vote-running', 'roundtable.error.amendWhileVoting', { number: proposal.number });
    }
    const version = (versionsOf(document, id).at(-1)?.number ?? proposal.version) + 1;
    change.create('proposalVersion', { proposalId: id, number: version, text: tidy, at: change.stamp.now, authorId });
    const state = proposal.state === 'adopted' || proposal.state === 'rejected' ? 'open' : proposal.state;
    change.update('proposal', id, { text: tidy, version, state });
    const facts = { number: proposal.number, version, text: tidy, before: proposal.text, actor: actorName(document, authorId) };
    recordAct(change, document, { kind: 'amended', subjectId: id, facts });
    return ok(undefined);
  },
});

/** Ties a proposal: to a line, plan targets, an expected outcome, who proposed it. Its wording only by `amendProposal`. */
export const editProposal = defineCommand<{
  readonly id: RecordId;
  readonly fields: Partial<Pick<Proposal, 'lineId' | 'planNodeIds' | 'outcomeId' | 'proposedById' | 'notes' | 'stage' | 'groupId'>>;
}>({
  id: 'roundtable.editProposal',
  labelKey: 'roundtable.command.editProposal',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'proposal', id) === undefined) return noProposal();
    change.update('proposal', id, fields);
    return ok(undefined);
  },
});

/** Lays cards where they were dropped, and into the zone there. */
export const moveCards = defineCommand<readonly { readonly id: RecordId; readonly position: Proposal['position']; readonly stage: TableStage }[]>({
  id: 'roundtable.moveCards',
  labelKey: 'roundtable.command.moveCards',
  undo: 'record',
  run: (change, document, moves) => {
    for (const { id, position, stage } of moves) {
      if (recordOf(document, 'proposal', id) !== undefined) change.update('proposal', id, { position, stage });
    }
    return ok(undefined);
  },
});

/** Brings proposals together under a heading; a group left without proposals goes. An empty name takes them out of theirs. */
export const groupProposals = defineCommand<{ readonly ids: readonly RecordId[]; readonly name: string }>({
  id: 'roundtable.group',
  labelKey: 'roundtable.command.group',
  undo: 'record',
  run: (change, document, { ids, name }) => {
    const proposals = ids.flatMap((id) => recordOf(document, 'proposal', id) ?? []);
    const first = proposals[0];
    if (first === undefined) return noProposal();
    const title = tidyText(name);
    const groups = listOf(document, 'proposalGroup').filter(({ roundtableId }) => roundtableId === first.roundtableId);
    const same = groups.find((group) => group.name.localeCompare(title, 'es', { sensitivity: 'base' }) === 0);
    const groupId =
      title === ''
        ? null
        : (same ?? change.create('proposalGroup', { roundtableId: first.roundtableId, name: title, order: groups.length })).id;
    for (const { id } of proposals) change.update('proposal', id, { groupId, position: null });
    const used = new Set(
      listOf(document, 'proposal').map((proposal) => (change.get(proposal.id) as Proposal | undefined)?.groupId ?? null),
    );
    change.remove(groups.filter(({ id }) => !used.has(id)).map(({ id }) => id));
    return ok(undefined);
  },
});

/** Makes one proposal of several: the one with the least number lives on with the text given, the others point to it. */
export const mergeProposals = defineCommand<{ readonly ids: readonly RecordId[]; readonly text: string }, RecordId>({
  id: 'roundtable.merge',
  labelKey: 'roundtable.command.merge',
  undo: 'record',
  run: (change, document, { ids, text }) => {
    const proposals = ids.flatMap((id) => recordOf(document, 'proposal', id) ?? []).sort((one, other) => one.number - other.number);
    const [first, ...others] = proposals;
    const tidy = tidyText(text);
    if (first === undefined || others.length === 0) return fail('merge-few', 'roundtable.error.mergeFew');
    if (tidy === '') return fail('proposal-text', 'roundtable.error.text');
    if (listOf(document, 'voteRound').some((round) => ids.includes(round.proposalId) && round.closedAt === null)) {
      return fail('vote-running', 'roundtable.error.amendWhileVoting', { number: first.number });
    }
    const version = first.text === tidy ? first.version : (versionsOf(document, first.id).at(-1)?.number ?? first.version) + 1;
    if (version !== first.version) {
      change.create('proposalVersion', { proposalId: first.id, number: version, text: tidy, at: change.stamp.now });
    }
    change.update('proposal', first.id, {
      text: tidy,
      version,
      state: 'open',
      lineId: first.lineId ?? others.find(({ lineId }) => lineId !== null)?.lineId ?? null,
      outcomeId: first.outcomeId === '' ? (others.find(({ outcomeId }) => outcomeId !== '')?.outcomeId ?? '') : first.outcomeId,
      planNodeIds: [...new Set(proposals.flatMap(({ planNodeIds }) => planNodeIds))],
    });
    for (const { id } of others) change.update('proposal', id, { state: 'merged', mergedIntoId: first.id });
    for (const argument of listOf(document, 'argument')) {
      if (others.some(({ id }) => id === argument.proposalId)) change.update('argument', argument.id, { proposalId: first.id });
    }
    const numbers = proposals.map(({ number }) => number).join(', ');
    recordAct(change, document, { kind: 'merged', subjectId: first.id, facts: { number: first.number, numbers, text: tidy } });
    return ok(first.id as RecordId);
  },
});

/** Divides a proposal into several, each with its own text; the divided one stays in memory. Gives the new ids. */
export const splitProposal = defineCommand<{ readonly id: RecordId; readonly texts: readonly string[] }, readonly RecordId[]>({
  id: 'roundtable.split',
  labelKey: 'roundtable.command.split',
  undo: 'record',
  run: (change, document, { id, texts }) => {
    const proposal = recordOf(document, 'proposal', id);
    if (proposal === undefined) return noProposal();
    const tidy = texts.map(tidyText).filter((text) => text !== '');
    if (tidy.length < 2) return fail('split-few', 'roundtable.error.splitFew');
    if (listOf(document, 'voteRound').some((round) => round.proposalId === id && round.closedAt === null)) {
      return fail('vote-running', 'roundtable.error.amendWhileVoting', { number: proposal.number });
    }
    const { roundtableId, stage, groupId, proposedById, outcomeId, lineId, planNodeIds } = proposal;
    const first = nextNumber(document, roundtableId);
    const parts = tidy.map((text, index) =>
      putOnTable(change, document, { roundtableId, text, stage, groupId, proposedById, outcomeId, lineId, planNodeIds, splitFromId: id }, first + index),
    );
    change.update('proposal', id, { state: 'divided' });
    const numbers = parts.map(({ number }) => number).join(', ');
    recordAct(change, document, { kind: 'split', subjectId: id, facts: { number: proposal.number, numbers } });
    return ok(parts.map((part) => part.id as RecordId));
  },
});

/** Takes proposals off the table; what was said of them stays. */
export const withdrawProposals = defineCommand<readonly RecordId[]>({
  id: 'roundtable.withdraw',
  labelKey: 'roundtable.command.withdraw',
  undo: 'record',
  run: (change, document, ids) => {
    for (const id of ids) {
      const proposal = recordOf(document, 'proposal', id);
      if (proposal === undefined) return noProposal();
      change.update('proposal', id, { state: 'withdrawn' });
      recordAct(change, document, { kind: 'withdrawn', subjectId: id, facts: { number: proposal.number } });
    }
    return ok(undefined);
  },
});

/** Adds a reason for or against, with the seat it came from. */
export const addArgument = defineCommand<{ readonly proposalId: RecordId; readonly side: ArgumentSide; readonly text: string; readonly seatId: RecordId | null }>({
  id: 'roundtable.argue',
  labelKey: 'roundtable.command.argue',
  undo: 'record',
  run: (change, document, { proposalId, side, text, seatId }) => {
    if (recordOf(document, 'proposal', proposalId) === undefined) return noProposal();
    const tidy = tidyText(text);
    if (tidy === '') return fail('argument-text', 'roundtable.error.text');
    const order = (argumentsOf(document, proposalId).at(-1)?.order ?? -1) + 1;
    change.create('argument', { proposalId, side, text: tidy, seatId, order });
    return ok(undefined);
  },
});

export const removeArgument = defineCommand<RecordId>({
  id: 'roundtable.removeArgument',
  labelKey: 'roundtable.command.removeArgument',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});
