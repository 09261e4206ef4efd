import type { KeepableAct } from '@renderer/storage/keeper';
import { processRowOf, type RowFacts } from '@renderer/storage/rows';
import { breathe, inSlices } from '@renderer/store/in-slices';
import type { CommittedAct } from '@renderer/store/workspace';
import type { Document } from '@shared/document/document';
import { historyChange, type HistoryEntry } from '@shared/document/history';
import { joinLine, journalLineSteps, writeJournalLine, type ActDescription, type WrittenAct } from '@shared/document/journal-line';
import { stateDigestSteps } from '@shared/document/state-digest';
import type { Instant } from '@shared/domain/kernel/civil-date';
import { allSteps } from '@shared/domain/kernel/steps';

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
    past: historyAfter,
    ...written({ seq: sequence, kind, cursor, act: { ...descriptionOf(entry), at }, diff }, document, { sequence, cursor, updatedAt: at, openedAt }),
  };
}

type Line = Parameters<typeof writeJournalLine>[0];

/** From so many records on an act is written a slice at a time: at once it would hold up the window. */
const LARGE_ACT = 500;

function written(line: Line, document: Document, facts: RowFacts): Pick<KeepableAct, 'line' | 'diffText' | 'process'> {
  const { added, changed, removed } = line.diff;
  if (added.length + changed.length + removed.length < LARGE_ACT) return { line: writeJournalLine(line), process: processRowOf(document, facts) };
  const act = writtenInSlices(line);
  return {
    line: act.then((one) => one.line),
    diffText: act.then((one) => one.diffText),
    process: act.then(async () => {
      await inSlices(stateDigestSteps(document));
      return processRowOf(document, facts);
    }),
  };
}

async function writtenInSlices(line: Line): Promise<WrittenAct> {
  // What the act shows is drawn first.
  await breathe();
  return joinLine((await inSlices(journalLineSteps(line)))?.value ?? allSteps(journalLineSteps(line)));
}

function descriptionOf(entry: HistoryEntry): ActDescription {
  const { id, at, commandId, labelKey, labelParams, undo, mergeKey, sessionLabel, formats } = entry;
  return { id, at, commandId, labelKey, labelParams, undo, mergeKey, sessionLabel, formats };
}
