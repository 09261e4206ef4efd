import { openChangeSet } from '@shared/document/change-set';
import { composeDiffs } from '@shared/document/compose-diffs';
import { applyDiff, isEmptyDiff, type Diff } from '@shared/document/diff';
import type { Document } from '@shared/document/document';
import { TERSE_FORMATS } from '@shared/document/formats';
import { prepareDigests } from '@shared/document/state-digest';
import { closeGesture, recordAct, type HistoryEntry } from '@shared/document/history';
import { assertNever } from '@shared/domain/kernel/assert-never';
import type { Steps } from '@shared/domain/kernel/steps';
import { createId } from '@shared/domain/kernel/id';
import type { Stamp } from '@shared/domain/kernel/record';
import { fail, ok, type Failure, type Result } from '@shared/domain/kernel/result';
import type { MessageKey, MessageParams } from '@shared/i18n';
import type { Command, SlicedCommand } from './command';
import { breathe, inSlices, type SliceOptions } from './in-slices';
import { runningSession } from './acts';
import { announceFailure } from './notices';
import { nextStamp } from './revisions';
import { commitAct, workspace, type DrawingOptions, type WorkspaceState } from './workspace-state';

/** How an act is named in history. */
type Naming = Pick<HistoryEntry, 'commandId' | 'labelKey' | 'labelParams' | 'undo' | 'mergeKey'>;

/** What commands did since a gesture began; they are one act when it ends. */
interface Gesture {
  readonly before: Document;
  diff: Diff | null;
}
let gesture: Gesture | null = null;

export interface RunOptions extends DrawingOptions {
  /** The caller shows the failure itself, beside what caused it: no notice. */
  readonly quiet?: boolean;
}

/**
 * Runs a command on the open process. The view has the result at once; keeping it follows. An expected failure
 * writes nothing, is given back and, unless `quiet`, said in a notice.
 */
export function runCommand<Input, Value>(
  command: Command<Input, Value>,
  input: Input,
  options: RunOptions = {},
): Result<Value> {
  const result = attempt(command, input, options);
  if (!result.ok && options.quiet !== true) announceFailure(result.error);
  return result;
}

function attempt<Input, Value>(command: Command<Input, Value>, input: Input, drawing: DrawingOptions): Result<Value> {
  const { document, access } = workspace.getState();
  const refusal = refusalOf({ document, access });
  if (refusal !== null || document === null) return { ok: false, error: refusal ?? noProcess() };
  if (command.canRun?.(document, input) === false) return fail('cannot-run', 'shell.failure.cannotRun');
  const stamp = nextStamp();
  const change = openChangeSet(document, stamp);
  const result = guarded(() => command.run(change, document, input));
  if (!result.ok) return result;
  const diff = change.finish();
  if (!isEmptyDiff(diff)) {
    commit(document, diff, stamp, {
      commandId: command.id,
      labelKey: command.labelKey,
      labelParams: command.labelParams?.(input, document) ?? {},
      undo: command.undo,
      mergeKey: command.mergeKey?.(input) ?? null,
    }, drawing);
  }
  return ok(result.value);
}

/** How often a command in slices begins again because the process changed while it ran. */
const MOST_TRIES = 3;

/**
 * Runs a command without holding up the window: its edits are gathered a slice at a time and committed at once, as any
 * other's. Where the process changed meanwhile it begins again. Where it is ended by `signal`, or the process does not
 * hold still, nothing is written.
 */
export async function runCommandInSlices<Input, Value>(
  command: SlicedCommand<Input, Value>,
  input: Input,
  options: SliceOptions = {},
): Promise<Result<Value>> {
  const processId = workspace.getState().document?.processId;
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const { document, access } = workspace.getState();
      const refusal = refusalOf({ document, access });
      if (refusal !== null || document === null) return { ok: false, error: refusal ?? noProcess() };
      // Another process was opened: what was asked was not asked of it.
      if (document.processId !== processId) return fail('changed-meanwhile', 'shell.failure.changedMeanwhile');
      if (command.canRun?.(document, input) === false) return fail('cannot-run', 'shell.failure.cannotRun');
      const stamp = nextStamp();
      const change = openChangeSet(document, stamp);
      const ran = await inSlices(command.steps(change, document, input), options);
      if (ran === null) return fail('cancelled', 'shell.failure.cancelled');
      if (!ran.value.ok) return ran.value;
      const diff = change.finish();
      // To look over thousands of records took long enough.
      await breathe();
      // What the state amounts to is told of each act: of thousands of records it is worked out before.
      if ((await inSlices(digestSteps(diff), options.signal === undefined ? {} : { signal: options.signal })) === null) return fail('cancelled', 'shell.failure.cancelled');
      if (workspace.getState().document !== document) continue;
      if (!isEmptyDiff(diff)) {
        const { id: commandId, labelKey, labelParams, undo, mergeKey } = command;
        commit(document, diff, stamp, { commandId, labelKey, labelParams: labelParams?.(input, document) ?? {}, undo, mergeKey: mergeKey?.(input) ?? null });
      }
      return ok(ran.value.value);
    }
    return fail('changed-meanwhile', 'shell.failure.changedMeanwhile');
  } catch (error) {
    globalThis.reportError?.(error);
    return fail('unexpected', 'shell.failure.unexpected');
  }
}

