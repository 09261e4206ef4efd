import type { ActorKind } from '@shared/domain/actors/actor';
import { ACTOR_KINDS } from '@shared/domain/actors/actor';
import { categoryColor } from '@renderer/ui/theme/category-colors';
import { KIND_GLYPHS } from './kind-glyph';

interface KindBadgeProps {
  readonly kind: ActorKind;
  readonly size?: number;
}

/** The sign of a kind of actor, for legends, tables and forms. */
export function KindBadge({ kind, size = 24 }: KindBadgeProps) {
  return (
    <svg width={size} height={size} viewBox="-20 -20 40 40" aria-hidden focusable="false">
      <KindSign kind={kind} />
    </svg>
  );
}

/** The sign itself about (0, 0), inside another drawing. */
export function KindSign({ kind }: { readonly kind: ActorKind }) {
  const { outline, icon } = KIND_GLYPHS[kind];
  return (
    <>
      <path d={outline} fill={categoryColor(ACTOR_KINDS.indexOf(kind))} />
      <path
        d={icon}
        transform="translate(-10 -10) scale(0.83333)"
        fill="none"
        stroke="var(--map-on-kind)"
        strokeWidth={1.9}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}
