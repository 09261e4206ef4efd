import type { PlanCoverage } from '../../analysis/coverage/coverage';
import { GAP_KINDS, type Gap, type GapKind } from '../../analysis/coverage/gap';
import { listOf, type Document } from '../../document/document';

/** What is known of one kind of gap. `unknown`: there are no data to look for it in, which is not the same as none. */
export interface GapFinding {
  readonly kind: GapKind;
  readonly state: 'unknown' | 'none' | 'some';
  readonly gaps: readonly Gap[];
}

/** Whether the document holds what a kind of gap is looked for in. */
function canBeKnown(kind: GapKind, document: Document, coverage: PlanCoverage): boolean {
  switch (kind) {
    case 'axisWithoutLine':
    case 'dispersedTarget':
      return listOf(document, 'planNode').length > 0;
    case 'lineWithoutTarget':
      return coverage.lineCount > 0;
    case 'lineWithoutSupport':
      return listOf(document, 'position').some(({ subjectId }) => subjectId.startsWith('line:'));
    case 'strongestNotSeated':
      return coverage.seatsKnown;
  }
}

/** Every kind of gap of methods.md §5, in its order, always all five. */
export function gapFindings(document: Document, coverage: PlanCoverage): readonly GapFinding[] {
  return GAP_KINDS.map((kind): GapFinding => {
    if (!canBeKnown(kind, document, coverage)) return { kind, state: 'unknown', gaps: [] };
    const gaps = coverage.gaps.filter((gap) => gap.kind === kind);
    return { kind, state: gaps.length === 0 ? 'none' : 'some', gaps };
  });
}
