import { today } from '@renderer/ui/records/format-day';
import type { CivilDate } from '@shared/domain/kernel/civil-date';
import type { History, HistoryEntry } from '@shared/document/history';

/** A step as the history shows it. */
export interface ShownStep {
  readonly entry: HistoryEntry;
  /** Position of the history once the step is done. */
  readonly position: number;
  /** `next`: undone, can be done again. */
  readonly state: 'done' | 'current' | 'next';
}

/** The steps of one day, latest first. */
export interface HistoryDay {
  readonly day: CivilDate;
  readonly steps: readonly ShownStep[];
}

/** The steps at hand by the day on which they ended, latest first. */
export function historyDays({ first, entries, cursor }: History): readonly HistoryDay[] {
  const days: { day: CivilDate; steps: ShownStep[] }[] = [];
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const position = first + index + 1;
    const state = position > cursor ? 'next' : position === cursor ? 'current' : 'done';
    const day = today(new Date(Date.parse(entry.lastAt)));
    const last = days.at(-1);
    if (last?.day === day) last.steps.push({ entry, position, state });
    else days.push({ day, steps: [{ entry, position, state }] });
  }
  return days;
}
