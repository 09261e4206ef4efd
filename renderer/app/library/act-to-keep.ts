import type { KeepableAct } from '@renderer/storage/keeper';
import { processRowOf } from '@renderer/storage/rows';
import { breathe, inSlices } from '@renderer/store/in-slices';
import type { CommittedAct } from '@renderer/store/workspace';
import { historyChange, type HistoryEntry } from '@shared/document/history';
import { journalLineSteps, writeJournalLine, type ActDescription } from '@shared/document/journal-line';
import type { Instant } from '@shared/domain/kernel/civil-date';

/** A committed act as the database and the journal keep it. */
export function actToKeep(act: CommittedAct, openedAt: Instant): KeepableAct {
  const { sequence, kind, at, diff, document, entries, historyBefore, historyAfter } = act;
  const { cursor } = historyAfter;
  const [entry] = entries;
  if (entry === undefined) throw new Error('An act without a step');
  return {
    diff,
    document,
    history: historyChange(historyBefore, historyAfter),
    process: processRowOf(document, { sequence, cursor, updatedAt: at, openedAt }),
    past: historyAfter,
    line: lineOf({ seq: sequence, kind, cursor, act: { ...descriptionOf(entry), at }, diff }),
  };
}

/** From so many records on the line of an act is written a slice at a time: at once it would hold up the window. */
const LARGE_ACT = 500;

function lineOf(line: Parameters<typeof writeJournalLine>[0]): string | Promise<string> {
  const { added, changed, removed } = line.diff;
  return added.length + changed.length + removed.length < LARGE_ACT ? writeJournalLine(line) : largeLine(line);
}

async function largeLine(line: Parameters<typeof writeJournalLine>[0]): Promise<string> {
  // What the act shows is drawn first.
  await breathe();
  const written = await inSlices(journalLineSteps(line));
  return written?.value ?? writeJournalLine(line);
}

function descriptionOf(entry: HistoryEntry): ActDescription {
  const { id, at, commandId, labelKey, labelParams, undo, mergeKey, sessionLabel, formats } = entry;
  return { id, at, commandId, labelKey, labelParams, undo, mergeKey, sessionLabel, formats };
}
