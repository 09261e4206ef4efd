import { takesTyping } from '@renderer/ui/keyboard/shortcut';
import type { NodeProps } from '@xyflow/react';
import { memo, useContext, useEffect, useRef, useState } from 'react';
import type { ActorFlowNode } from './flow-node';
import classes from './map.module.css';
import { NodeEditor } from './NodeEditor';
import { NodeWords } from './node-words';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/**
 * An actor near enough to work with: keyboard, name, handles and frame over the card that the canvas beneath draws. So
 * hundreds of them come, go and are zoomed for next to nothing, and nothing is seen of it.
 */
export const ActorNode = memo(function ActorNode({ data }: NodeProps<ActorFlowNode>) {
  const { node, isSelected, isEditing, isTabStop, focusRequest } = data;
  const { describe } = useContext(NodeWords);
  const card = useRef<HTMLDivElement>(null);
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    // A field that was opened since keeps the keyboard.
    if (focusRequest > 0 && !takesTyping(document.activeElement)) card.current?.focus({ preventScroll: true });
  }, [focusRequest]);
  // Each draft of a series stands elsewhere, and begins empty.
  if (isEditing) return <NodeEditor key={`${String(node.x)} ${String(node.y)}`} node={node} />;
  const touch = (): void => {
    setTouched(true);
  };
  const leave = (): void => {
    setTouched(false);
  };
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
      onPointerEnter={touch}
      onPointerLeave={leave}
      onFocus={touch}
      onBlur={leave}
    >
      {(isTouched || isSelected) && node.memberIds === undefined
        ? SIDES.map((side) => <span key={side} className={classes['handle']} data-side={side} data-map-handle={node.id} aria-hidden />)
        : null}
    </div>
  );
});