/**
 * Runs several commands as one act: one step of history, one line of the journal. Where `run` gives a failure, or
 * throws, nothing of it stays.
 */
export function runGesture<Value>(
  label: { readonly id: string; readonly labelKey: MessageKey; readonly labelParams?: MessageParams },
  run: () => Result<Value>,
): Result<Value> {
  const { document } = workspace.getState();
  if (document === null) return { ok: false, error: noProcess() };
  // A gesture within a gesture is part of it.
  if (gesture !== null) return run();
  const current: Gesture = { before: document, diff: null };
  gesture = current;
  const result = guarded(run);
  gesture = null;
  workspace.setState({ document: current.before });
  if (!result.ok) return result;
  if (current.diff !== null && !isEmptyDiff(current.diff)) {
    const { id, labelKey, labelParams = {} } = label;
    commit(current.before, current.diff, nextStamp(), { commandId: id, labelKey, labelParams, undo: 'record', mergeKey: null });
  }
  return result;
}

/** Ends a stretch of typing or dragging: the next act is a step of its own, whatever its merge key. */
export function endGesture(): void {
  workspace.setState(({ history }) => ({ history: closeGesture(history) }));
}

/** Commits a diff made elsewhere (a merge of two copies) as one step. The caller has checked that it fits. */
export function commitDiff(diff: Diff, naming: Pick<Naming, 'commandId' | 'labelKey' | 'labelParams'>): void {
  const { document } = workspace.getState();
  if (document === null) throw new Error('No process is open');
  commit(document, diff, nextStamp(), { ...naming, undo: 'record', mergeKey: null });
}

function commit(document: Document, diff: Diff, stamp: Stamp, naming: Naming, drawing: DrawingOptions = {}): void {
  const after = applyDiff(document, diff);
  if (gesture !== null) {
    gesture.diff = gesture.diff === null ? diff : composeDiffs(gesture.diff, diff);
    workspace.setState({ document: after });
    return;
  }
  const { history, sequence } = workspace.getState();
  const entry: HistoryEntry = {
    ...naming,
    id: createId('step', stamp.random),
    seq: sequence + 1,
    at: stamp.now,
    lastAt: stamp.now,
    sessionLabel: runningSession(after)?.name ?? null,
    formats: TERSE_FORMATS,
    diff,
  };
  commitAct({
    sequence: sequence + 1,
    kind: 'do',
    at: stamp.now,
    diff,
    document: after,
    entries: [entry],
    historyBefore: history,
    historyAfter: recordAct(history, entry),
  }, drawing);
}

function* digestSteps({ added }: Diff): Steps<undefined> {
  const preparing = prepareDigests(added);
  while (preparing.next().done !== true) yield 1;
  return undefined;
}

/** A new one each time: a failure is said once. */
const noProcess = (): Failure => ({ code: 'no-process', messageKey: 'shell.failure.noProcess' });

/** Why nothing can be written now; null where it can. */
export function refusalOf({ document, access }: Pick<WorkspaceState, 'document' | 'access'>): Failure | null {
  if (document === null) return noProcess();
  switch (access) {
    case 'write':
      return null;
    case 'newer':
      return { code: 'read-only', messageKey: 'shell.failure.readOnlyNewer' };
    case 'past':
      return { code: 'read-only', messageKey: 'shell.failure.readOnlyPast' };
    case 'elsewhere':
    case 'free':
      return { code: 'read-only', messageKey: 'shell.failure.readOnly' };
    default:
      return assertNever(access);
  }
}

/** A fault inside a command writes nothing: it is told as a failure, and in full to the console. */
function guarded<Value>(run: () => Result<Value>): Result<Value> {
  try {
    return run();
  } catch (error) {
    globalThis.reportError?.(error);
    return fail('unexpected', 'shell.failure.unexpected');
  }
}
