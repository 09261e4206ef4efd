import { useContext, useRef, useState, type KeyboardEvent } from 'react';
import { KindBadge } from './KindBadge';
import classes from './map.module.css';
import type { MapNode } from './map-model';
import { NodeWords } from './node-words';

/** The card of an actor while its name is written on it. Enter keeps it, Escape takes it back, leaving it keeps it. */
export function NodeEditor({ node }: { readonly node: MapNode }) {
  const { nameLabel, namePlaceholder, onName, onCancelName } = useContext(NodeWords);
  const [name, setName] = useState(node.name);
  // Enter and Escape end the naming before the blur that they cause, which must not end it again.
  const hasEnded = useRef(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      hasEnded.current = true;
      onName(node.id, name, 'enter');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      hasEnded.current = true;
      onCancelName(node.id);
    }
  };
  return (
    <div className={classes['editor']} data-map-control>
      <KindBadge kind={node.kind} size={36} />
      <textarea
        className={classes['nameField']}
        aria-label={nameLabel}
        placeholder={namePlaceholder}
        rows={3}
        maxLength={1000}
        value={name}
        ref={(field) => {
          if (field !== null && document.activeElement !== field && !hasEnded.current) {
            field.focus({ preventScroll: true });
            field.select();
          }
        }}
        onChange={(event) => {
          setName(event.currentTarget.value.replace(/[\r\n]+/gu, ' '));
        }}
        onBlur={() => {
          if (!hasEnded.current) onName(node.id, name, 'left');
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
