import { onLanguage } from '@renderer/store/language';
import { libraryState, type ProcessSummary } from '@renderer/store/process-library';
import { THEMES, session, type Theme } from '@renderer/store/session';
import { LANGUAGES, currentLanguage, type Language } from '@shared/i18n';

/** The home as it was shown last: how it was dressed, what it spoke, and the processes it listed. */
export interface LastHome {
  readonly theme: Theme;
  readonly language: Language;
  readonly processes: readonly ProcessSummary[];
}

/** Beside the database, which is what counts: this storage answers at once, where a database must be opened first. */
const KEY = 'mesa.last-home';
/** Most processes that are kept for it: more than a window shows without scrolling. */
const MOST_PROCESSES = 50;

/** The home of the last time; null where none is kept, or none that can be read. */
export function recallLastHome(storage: Pick<Storage, 'getItem'> | null): LastHome | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null');
    return isLastHome(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the home for the next time, at each change of it. Where it cannot be kept, the next window is drawn a little later. */
export function keepLastHome(storage: Pick<Storage, 'setItem'> | null): void {
  const keep = (): void => {
    const { processes } = libraryState.getState();
    if (processes === null) return;
    const home: LastHome = { theme: session.getState().theme, language: currentLanguage(), processes: processes.slice(0, MOST_PROCESSES) };
    try {
      storage?.setItem(KEY, JSON.stringify(home));
    } catch {
      // The storage is full or refused.
    }
  };
  libraryState.subscribe((now, before) => {
    if (now.processes !== before.processes) keep();
  });
  session.subscribe((now, before) => {
    if (now.theme !== before.theme) keep();
  });
  onLanguage(keep);
}

/**
 * Whether what was kept can be drawn. By hand: at this moment of the start the validators of the program are not made yet,
 * and making them would take longer than the drawing.
 */
function isLastHome(kept: unknown): kept is LastHome {
  if (typeof kept !== 'object' || kept === null) return false;
  const { theme, language, processes } = kept as Readonly<Record<string, unknown>>;
  return isOneOf(THEMES, theme) && isOneOf(LANGUAGES, language) && Array.isArray(processes) && processes.length <= MOST_PROCESSES && processes.every(isSummary);
}

function isSummary(kept: unknown): kept is ProcessSummary {
  if (typeof kept !== 'object' || kept === null) return false;
  const { id, name, updatedAt, openedAt, recordCount, isExample, details, discardedAt } = kept as Readonly<Record<string, unknown>>;
  return (
    typeof id === 'string' && typeof name === 'string' && isInstant(updatedAt) && (openedAt === null || isInstant(openedAt)) &&
    Number.isSafeInteger(recordCount) && typeof isExample === 'boolean' && (details === null || isDetails(details)) && (discardedAt === null || isInstant(discardedAt))
  );
}

function isDetails(kept: unknown): boolean {
  if (typeof kept !== 'object' || kept === null) return false;
  const { territoryName, periodStart, periodEnd } = kept as Readonly<Record<string, unknown>>;
  return typeof territoryName === 'string' && Number.isSafeInteger(periodStart) && Number.isSafeInteger(periodEnd);
}

const isInstant = (kept: unknown): boolean => typeof kept === 'string' && !Number.isNaN(Date.parse(kept));
const isOneOf = (words: readonly string[], kept: unknown): boolean => typeof kept === 'string' && words.includes(kept);
