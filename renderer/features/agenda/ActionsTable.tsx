import { IconProgress, IconUser } from '@tabler/icons-react';
import { budgetByAction } from '@shared/analysis/agenda/budget';
import { listOf, recordOf } from '@shared/document/document';
import { ACTION_STATES, ACTION_TERMS, type Action } from '@shared/domain/agenda/action';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';
import { exportTable } from '@renderer/store/tables/export-table';
import { writeCells } from '@renderer/store/tables/write-cells';
import { runCommand, runGesture, useDocument, useReadOnly } from '@renderer/store/workspace';
import { formatSums } from '@renderer/ui/records/currencies';
import { formatDay } from '@renderer/ui/records/format-day';
import { RecordTable, type CellChange, type CellContent, type TableAct, type TableColumn } from '@renderer/ui/records/RecordTable';
import { removeMarked, writeMarked } from '@renderer/ui/records/table/table-acts';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import { datesOf } from './action-words';
import classes from './agenda.module.css';
import { addAction, editAction, removeActions } from './commands';

interface ActionsTableProps {
  readonly actions: readonly Action[];
  readonly chosen: RecordId | null;
  /** Whether a panel stands beside it: fewer columns. */
  readonly narrow: boolean;
  readonly warningOf: (action: Action) => string | undefined;
  readonly onChoose: (id: string | null) => void;
}

const keyOf = ({ id }: Action): string => id;

function write(changes: readonly CellChange[]): boolean {
  return writeCells(editAction, changes);
}

/** Rows pasted below the last are new actions; what was pasted over others is written with them, as one act. */
function add(rows: readonly Readonly<Record<string, CellContent>>[], changes: readonly CellChange[]): boolean {
  return runGesture({ id: addAction.id, labelKey: addAction.labelKey }, () => {
    if (!writeCells(editAction, changes)) return { ok: false, error: { code: 'action-value', messageKey: 'agenda.error.name' } };
    for (const { name, ...fields } of rows) {
      const result = runCommand(addAction, { ...fields, name: typeof name === 'string' ? name : '' });
      if (!result.ok) return result;
    }
    return ok(undefined);
  }).ok;
}

/** The actions in the table of the program: written in place, pasted from a spreadsheet, grouped by line, responsible or state. */
export function ActionsTable({ actions, chosen, narrow, warningOf, onChoose }: ActionsTableProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const document = useDocument((state) => state);
  const lines = listOf(document, 'line');
  const actors = listOf(document, 'actor');
  const shares = listOf(document, 'budgetShare');
  const costs = useMemo(() => budgetByAction(shares), [shares]);
  const options = (records: readonly { readonly id: string; readonly name: string }[]): readonly { readonly value: string; readonly label: string }[] => records.map(({ id, name }) => ({ value: id, label: name }));
  const states = ACTION_STATES.map((state) => ({ value: state, label: t(`agenda.state.${state}`) }));
  const lineOf = ({ lineId }: Action): string => (lineId === null ? t('agenda.noLine') : (recordOf(document, 'line', lineId)?.name ?? ''));
  const responsibleOf = ({ responsibleId }: Action): string => (responsibleId === null ? '' : (recordOf(document, 'actor', responsibleId)?.name ?? ''));
  const costOf = ({ id }: Action): string => formatSums(costs.get(id) ?? []);
  const day = (id: 'startDate' | 'endDate'): TableColumn<Action> => ({
    id, label: t(id === 'startDate' ? 'agenda.field.start' : 'agenda.field.end'), width: '8rem', hidden: true, sort: (action) => action[id],
    cell: (action) => (action[id] === null ? '' : formatDay(action[id])), edit: { kind: 'date', value: (action) => action[id] },
  });
  const columns: readonly TableColumn<Action>[] = [
    { id: 'name', label: t('agenda.column.name'), width: 'minmax(10rem, 3fr)', sort: ({ name }) => name, cell: ({ name }) => name, edit: { kind: 'text', value: ({ name }) => name, required: true } },
    { id: 'lineId', label: t('agenda.column.line'), width: 'minmax(8rem, 2fr)', groups: true, hidden: narrow, sort: lineOf, cell: lineOf, text: lineOf, edit: { kind: 'choice', value: ({ lineId }) => lineId, options: options(lines), clearable: true } },
    { id: 'responsibleId', label: t('agenda.column.responsible'), width: 'minmax(7rem, 1.5fr)', groups: true, sort: (action) => responsibleOf(action) || null, cell: responsibleOf, edit: { kind: 'choice', value: ({ responsibleId }) => responsibleId, options: options(actors), clearable: true } },
    { id: 'dates', label: t('agenda.column.dates'), width: '12.5rem', sort: ({ startDate }) => startDate, text: (action) => datesOf(action, t), cell: (action) => <span className={warningOf(action) === undefined ? undefined : classes['warning']} title={warningOf(action)}>{datesOf(action, t)}</span> },
    day('startDate'),
    day('endDate'),
    { id: 'term', label: t('agenda.field.term'), width: '8rem', groups: true, hidden: true, sort: ({ term }) => (term === null ? null : ACTION_TERMS.indexOf(term)), cell: ({ term }) => (term === null ? '' : t(`records.term.${term}`)), edit: { kind: 'choice', value: ({ term }) => term, options: ACTION_TERMS.map((term) => ({ value: term, label: t(`records.term.${term}`) })), clearable: true } },
    { id: 'state', label: t('agenda.column.state'), width: '6rem', groups: true, sort: ({ state }) => ACTION_STATES.indexOf(state), cell: ({ state }) => t(`agenda.state.${state}`), edit: { kind: 'choice', value: ({ state }) => state, options: states } },
    { id: 'cost', label: t('agenda.column.cost'), width: '12rem', align: 'end', hidden: narrow, cell: costOf, text: costOf },
  ];
  const acts: readonly TableAct[] = [
    writeMarked({ column: 'state', label: t('agenda.column.state'), Icon: IconProgress, choices: states }, write),
    writeMarked({ column: 'responsibleId', label: t('agenda.column.responsible'), Icon: IconUser, choices: options(actors) }, write),
    removeMarked(t, (keys) => { onChoose(null); runCommand(removeActions, keys as readonly RecordId[]); }),
  ];
  return (
    <RecordTable
      name="agenda.actions"
      label={t('agenda.tab.actions')}
      rows={actions}
      columns={columns}
      keyOf={keyOf}
      selected={chosen}
      onSelect={onChoose}
      onDelete={(key) => { onChoose(null); runCommand(removeActions, [key as RecordId]); }}
      {...(readOnly ? {} : { onWrite: write, onAdd: add, acts })}
      onExport={(file) => { void exportTable(t('agenda.tab.actions'), file); }}
    />
  );
}
