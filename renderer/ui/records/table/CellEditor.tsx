import { useTranslation } from '@renderer/ui/use-translation';
import { numberToType } from '@shared/i18n/number-marks';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { dayToType } from '../../controls/typed-day';
import { readCell } from './read-cell';
import classes from './table.module.css';
import type { CellContent, CellEditing } from './table-column';

/** Where the keyboard goes after an edit is kept; `leave`: it is elsewhere already. */
export type EditLeads = 'leave' | 'down' | 'next' | 'previous';

interface CellEditorProps<Row> {
  readonly label: string;
  /** What the column is called. */
  readonly name: string;
  readonly edit: CellEditing<Row>;
  readonly row: Row;
  /** What was typed to begin with, in place of what stood there; null to correct what stands there. */
  readonly typed: string | null;
  readonly onKeep: (content: CellContent, leads: EditLeads) => void;
  readonly onCancel: () => void;
}

function textToEdit<Row>(edit: CellEditing<Row>, row: Row): string {
  if (edit.kind === 'number') return numberToType(edit.value(row));
  return edit.kind === 'date' ? dayToType(edit.value(row)) : (edit.value(row) ?? '');
}

/** A cell being written: Enter keeps and goes down, Tab keeps and goes on, Escape leaves it as it was. */
export function CellEditor<Row>({ label, name, edit, row, typed, onKeep, onCancel }: CellEditorProps<Row>): ReactNode {
  const t = useTranslation();
  const [text, setText] = useState(typed ?? textToEdit(edit, row));
  const [problem, setProblem] = useState<string | null>(null);
  const errorId = useId();
  // The field is left when the edit ends, too: what was decided then holds.
  const isOver = useRef(false);
  const end = (run: () => void): void => {
    if (isOver.current) return;
    isOver.current = true;
    run();
  };
  const keep = (written: string, leads: EditLeads): void => {
    const reading = readCell(edit, written);
    if (!reading.ok) setProblem(`${name}: ${t(reading.messageKey, reading.params)}`);
    else end(() => { onKeep(reading.content, leads); });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The keys of the table are its own again when the edit is over.
    event.stopPropagation();
    if (event.key === 'Escape') end(onCancel);
    else if (event.key === 'Enter') keep(text, 'down');
    else if (event.key === 'Tab') keep(text, event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  };
  const common = { 'aria-label': label, 'aria-invalid': problem !== null, 'aria-describedby': problem === null ? undefined : errorId, className: classes['editor'], autoFocus: true, onKeyDown } as const;
  return (
    <>
      {edit.kind === 'choice' ? (
        <select {...common} value={text} onChange={(event) => { setText(event.currentTarget.value); }} onBlur={() => { keep(text, 'leave'); }}>
          {edit.clearable === true || edit.value(row) === null ? <option value="">—</option> : null}
          {edit.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          placeholder={edit.kind === 'date' ? t('common.day.pattern') : undefined}
          inputMode={edit.kind === 'number' ? 'decimal' : undefined}
          value={text}
          onFocus={(event) => { if (typed === null) event.currentTarget.select(); }}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
          // What cannot be kept does not hold the person up: it goes back to what stood there.
          onBlur={() => { if (readCell(edit, text).ok) keep(text, 'leave'); else end(onCancel); }}
        />
      )}
      {problem === null ? null : <span id={errorId} role="alert" className={classes['problem']}>{problem}</span>}
    </>
  );
}
