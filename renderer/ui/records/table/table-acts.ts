import { IconTrash } from '@tabler/icons-react';
import type { Translate } from '@shared/i18n';
import type { CellChange } from './table-column';
import type { TableAct } from './TableTools';

interface WrittenColumn {
  readonly column: string;
  readonly label: string;
  readonly Icon: TableAct['Icon'];
  readonly choices: NonNullable<TableAct['choices']>;
}

/** Writes the same into a column of all marked rows, as if it were written in each. */
export function writeMarked({ column, ...shown }: WrittenColumn, write: (changes: readonly CellChange[]) => unknown): TableAct {
  return { id: column, ...shown, run: (keys, content) => { write(keys.map((key) => ({ key, column, content }))); } };
}

/** Removes all marked rows: the last of the acts of a table. */
export function removeMarked(t: Translate, run: (keys: readonly string[]) => void): TableAct {
  return { id: 'remove', label: t('records.table.remove'), Icon: IconTrash, run };
}
