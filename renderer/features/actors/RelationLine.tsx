import { relationStyle } from '@renderer/canvas/relation-style';
import type { RelationKind } from '@shared/domain/relations/relation';
import { RELATION_COLORS } from './relation-colors';

interface RelationLineProps {
  readonly kind: RelationKind;
  readonly strength?: number;
  readonly isFormal?: boolean;
  readonly isDirected?: boolean;
}

const WIDTH = 44;
const MIDDLE = 8;

/** A piece of line as the map draws it: for legends, lists and forms. */
export function RelationLine({ kind, strength = 2, isFormal = false, isDirected = false }: RelationLineProps) {
  const { dash, width } = relationStyle(kind, strength);
  const end = isDirected ? WIDTH - 9 : WIDTH;
  const line = { stroke: RELATION_COLORS[kind], strokeWidth: width, strokeDasharray: dash.join(' ') };
  return (
    <svg width={WIDTH} height={2 * MIDDLE} viewBox={`0 0 ${String(WIDTH)} ${String(2 * MIDDLE)}`} aria-hidden focusable="false" style={{ flex: 'none' }}>
      {(isFormal ? [-2, 2] : [0]).map((offset) => (
        <line key={offset} x1={0} x2={end} y1={MIDDLE + offset} y2={MIDDLE + offset} {...line} strokeWidth={isFormal ? Math.max(1, width * 0.75) : width} />
      ))}
      {isDirected ? <path d={`M${String(WIDTH)} ${String(MIDDLE)}l-11 -5v10z`} fill={RELATION_COLORS[kind]} /> : null}
    </svg>
  );
}
