import { listOf, recordById, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import type { AnyRecord, RecordType } from '../../domain/registry';
import { memoiseByTables } from '../memoise-by-tables';

/**
 * The chain of the process as fields: a record of the type comes from the records its fields name. The link of a target to
 * a line is a record of its own and is read apart. Source: domain.md, "The chain that must never break".
 */
const COMES_FROM: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  proposal: ['planNodeIds', 'lineId', 'sessionId'],
  agreement: ['proposalId', 'planNodeIds', 'lineId', 'sessionId'],
  dissent: ['proposalId', 'agreementId'],
  action: ['agreementIds', 'planNodeIds', 'lineId', 'objectiveIds', 'riskIds'],
  indicator: ['actionIds', 'planNodeIds', 'lineId'],
  measurement: ['indicatorId'],
  call: ['actionIds', 'lineId'],
  engagement: ['actionIds', 'lineId'],
  learningCard: ['comesFromIds', 'lineId'],
};

/** The types of the chain, from the plan to what was learnt: the order in which neighbours are told. */
export const CHAIN_TYPES = [
  'planNode',
  'line',
  'planLink',
  'objective',
  'objectiveLink',
  'risk',
  'session',
  'proposal',
  'agreement',
  'dissent',
  'action',
  'indicator',
  'measurement',
  'call',
  'engagement',
  'memoryItem',
  'learningCard',
] as const satisfies readonly RecordType[];

/** What a record comes from and what it feeds: ids of records that exist, in the order of the chain. */
export interface ChainNeighbours {
  readonly from: readonly RecordId[];
  readonly feeds: readonly RecordId[];
}

interface Chain {
  readonly from: ReadonlyMap<RecordId, ReadonlySet<RecordId>>;
  readonly feeds: ReadonlyMap<RecordId, ReadonlySet<RecordId>>;
}

const NONE: ReadonlySet<RecordId> = new Set();

function idsIn(value: unknown): readonly RecordId[] {
  if (typeof value === 'string') return [value as RecordId];
  return Array.isArray(value) ? (value as readonly RecordId[]) : [];
}

function addTo(map: Map<RecordId, Set<RecordId>>, key: RecordId, id: RecordId): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, new Set([id]));
  else held.add(id);
}

/** O(records + links). */
function chainOf(document: Document): Chain {
  const from = new Map<RecordId, Set<RecordId>>();
  const feeds = new Map<RecordId, Set<RecordId>>();
  const tie = (source: RecordId, result: RecordId): void => {
    if (recordById(document, source) === undefined) return;
    addTo(from, result, source);
    addTo(feeds, source, result);
  };
  for (const [type, names] of Object.entries(COMES_FROM) as [RecordType, readonly string[]][]) {
    for (const record of listOf(document, type)) {
      const fields = record as unknown as Readonly<Record<string, unknown>>;
      for (const name of names) for (const source of idsIn(fields[name])) tie(source, record.id);
    }
  }
  for (const { planNodeId, lineId, strength } of listOf(document, 'planLink')) if (strength > 0) tie(planNodeId, lineId);
  for (const { developmentId, internationalisationId } of listOf(document, 'objectiveLink')) tie(developmentId, internationalisationId);
  return { from, feeds };
}

const chain = memoiseByTables(CHAIN_TYPES, chainOf);

const rank = new Map<string, number>(CHAIN_TYPES.map((type, place) => [type, place]));

/** When something of the chain happened, so that measurements and sessions are told in their order. */
function orderKey(record: AnyRecord | undefined): string {
  return record !== undefined && 'date' in record && typeof record.date === 'string' ? record.date : '';
}

function inChainOrder(document: Document, ids: ReadonlySet<RecordId>): readonly RecordId[] {
  const records = [...ids].map((id) => recordById(document, id)).filter((record) => record !== undefined);
  return records
    .sort((one, other) => {
      const byType = (rank.get(one.type) ?? 99) - (rank.get(other.type) ?? 99);
      return byType !== 0 ? byType : orderKey(one).localeCompare(orderKey(other));
    })
    .map(({ id }) => id);
}

/** The neighbours of a record in the chain; empty lists for a record that stands outside of it. */
export function chainNeighbours(document: Document, id: RecordId): ChainNeighbours {
  const { from, feeds } = chain(document);
  return { from: inChainOrder(document, from.get(id) ?? NONE), feeds: inChainOrder(document, feeds.get(id) ?? NONE) };
}

/** Everything that a record comes from, near or far, nearest first; the record itself is not in it. */
export function originsOf(document: Document, id: RecordId): readonly RecordId[] {
  const { from } = chain(document);
  const found = new Set<RecordId>();
  let edge: readonly RecordId[] = [id];
  while (edge.length > 0) {
    const next: RecordId[] = [];
    for (const one of edge) {
      for (const source of inChainOrder(document, from.get(one) ?? NONE)) {
        if (source === id || found.has(source)) continue;
        found.add(source);
        next.push(source);
      }
    }
    edge = next;
  }
  return [...found];
}

