import { useState } from 'react';

/** The rows marked for an act on all of them. */
export interface Marks {
  /** Those that are in sight, in the order of the table: an act never touches what the filter hides. */
  readonly marked: readonly string[];
  readonly isAll: boolean;
  readonly has: (key: string) => boolean;
  /** Marks a row or takes its mark; `isLong`: and all from the one marked before. */
  readonly toggle: (key: string, isLong: boolean) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

/** Marks over the rows with these keys, in their order. */
export function useMarks(keys: readonly string[]): Marks {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const marked = chosen.size === 0 ? [] : keys.filter((key) => chosen.has(key));
  const isAll = keys.length > 0 && marked.length === keys.length;
  return {
    marked,
    isAll,
    has: (key) => chosen.has(key),
    toggle: (key, isLong) => {
      const [from, to] = [last === null ? -1 : keys.indexOf(last), keys.indexOf(key)];
      const stretch = isLong && from >= 0 ? keys.slice(Math.min(from, to), Math.max(from, to) + 1) : [key];
      const next = new Set(chosen);
      const isOn = isLong || !next.has(key);
      for (const one of stretch) {
        if (isOn) next.add(one);
        else next.delete(one);
      }
      setChosen(next);
      setLast(key);
    },
    toggleAll: () => { setChosen(isAll ? new Set() : new Set(keys)); },
    clear: () => {
      setChosen(new Set());
      setLast(null);
    },
  };
}
