import { IconProgress } from '@tabler/icons-react';
import { MEMORY_KINDS, MEMORY_STATES, type MemoryItem } from '@shared/domain/diagnosis/memory-item';
import type { RecordId } from '@shared/domain/kernel/id';
import { exportTable } from '@renderer/store/tables/export-table';
import { writeCells } from '@renderer/store/tables/write-cells';
import { runCommand, runGesture } from '@renderer/store/workspace';
import { ok } from '@shared/domain/kernel/result';
import { RecordTable, type CellChange, type TableAct, type TableColumn } from '@renderer/ui/records/RecordTable';
import { removeMarked, writeMarked } from '@renderer/ui/records/table/table-acts';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { editMemory, removeMemory } from './commands';

interface MemoryTableProps {
  readonly items: readonly MemoryItem[];
  readonly chosen: RecordId | null;
  readonly readOnly: boolean;
  readonly onChoose: (id: RecordId | null) => void;
}

const keyOf = ({ id }: MemoryItem): string => id;

/** Texts that are left empty stay texts: the record has no "nothing" for them. */
function write(changes: readonly CellChange[]): boolean {
  return writeCells(editMemory, changes, ({ column, content }) => ({ [column]: content ?? (column === 'startYear' || column === 'endYear' ? null : '') }));
}

function removeAll(keys: readonly string[]): void {
  runGesture({ id: removeMemory.id, labelKey: removeMemory.labelKey }, () => {
    for (const key of keys) {
      const result = runCommand(removeMemory, key as RecordId);
      if (!result.ok) return result;
    }
    return ok(undefined);
  });
}

/** The items of the memory in the table of the program: written in place, grouped, marked, exported. */
export function MemoryTable({ items, chosen, readOnly, onChoose }: MemoryTableProps): ReactNode {
  const t = useTranslation();
  const kinds = MEMORY_KINDS.map((value) => ({ value, label: t(`diagnosis.memory.kind.${value}`) }));
  const states = MEMORY_STATES.map((value) => ({ value, label: t(`diagnosis.memory.state.${value}`) }));
  const text = (id: 'partner' | 'government' | 'outcome' | 'source', width: string, hidden: boolean): TableColumn<MemoryItem> => ({
    id, label: t(`diagnosis.memory.field.${id}`), width, hidden, sort: (item) => item[id] || null, cell: (item) => item[id], edit: { kind: 'text', value: (item) => item[id] },
  });
  const year = (id: 'startYear' | 'endYear'): TableColumn<MemoryItem> => ({
    id, label: t(`diagnosis.memory.field.${id}`), width: '5rem', sort: (item) => item[id], cell: (item) => item[id] ?? '', text: (item) => (item[id] === null ? '' : String(item[id])), edit: { kind: 'number', value: (item) => item[id] },
  });
  const columns: readonly TableColumn<MemoryItem>[] = [
    { id: 'name', label: t('diagnosis.memory.field.name'), width: 'minmax(10rem, 3fr)', sort: ({ name }) => name, cell: ({ name }) => name, edit: { kind: 'text', value: ({ name }) => name, required: true } },
    { id: 'kind', label: t('diagnosis.memory.field.kind'), width: 'minmax(6rem, 1fr)', groups: true, sort: ({ kind }) => MEMORY_KINDS.indexOf(kind), cell: ({ kind }) => t(`diagnosis.memory.kind.${kind}`), edit: { kind: 'choice', value: ({ kind }) => kind, options: kinds } },
    // Beside the panel there is room for what tells items apart.
    text('partner', 'minmax(6rem, 1fr)', chosen !== null),
    year('startYear'),
    year('endYear'),
    { id: 'state', label: t('diagnosis.memory.field.state'), width: '6.5rem', groups: true, sort: ({ state }) => MEMORY_STATES.indexOf(state), cell: ({ state }) => t(`diagnosis.memory.state.${state}`), edit: { kind: 'choice', value: ({ state }) => state, options: states } },
    text('government', 'minmax(6rem, 1fr)', true),
    text('outcome', 'minmax(8rem, 2fr)', true),
    text('source', 'minmax(8rem, 2fr)', true),
  ];
  const remove = (keys: readonly string[]): void => {
    onChoose(null);
    removeAll(keys);
  };
  const acts: readonly TableAct[] = [
    writeMarked({ column: 'state', label: t('diagnosis.memory.field.state'), Icon: IconProgress, choices: states }, write),
    removeMarked(t, remove),
  ];
  return (
    <RecordTable
      name="diagnosis.memory"
      label={t('diagnosis.memory.tableLabel')}
      rows={items}
      columns={columns}
      keyOf={keyOf}
      selected={chosen}
      onSelect={(key) => { onChoose(key as RecordId); }}
      {...(readOnly ? {} : { onDelete: (key: string) => { remove([key]); }, onWrite: write, acts })}
      onExport={(file) => { void exportTable(t('diagnosis.memory.tableLabel'), file); }}
    />
  );
}
