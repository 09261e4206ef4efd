import { useState } from 'react';
import { FIRST_VIEW, type Sorting, type TableView } from './table-items';

/** How each table was left: a person who comes back to a place finds it so, until the program ends. */
const remembered = new Map<string, TableView>();

/** What is looked at in a table, at first in the order `sorting`; remembered under its name, where it has one. */
export function useTableView(name: string | undefined, sorting: Sorting | null): readonly [TableView, (change: Partial<TableView>) => void] {
  const [view, setView] = useState<TableView>(() => (name === undefined ? undefined : remembered.get(name)) ?? { ...FIRST_VIEW, sorting });
  const change = (part: Partial<TableView>): void => {
    const next = { ...view, ...part };
    if (name !== undefined) remembered.set(name, next);
    setView(next);
  };
  return [view, change];
}
