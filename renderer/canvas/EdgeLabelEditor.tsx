import { ViewportPortal } from '@xyflow/react';
import { useRef, useState, type KeyboardEvent } from 'react';
import classes from './map.module.css';

interface EdgeLabelEditorProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** What is being written, for those who do not see where. */
  readonly name: string;
  readonly onSave: (label: string) => void;
  readonly onCancel: () => void;
}

/** The label of a relation while it is written on its line. */
export function EdgeLabelEditor({ x, y, label, name, onSave, onCancel }: EdgeLabelEditorProps) {
  const [text, setText] = useState(label);
  const hasEnded = useRef(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    hasEnded.current = true;
    if (event.key === 'Enter') onSave(text);
    else onCancel();
  };
  return (
    <ViewportPortal>
      <div className={classes['labelEditor']} style={{ left: x, top: y }} data-map-control>
        <input
          className={classes['labelField']}
          aria-label={name}
          maxLength={1000}
          value={text}
          ref={(field) => {
            if (field !== null && document.activeElement !== field && !hasEnded.current) {
              field.focus({ preventScroll: true });
              field.select();
            }
          }}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
          onBlur={() => {
            if (!hasEnded.current) onSave(text);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
    </ViewportPortal>
  );
}
