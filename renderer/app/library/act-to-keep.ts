import type { KeepableAct } from '@renderer/storage/keeper';
import { processRowOf } from '@renderer/storage/rows';
import type { CommittedAct } from '@renderer/store/workspace';
import { historyChange, type HistoryEntry } from '@shared/document/history';
import { writeJournalLine, type ActDescription } from '@shared/document/journal-line';
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
    line: writeJournalLine({ seq: sequence, kind, cursor, act: { ...descriptionOf(entry), at }, diff }),
  };
}

function descriptionOf(entry: HistoryEntry): ActDescription {
  const { id, at, commandId, labelKey, labelParams, undo, mergeKey, sessionLabel, formats } = entry;
  return { id, at, commandId, labelKey, labelParams, undo, mergeKey, sessionLabel, formats };
}
