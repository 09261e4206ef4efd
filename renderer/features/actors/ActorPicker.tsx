import { KindBadge } from '@renderer/canvas/KindBadge';
import type { Actor } from '@shared/domain/actors/actor';
import { findActors } from '@shared/domain/actors/actor-rules';
import type { RecordId } from '@shared/domain/kernel/id';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import panelClasses from './panel/panel.module.css';
import classes from './picker.module.css';

interface ActorPickerProps {
  readonly actors: readonly Actor[];
  readonly label: string;
  readonly resultsLabel: string;
  readonly placeholder?: string;
  readonly noneText: string;
  readonly onPick: (id: RecordId) => void;
  readonly onClose: () => void;
  /** Keys that mean something besides choosing; gives whether it took the key. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly children?: ReactNode;
}

const SHOWN = 8;

/** Finds an actor by typing: arrows choose, Enter picks, Escape leaves. */
export function ActorPicker({ actors, label, resultsLabel, placeholder = '', noneText, onPick, onClose, onKey, children }: ActorPickerProps) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const found = findActors(actors, text).slice(0, SHOWN);
  const current = Math.min(at, found.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (onKey?.(event) === true) {
      event.preventDefault();
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
        setAt(Math.min(found.length - 1, current + 1));
        break;
      case 'ArrowUp':
        setAt(Math.max(0, current - 1));
        break;
      case 'Enter': {
        const picked = found[current];
        if (picked !== undefined) onPick(picked.id);
        break;
      }
      case 'Escape':
        onClose();
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return (
    <div className={classes['picker']} data-map-control>
      <input
        className={classes['pickerField']}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}list`}
        aria-activedescendant={current < 0 ? undefined : `${id}${String(current)}`}
        placeholder={placeholder}
        value={text}
        ref={(field) => {
          if (field !== null && !field.dataset['seen']) {
            field.dataset['seen'] = 'yes';
            field.focus();
          }
        }}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {children}
      <div id={`${id}list`} role="listbox" aria-label={resultsLabel} className={classes['pickerList']}>
        {found.map((actor, index) => (
          <div
            key={actor.id}
            id={`${id}${String(index)}`}
            role="option"
            aria-selected={index === current}
            className={classes['pickerOption']}
            onPointerDown={(event) => {
              // The field keeps the keyboard.
              event.preventDefault();
            }}
            onClick={() => {
              onPick(actor.id);
            }}
            tabIndex={-1}
            // The field above holds the keyboard and chooses by arrows.
            onKeyDown={onKeyDown}
          >
            <KindBadge kind={actor.kind} size={22} />
            <span>{actor.name}</span>
            {actor.acronym === '' ? null : <small>{actor.acronym}</small>}
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className={panelClasses['note']} role="status">{noneText}</p> : null}
    </div>
  );
}
