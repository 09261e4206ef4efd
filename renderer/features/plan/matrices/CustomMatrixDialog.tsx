import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import type { RecordId } from '@shared/domain/kernel/id';
import type { CellKind } from '@shared/domain/matrices/cell-kind';
import { AXIS_CATALOGS, AXIS_RECORDS, type MatrixAxis } from '@shared/domain/matrices/matrix-axis';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { recordOf } from '@shared/document/document';
import { useState, type ReactNode } from 'react';
import { addMatrix } from './commands';
import classes from './matrices.module.css';

/** The kinds of cell that are offered, each with its usual measure. */
const KINDS = ['strength', 'position', 'yesNo', 'letters', 'state', 'text', 'amount'] as const;
type Kind = (typeof KINDS)[number];

interface CustomMatrixDialogProps {
  readonly onClose: () => void;
  readonly onMade: (id: RecordId) => void;
}

const linesOf = (text: string): readonly string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];

/** Defines a matrix: its name, what its rows and columns are, what its cells hold. */
export function CustomMatrixDialog({ onClose, onMade }: CustomMatrixDialogProps): ReactNode {
  const t = useTranslation();
  const currency = useDocument((document) => recordOf(document, 'process', document.processId)?.currency ?? 'COP');
  const [name, setName] = useState('');
  const [rows, setRows] = useState('actor');
  const [columns, setColumns] = useState('line');
  const [rowWords, setRowWords] = useState('');
  const [columnWords, setColumnWords] = useState('');
  const [kind, setKind] = useState<Kind>('strength');
  const [states, setStates] = useState(t('matrices.define.stateExample'));
  const [letters, setLetters] = useState('RACI');
  const [isTried, setTried] = useState(false);

  const axisOf = (choice: string, words: string): MatrixAxis | null => {
    if (choice === 'words') return linesOf(words).length === 0 ? null : { from: 'words', words: linesOf(words).slice(0, 200) };
    const type = AXIS_RECORDS.find((candidate) => candidate === choice);
    if (type !== undefined) return { from: 'records', type };
    const catalog = AXIS_CATALOGS.find((candidate) => candidate === choice);
    return catalog === undefined ? null : { from: 'catalog', catalog };
  };
  const cellOf = (): CellKind | null => {
    switch (kind) {
      case 'strength': return { kind: 'scale', min: 0, max: 3 };
      case 'position': return { kind: 'scale', min: -4, max: 4 };
      case 'letters': return /^[A-Za-z]{1,8}$/u.test(letters) ? { kind: 'letters', letters: [...new Set(letters.toUpperCase())].join('') } : null;
      case 'state': return linesOf(states).length === 0 ? null : { kind: 'state', words: linesOf(states).slice(0, 12) };
      case 'amount': return { kind: 'amount', currency };
      case 'yesNo': return { kind: 'yesNo' };
      case 'text': return { kind: 'text' };
    }
  };
  const [rowAxis, columnAxis, cell] = [axisOf(rows, rowWords), axisOf(columns, columnWords), cellOf()];
  const submit = (): void => {
    setTried(true);
    if (name.trim() === '' || rowAxis === null || columnAxis === null || cell === null) return;
    const made = runCommand(addMatrix, { name: name.trim(), rows: rowAxis, columns: columnAxis, cell });
    if (made.ok) onMade(made.value);
  };
  const choices = [
    { group: t('matrices.define.records'), items: AXIS_RECORDS.map((type) => ({ value: type as string, label: t(`matrices.axis.${type}`) })) },
    { group: t('matrices.define.catalogs'), items: AXIS_CATALOGS.map((catalog) => ({ value: catalog as string, label: t(`matrices.axis.${catalog}`) })) },
    { group: t('matrices.define.mine'), items: [{ value: 'words', label: t('matrices.define.words') }] },
  ];
  const missing = (isBad: boolean): string | undefined => (isTried && isBad ? t('matrices.define.missing') : undefined);

  return (
    <Dialog opened onClose={onClose} title={t('matrices.define.title')} size="lg">
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput data-autofocus label={t('matrices.define.name')} maxLength={1000} value={name} error={missing(name.trim() === '')} onChange={(event) => { setName(event.currentTarget.value); }} />
        <Group grow align="flex-start">
          <div>
            <Select label={t('matrices.define.rows')} data={choices} value={rows} allowDeselect={false} onChange={(value) => { setRows(value ?? 'actor'); }} />
            {rows === 'words' ? <Textarea mt="xs" label={t('matrices.define.oneByLine')} autosize minRows={3} maxRows={8} value={rowWords} error={missing(rowAxis === null)} onChange={(event) => { setRowWords(event.currentTarget.value); }} /> : null}
          </div>
          <div>
            <Select label={t('matrices.define.columns')} data={choices} value={columns} allowDeselect={false} onChange={(value) => { setColumns(value ?? 'line'); }} />
            {columns === 'words' ? <Textarea mt="xs" label={t('matrices.define.oneByLine')} autosize minRows={3} maxRows={8} value={columnWords} error={missing(columnAxis === null)} onChange={(event) => { setColumnWords(event.currentTarget.value); }} /> : null}
          </div>
        </Group>
        <Select label={t('matrices.define.cell')} data={KINDS.map((each) => ({ value: each, label: t(`matrices.define.kind.${each}`) }))} value={kind} allowDeselect={false} onChange={(value) => { setKind(KINDS.find((each) => each === value) ?? 'strength'); }} />
        {kind === 'letters' ? <TextInput label={t('matrices.define.letters')} value={letters} error={missing(cell === null)} onChange={(event) => { setLetters(event.currentTarget.value); }} /> : null}
        {kind === 'state' ? <Textarea label={t('matrices.define.states')} autosize minRows={3} value={states} error={missing(cell === null)} onChange={(event) => { setStates(event.currentTarget.value); }} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>{t('common.action.cancel')}</Button>
          <Button type="submit">{t('matrices.define.make')}</Button>
        </Group>
      </form>
    </Dialog>
  );
}
