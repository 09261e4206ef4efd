import { Button, Group, Popover, Select, Text, Textarea, TextInput } from '@mantine/core';
import type { AxisItem } from '@shared/analysis/matrices/axis-items';
import type { CellContext, HeldCell } from '@shared/analysis/matrices/cell-store';
import type { MatrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import { recordOf } from '@shared/document/document';
import type { CellKind } from '@shared/domain/matrices/cell-kind';
import { readCellText } from '@shared/domain/matrices/read-cell-text';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { cellClipboardText, cellText, meaningOf, provenanceOf, readAmount } from './cell-words';
import { setCells } from './commands';
import classes from './matrices.module.css';

/** The cell that is being written, the element it hangs on, and what was typed to open it. */
export interface CellEditorTarget {
  readonly row: AxisItem;
  readonly column: AxisItem;
  readonly element: HTMLElement;
  readonly typed: string;
}

interface CellEditorProps {
  readonly definition: MatrixDefinition;
  readonly context: CellContext;
  readonly held: HeldCell | null;
  readonly target: CellEditorTarget;
  readonly onClose: () => void;
}

/** The values that can be chosen from a list; null where one types. */
function choicesOf(kind: CellKind): readonly string[] | null {
  switch (kind.kind) {
    case 'scale':
      return Array.from({ length: kind.max - kind.min + 1 }, (_, index) => String(kind.min + index));
    case 'state':
      return kind.words;
    case 'yesNo':
      return ['1'];
    case 'letters':
    case 'text':
    case 'amount':
      return null;
  }
}

/** Value, why and who said so, beside the cell: Enter keeps, Esc leaves all as it was. */
export function CellEditor({ definition, context, held, target, onClose }: CellEditorProps): ReactNode {
  const t = useTranslation();
  const { row, column, element, typed } = target;
  const { cell, store } = definition;
  const [box] = useState(() => element.getBoundingClientRect());
  const [text, setText] = useState(() => (typed !== '' ? typed : held === null ? '' : held.own === undefined ? cellClipboardText(cell, held.value, context.currency) : String(held.own ?? '')));
  const [note, setNote] = useState(held?.note ?? '');
  const [statedBy, setStatedBy] = useState(held?.statedBy ?? '');
  const [isWrong, setWrong] = useState(false);
  const session = useDocument((document) => recordOf(document, 'session', held?.sessionId ?? ('session:none' as const)));
  const choices = choicesOf(cell);
  const takesNote = store === 'cells' || store === 'position';

  const close = (): void => {
    onClose();
    element.closest<HTMLElement>('[role="treegrid"]')?.focus();
  };
  const save = (): void => {
    const value = readCellText(cell, text, readAmount);
    if (value === undefined) {
      setWrong(true);
      return;
    }
    const said = { ...(takesNote ? { note: note.trim() } : {}), ...(store === 'cells' ? { statedBy: statedBy.trim() } : {}) };
    const result = runCommand(setCells, { matrixId: definition.id, context, edits: [{ row, column, value, ...said }] });
    if (result.ok) close();
  };
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save();
  };
  const provenance = held === null ? '' : provenanceOf(held, session?.name ?? null);

  return (
    <Popover opened onDismiss={close} trapFocus returnFocus={false} position="bottom-start" withArrow shadow="md" closeOnEscape>
      <Popover.Target>
        <div style={{ position: 'fixed', left: box.left, top: box.top, width: box.width, height: box.height, pointerEvents: 'none' }} />
      </Popover.Target>
      <Popover.Dropdown
        aria-label={t('matrices.editor.title')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      >
        <div className={classes['editor']}>
          <div>
            <Text fw={600} lineClamp={2}>{row.label}</Text>
            <Text size="sm" c="dimmed" lineClamp={2}>{column.label}</Text>
          </div>
          {choices === null ? (
            <TextInput
              data-autofocus
              label={t(`matrices.editor.value.${cell.kind}`)}
              description={cell.kind === 'letters' ? [...cell.letters].map((letter) => `${letter}: ${meaningOf(definition, letter)}`).join(' · ') : undefined}
              error={isWrong ? t('matrices.editor.wrong') : undefined}
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
                setWrong(false);
              }}
              onKeyDown={onEnter}
            />
          ) : (
            <Select
              data-autofocus
              label={t(`matrices.editor.value.${cell.kind}`)}
              data={choices.map((value) => {
                const shown = cell.kind === 'scale' || cell.kind === 'yesNo' ? Number(value) : value;
                const meaning = meaningOf(definition, shown);
                const figure = cell.kind === 'yesNo' ? t('matrices.yes') : cellText(cell, shown, context.currency);
                return { value, label: meaning === '' ? figure : `${figure} · ${meaning}` };
              })}
              value={choices.find((value) => value === text || (cell.kind === 'yesNo' && text !== '')) ?? null}
              clearable
              allowDeselect={false}
              onChange={(value) => { setText(value ?? ''); }}
            />
          )}
          {takesNote ? (
            <Textarea
              label={t(store === 'position' ? 'matrices.editor.condition' : 'matrices.editor.note')}
              description={t('matrices.editor.noteHint')}
              value={note}
              autosize
              minRows={2}
              maxRows={6}
              onChange={(event) => { setNote(event.currentTarget.value); }}
              onKeyDown={onEnter}
            />
          ) : null}
          {store === 'cells' ? (
            <TextInput label={t('matrices.editor.statedBy')} value={statedBy} onChange={(event) => { setStatedBy(event.currentTarget.value); }} onKeyDown={onEnter} />
          ) : null}
          {provenance === '' ? null : <Text size="sm" c="dimmed">{provenance}</Text>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>{t('common.action.cancel')}</Button>
            <Button onClick={save}>{t('common.action.save')}</Button>
          </Group>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
