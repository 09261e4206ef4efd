import { IconProgress } from '@tabler/icons-react';
import { useMediaQuery } from '@mantine/hooks';
import type { CallReading } from '@shared/analysis/calls/call-reading';
import { CALL_STATES } from '@shared/domain/calls/call';
import type { Money } from '@shared/domain/kernel/money';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok, type Result } from '@shared/domain/kernel/result';
import { exportTable } from '@renderer/store/tables/export-table';
import { runCommand, runGesture, useReadOnly } from '@renderer/store/workspace';
import { formatMoney } from '@renderer/ui/records/currencies';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { RecordTable, type CellChange, type CellContent, type TableAct, type TableColumn } from '@renderer/ui/records/RecordTable';
import { removeMarked, writeMarked } from '@renderer/ui/records/table/table-acts';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import { daysLeftText } from '../call-words';
import { addCall, editCall, moveCall, removeCalls } from '../commands/call-commands';
import { TwoLines } from '../TwoLines';

interface CallsTableProps {
  readonly readings: readonly CallReading[];
  readonly selected: string | null;
  /** Whether a panel stands beside it: fewer columns. */
  readonly narrow: boolean;
  readonly onSelect: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

type Column = TableColumn<CallReading>;

const keyOf = ({ call }: CallReading): string => call.id;

/** Writes a cell; a state as moving the call there does, with the days it sets. */
function writeCell({ key, column, content }: CellChange): Result<void> {
  const state = column === 'state' ? CALL_STATES.find((one) => one === content) : undefined;
  const id = key as RecordId;
  if (state !== undefined) return runCommand(moveCall, { id, state, today: today() });
  return runCommand(editCall, { id, fields: { [column]: content } });
}

const EDIT = { id: editCall.id, labelKey: editCall.labelKey } as const;

/** Does something with each, until it fails. */
function each<Item>(items: readonly Item[], act: (item: Item) => Result<unknown>): Result<void> {
  for (const item of items) {
    const result = act(item);
    if (!result.ok) return result;
  }
  return ok(undefined);
}

/** Writes cells, several as one act. */
function write(changes: readonly CellChange[]): boolean {
  const [only, ...more] = changes;
  if (only !== undefined && more.length === 0) return writeCell(only).ok;
  return runGesture(EDIT, () => each(changes, writeCell)).ok;
}

/** Rows pasted below the last are new calls, written in the same act as what was pasted over others. */
function add(rows: readonly Readonly<Record<string, CellContent>>[], changes: readonly CellChange[]): boolean {
  return runGesture(EDIT, () => {
    const written = each(changes, writeCell);
    if (!written.ok) return written;
    return each(rows, ({ name, ...fields }) => {
      const made = runCommand(addCall, { name: typeof name === 'string' ? name : '' });
      return made.ok ? runCommand(editCall, { id: made.value, fields }) : made;
    });
  }).ok;
}

/** The calls in the table of the program: sorted, grouped, written in place and pasted from the weekly sheet. */
export function CallsTable({ readings, selected, narrow, onSelect, onDelete }: CallsTableProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  // On a small window the theme and the money approved go on a second line of other columns.
  const isLarge = useMediaQuery('(min-width: 100em)') && !narrow;
  const columns = useMemo((): readonly Column[] => {
    const when = (shown: boolean, column: Column): readonly Column[] => (shown ? [column] : []);
    const sum = (money: Money | null): string => (money === null ? '' : formatMoney(money));
    // Amounts of different currencies have no order between them: by currency first.
    const rank = (money: Money | null): string | null => (money === null ? null : `${money.currency} ${String(money.minor)}`);
    return [
      { id: 'name', label: t('calls.column.name'), width: 'minmax(12rem, 3fr)', sort: ({ call }) => call.name, text: ({ call }) => call.name, edit: { kind: 'text', value: ({ call }) => call.name, required: true }, cell: ({ call }) => <TwoLines first={call.name} second={isLarge ? '' : narrow ? call.source : call.theme} /> },
      ...when(!narrow, { id: 'source', label: t('calls.column.source'), width: 'minmax(7rem, 1.5fr)', groups: true, sort: ({ call }) => call.source || null, edit: { kind: 'text', value: ({ call }) => call.source }, cell: ({ call }) => <span title={call.source}>{call.source}</span> }),
      ...when(isLarge, { id: 'theme', label: t('calls.column.theme'), width: 'minmax(6rem, 1fr)', groups: true, sort: ({ call }) => call.theme || null, edit: { kind: 'text', value: ({ call }) => call.theme }, cell: ({ call }) => <span title={call.theme}>{call.theme}</span> }),
      ...when(!narrow, {
        id: 'amount', label: t('calls.column.amount'), width: '11rem', align: 'end', sort: ({ call }) => rank(call.amount), text: ({ call }) => sum(call.amount),
        cell: ({ call }) => <TwoLines first={sum(call.amount)} second={isLarge || call.approved === null ? '' : t('calls.approvedOf', { money: sum(call.approved) })} />,
      }),
      {
        id: 'deadline', label: t('calls.column.deadline'), width: '8rem', sort: ({ call }) => call.deadline, edit: { kind: 'date', value: ({ call }) => call.deadline },
        cell: ({ call, daysLeft, standing }) => (call.deadline === null ? '' : <TwoLines first={formatDay(call.deadline)} second={standing === 'closed' ? '' : daysLeftText(daysLeft, t)} standing={standing} />),
      },
      { id: 'answers', label: t('calls.column.answers'), width: '6rem', sort: ({ answers }) => answers.length, text: ({ answers, waiting }) => (answers.length === 0 ? '' : t('calls.answersOf', { answered: answers.length - waiting, sent: answers.length })), cell: ({ answers, waiting }) => (answers.length === 0 ? '' : t('calls.answersOf', { answered: answers.length - waiting, sent: answers.length })) },
      { id: 'state', label: t('calls.column.state'), width: '9rem', groups: true, sort: ({ call }) => CALL_STATES.indexOf(call.state), edit: { kind: 'choice', value: ({ call }) => call.state, options: CALL_STATES.map((state) => ({ value: state, label: t(`calls.state.${state}`) })) }, cell: ({ call }) => <TwoLines first={t(`calls.state.${call.state}`)} second={call.phase} /> },
      ...when(isLarge, { id: 'approved', label: t('calls.column.approved'), width: '11rem', align: 'end', sort: ({ call }) => rank(call.approved), text: ({ call }) => sum(call.approved), cell: ({ call }) => sum(call.approved) }),
    ];
  }, [isLarge, narrow, t]);
  const acts: readonly TableAct[] = [
    writeMarked({ column: 'state', label: t('calls.column.state'), Icon: IconProgress, choices: CALL_STATES.map((state) => ({ value: state, label: t(`calls.state.${state}`) })) }, write),
    removeMarked(t, (keys) => { runCommand(removeCalls, keys as readonly RecordId[]); }),
  ];
  return (
    <RecordTable
      name="calls.calls"
      label={t('calls.tab.calls')}
      rows={readings}
      columns={columns}
      keyOf={keyOf}
      selected={selected}
      onSelect={onSelect}
      onDelete={onDelete}
      {...(readOnly ? {} : { onWrite: write, onAdd: add, acts })}
      onExport={(file) => { void exportTable(t('calls.tab.calls'), file); }}
    />
  );
}
