import { takesTyping } from '@renderer/ui/keyboard/shortcut';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import type { NodeProps } from '@xyflow/react';
import { memo, useContext, useEffect, useRef } from 'react';
import { CARD, badgePlace, cardAcronym, cardLines } from './card-label';
import type { ActorFlowNode } from './flow-node';
import { KindSign } from './KindBadge';
import classes from './map.module.css';
import { NodeEditor } from './NodeEditor';
import { NodeWords } from './node-words';
import { ringBorder } from './ring-border';

/** An actor near enough to read: the same drawing as on the canvas beneath, with keyboard, name and handles. */
export const ActorNode = memo(function ActorNode({ data }: NodeProps<ActorFlowNode>) {
  const { node, isSelected, isEditing, isTabStop, focusRequest } = data;
  const { describe } = useContext(NodeWords);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A field that was opened since keeps the keyboard.
    if (focusRequest > 0 && !takesTyping(document.activeElement)) card.current?.focus({ preventScroll: true });
  }, [focusRequest]);
  // Each draft of a series stands elsewhere, and begins empty.
  if (isEditing) return <NodeEditor key={`${String(node.x)} ${String(node.y)}`} node={node} />;
  const lines = cardLines(node);
  const badge = badgePlace(node);
  return (
    <div
      ref={card}
      className={classes['card']}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={describe(node)}
      data-actor={node.id}
      data-selected={isSelected}
      title={node.name}
    >
      <svg className={classes['drawing']} width={CARD_WIDTH} height={CARD_HEIGHT} aria-hidden focusable="false">
        <rect width={CARD_WIDTH} height={CARD_HEIGHT} rx={CARD.radius} className={classes['ground']} />
        {ringBorder(node.ring).map(({ inset, width, dash }) => (
          <rect
            key={inset}
            x={inset}
            y={inset}
            width={CARD_WIDTH - 2 * inset}
            height={CARD_HEIGHT - 2 * inset}
            rx={CARD.radius - inset}
            className={classes['border']}
            strokeWidth={width}
            strokeDasharray={dash.join(' ')}
          />
        ))}
        <g transform={`translate(${String(badge.x)} ${String(badge.y)}) scale(${String(badge.scale)})`}>
          <KindSign kind={node.kind} />
        </g>
        {node.acronym === '' ? null : (
          <text x={badge.x} y={CARD.acronymY} className={classes['acronym']}>
            {cardAcronym(node)}
          </text>
        )}
        {node.isPinned ? (
          <g className={classes['pin']} transform={`translate(${String(CARD_WIDTH - 13)} 13)`}>
            <circle r={7} />
            <circle r={2.5} />
          </g>
        ) : null}
        {lines.map((line, index) => (
          <text
            // The lines of a card are written whole and never reordered.
            key={index}
            x={CARD.textX}
            y={CARD_HEIGHT / 2 + (index - (lines.length - 1) / 2) * CARD.lineHeight}
            className={classes['name']}
          >
            {line}
          </text>
        ))}
      </svg>
      {(['top', 'right', 'bottom', 'left'] as const).map((side) => (
        <span key={side} className={classes['handle']} data-side={side} data-map-handle={node.id} aria-hidden />
      ))}
    </div>
  );
});
