import { useEffect, useRef, useState } from 'react';

/** Typing rests so long before it is written. */
const REST = 700;

interface DraftValue {
  readonly value: string;
  readonly change: (value: string) => void;
  /** Writes what is typed now: the field was left, or Enter pressed. */
  readonly commit: () => void;
}

/**
 * The text of a field while it is typed: written when typing rests, when the field is left and when it goes away,
 * so that nothing typed is lost. `kept` is the text of the record.
 */
export function useDraftValue(kept: string, write: (value: string) => void): DraftValue {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ readonly value: string; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef({ kept, write });
  useEffect(() => {
    latest.current = { kept, write };
  });
  const flush = (): void => {
    const waiting = pending.current;
    if (waiting === null) return;
    clearTimeout(waiting.timer);
    pending.current = null;
    if (waiting.value !== latest.current.kept) latest.current.write(waiting.value);
  };
  useEffect(
    () => () => {
      const waiting = pending.current;
      if (waiting === null) return;
      clearTimeout(waiting.timer);
      pending.current = null;
      if (waiting.value !== latest.current.kept) latest.current.write(waiting.value);
    },
    [],
  );
  return {
    value: draft ?? kept,
    change: (value) => {
      setDraft(value);
      if (pending.current !== null) clearTimeout(pending.current.timer);
      pending.current = { value, timer: setTimeout(flush, REST) };
    },
    commit: () => {
      flush();
      setDraft(null);
    },
  };
}
