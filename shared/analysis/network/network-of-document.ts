import { listOf } from '../../document/document';
import { memoiseByTables } from '../memoise-by-tables';
import { measureNetwork } from './network-measures';

/** The measures of the actor map of a process, unweighted. Computed once until an actor or a relation changes. */
export const networkOf = memoiseByTables(['actor', 'relation'], (document) =>
  measureNetwork(listOf(document, 'actor'), listOf(document, 'relation')),
);
