import { useState } from 'react';
import { FIRST_VIEW, type TableView } from './table-items';

/** How each table was left: a person who comes back to a place finds it so, until the program ends. */
const remembered = new Map<string, TableView>();

/** What is looked at in a table; remembered under its name, where it has one. */
export function useTableView(name: string | undefined): readonly [TableView, (change: Partial<TableView>) => void] {
  const [view, setView] = useState<TableView>(() => (name === undefined ? FIRST_VIEW : (remembered.get(name) ?? FIRST_VIEW)));
  const change = (part: Partial<TableView>): void => {
    const next = { ...view, ...part };
    if (name !== undefined) remembered.set(name, next);
    setView(next);
  };
  return [view, change];
}
