import { fromCatalog, type FieldOf, type FormDefinition } from '../kernel/form';
import type { Agreement } from './agreement';
import type { Argument } from './argument';
import type { Ballot } from './ballot';
import type { Deliverable } from './deliverable';
import type { Dissent } from './dissent';
import type { DotBallot } from './dot-ballot';
import type { DotVote } from './dot-vote';
import type { PositionChange } from './position-change';
import type { Proposal } from './proposal';
import type { ProposalGroup } from './proposal-group';
import type { ProposalVersion } from './proposal-version';
import type { Roundtable } from './roundtable';
import type { Seat } from './seat';
import type { Stance } from './stance';
import type { VoteRound } from './vote-round';

/** How the records of this module are shown and filled in by hand. */
export const roundtableForms = {
  roundtable: {
    fields: [
      'name', 'stage', 'question', { field: 'ruleIds', control: fromCatalog('roundtableRules') }, 'ownRules', 'namedVotes',
      'voteWithoutQuorum', 'experience', 'notes',
    ],
    facts: [],
    kept: ['rule', 'reachedOutcomeIds', 'scaleId', 'order'],
  } satisfies FormDefinition<FieldOf<Roundtable>>,
  seat: {
    fields: ['representative', 'mandate'],
    facts: ['roundtableId', 'actorId'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<Seat>>,
  proposalGroup: {
    fields: ['name'],
    facts: ['roundtableId'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<ProposalGroup>>,
  proposal: {
    fields: ['stage', { field: 'outcomeId', control: fromCatalog('roundtableOutcomes') }, 'lineId', 'planNodeIds', 'notes'],
    facts: ['number', 'text', 'version', 'state', 'roundtableId', 'groupId', 'proposedById', 'sessionId', 'mergedIntoId', 'splitFromId'],
    kept: ['position'],
  } satisfies FormDefinition<FieldOf<Proposal>>,
  proposalVersion: {
    fields: [],
    facts: ['proposalId', 'number', 'text', 'at', 'authorId'],
    kept: [],
  } satisfies FormDefinition<FieldOf<ProposalVersion>>,
  argument: {
    fields: ['side', 'text'],
    facts: ['proposalId', 'seatId'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<Argument>>,
  voteRound: {
    fields: [],
    facts: [
      'roundtableId', 'sessionId', 'proposalId', 'versionNumber', 'versionText', 'method', 'named', 'withoutQuorum', 'openedAt',
      'closedAt', 'outcome',
    ],
    kept: ['rule', 'scaleId', 'counts', 'order'],
  } satisfies FormDefinition<FieldOf<VoteRound>>,
  ballot: {
    fields: [],
    facts: ['roundId'],
    kept: ['seatId', 'actorId', 'optionId', 'condition'],
  } satisfies FormDefinition<FieldOf<Ballot>>,
  dotVote: {
    fields: [],
    facts: ['roundtableId', 'sessionId', 'title', 'proposalIds', 'dotsEach', 'hidden', 'named', 'withoutQuorum', 'openedAt', 'closedAt'],
    kept: [],
  } satisfies FormDefinition<FieldOf<DotVote>>,
  dotBallot: {
    fields: [],
    facts: ['voteId'],
    kept: ['seatId', 'actorId', 'proposalId', 'dots'],
  } satisfies FormDefinition<FieldOf<DotBallot>>,
  stance: {
    fields: [],
    facts: ['proposalId', 'actorId', 'value', 'condition'],
    kept: [],
  } satisfies FormDefinition<FieldOf<Stance>>,
  positionChange: {
    fields: [],
    facts: ['proposalId', 'actorId', 'sessionId', 'from', 'to', 'reason', 'at'],
    kept: [],
  } satisfies FormDefinition<FieldOf<PositionChange>>,
  agreement: {
    fields: [
      'responsibleIds', 'allyIds', 'dueDate', 'state', 'progress', 'subcommittee', 'resources', 'followUp',
      { part: 'links' }, 'lineId', 'planNodeIds',
    ],
    facts: ['number', 'text', 'roundtableId', 'sessionId', 'proposalId', 'roundId'],
    kept: [],
  } satisfies FormDefinition<FieldOf<Agreement>>,
  deliverable: {
    fields: ['name', 'dueDate', 'responsibleId', 'deliveredOn'],
    facts: ['agreementId'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<Deliverable>>,
  dissent: {
    fields: ['kind', 'text'],
    facts: ['actorId', 'proposalId', 'agreementId', 'sessionId'],
    kept: [],
  } satisfies FormDefinition<FieldOf<Dissent>>,
} as const;
