import { listOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { memoiseByTables } from '../memoise-by-tables';
import type { PlanCoverage } from './coverage';
import { lineSupport } from './line-support';
import { planCoverage } from './plan-coverage';

/** What the document does not hold, or not yet. */
export interface CoverageOptions {
  /** Actors with a seat at the table; those of the process's own mesas where left out. With none `strongestNotSeated` is not looked for. */
  readonly seatedActorIds?: ReadonlySet<RecordId>;
  /** Modalities to tell of even where no line belongs to them: ids of the catalogue. */
  readonly modalityIds?: readonly string[];
}

function compute(document: Document, { seatedActorIds, modalityIds = [] }: CoverageOptions): PlanCoverage {
  const seats = listOf(document, 'seat');
  const own = seats.length === 0 ? null : new Set<RecordId>(seats.map(({ actorId }) => actorId));
  const lines = [...listOf(document, 'line')].sort((one, other) => one.order - other.order);
  return planCoverage({
    planNodes: listOf(document, 'planNode'),
    lines,
    links: listOf(document, 'planLink'),
    support: lineSupport(
      listOf(document, 'actor').map(({ id }) => id),
      lines.map(({ id }) => id),
      listOf(document, 'position'),
    ),
    seatedActorIds: seatedActorIds ?? own,
    modalityIds,
  });
}

const plainCoverage = memoiseByTables(['planLink', 'planNode', 'line', 'position', 'actor', 'seat'], (document) =>
  compute(document, {}),
);

/**
 * Coverage of the plan of a process by its lines. Without options it is computed once until a record it reads changes.
 * Source: methods.md §5.
 */
export function coverageOf(document: Document, options: CoverageOptions = {}): PlanCoverage {
  const isPlain = options.seatedActorIds === undefined && options.modalityIds === undefined;
  return isPlain ? plainCoverage(document) : compute(document, options);
}
