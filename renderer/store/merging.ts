import { isEmptyDiff } from '@shared/document/diff';
import type { Document } from '@shared/document/document';
import { prepareMerge, settleMerge, type MergeChoices, type PreparedMerge } from '@shared/document/merge-several';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { recordOf } from '@shared/document/document';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { announce, announceFailure } from './notices';
import { nextStamp, observeRevisions } from './revisions';
import { commitDiff, workspace } from './workspace';

/** A copy of the open process, with the name of the file it came in. */
export interface MergeCopy {
  readonly label: string;
  readonly document: Document;
}

/** Copies that wait for a person's word on what they disagree about. */
interface OpenMerge {
  readonly prepared: PreparedMerge;
  readonly copies: readonly MergeCopy[];
}

const mergeState = createStore<{ readonly merge: OpenMerge | null }>(() => ({ merge: null }));

/** The merge that waits for choices, or null. */
export function useOpenMerge(): OpenMerge | null {
  return useStore(mergeState, (state) => state.merge);
}

/**
 * Joins copies into the open process: at once where they disagree about nothing, else after a person has chosen
 * (`finishMerge`). One undoable step in any case.
 */
export function startMerge(copies: readonly MergeCopy[]): Result<void> {
  const { document: mine, access } = workspace.getState();
  if (mine === null || access !== 'write') return fail('read-only', 'shell.failure.readOnly');
  for (const { document } of copies) observeRevisions(document.seen.values());
  const prepared = prepareMerge(mine, copies.map(({ document }) => document), nextStamp);
  if (!prepared.ok) return prepared;
  if (prepared.value.questions.length > 0) mergeState.setState({ merge: { prepared: prepared.value, copies } });
  else commit(prepared.value, new Map());
  return ok(undefined);
}

/** Puts the merge into effect with what was chosen; null leaves everything as it was. */
export function finishMerge(choices: MergeChoices | null): void {
  const { merge } = mergeState.getState();
  mergeState.setState({ merge: null });
  if (merge === null || choices === null) return;
  if (workspace.getState().document !== merge.prepared.mine) {
    // Something was done meanwhile: what was asked may no longer be the question.
    const again = startMerge(merge.copies);
    if (!again.ok) announceFailure(again.error);
    return;
  }
  commit(merge.prepared, choices);
}

function commit(prepared: PreparedMerge, choices: MergeChoices): void {
  const { diff, skipped } = settleMerge(prepared, choices, nextStamp);
  const { processId } = prepared.mine;
  const name = recordOf(prepared.mine, 'process', processId)?.name ?? '';
  if (!isEmptyDiff(diff)) commitDiff(diff, { commandId: 'process.merge', labelKey: 'shell.history.merge', labelParams: { name } });
  const chosen = [...choices].filter(([place, choice]) => prepared.questions[place]?.kept !== choice).length;
  if (skipped > 0) announce({ tone: 'warning', messageKey: 'merging.skipped', params: { count: skipped } });
  else if (chosen > 0) announce({ tone: 'success', messageKey: 'merging.doneChosen', params: { count: chosen } });
  else if (prepared.isEmpty) announce({ tone: 'calm', messageKey: 'merging.nothing' });
  else announce({ tone: 'success', messageKey: 'merging.done' });
}
