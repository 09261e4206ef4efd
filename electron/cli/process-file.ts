import { openChangeSet, type ChangeSet } from '@shared/document/change-set';
import { applyDiff, isEmptyDiff } from '@shared/document/diff';
import type { Document } from '@shared/document/document';
import { CURRENT_FORMATS } from '@shared/document/formats';
import { emptyHistory, recordAct, type History } from '@shared/document/history';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { createId } from '@shared/domain/kernel/id';
import type { Stamp } from '@shared/domain/kernel/record';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { createRevisionClock } from '@shared/domain/kernel/revision';
import type { MessageKey } from '@shared/i18n';
import { readMesa, type OpenedMesa } from '@shared/exchange/mesa/read-mesa';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeFileAtomically } from '../services/atomic-file';
import { dataFolderOf, thisMachine } from '../services/data-folder';
import { deviceIdOf } from '../services/device-id';
import { toDesktopError } from '../services/machine-error';
import { PROGRAM_VERSION } from './program-version';

/** Reads a file of the person's; a file that cannot be read is an expected failure with its reason. */
export async function readInput(path: string): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    const { code } = toDesktopError(error);
    return fail('unreadable', code === 'not-found' ? 'cli.error.noSuchFile' : 'cli.error.unreadable', { file: path });
  }
}

/** Writes a file whole or not at all. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<Result<void>> {
  try {
    await writeFileAtomically(path, bytes);
    return ok(undefined);
  } catch (error) {
    const { code } = toDesktopError(error);
    return fail('unwritable', code === 'no-space' ? 'cli.error.noSpace' : 'cli.error.unwritable', { file: path });
  }
}

/** Opens a `.mesa` file. */
export async function openProcessFile(path: string): Promise<Result<OpenedMesa>> {
  const bytes = await readInput(path);
  return bytes.ok ? readMesa(bytes.value) : bytes;
}

/** Writes a process with its history and attachments to a `.mesa` file. */
export function saveProcessFile(
  path: string,
  document: Document,
  history: History | null,
  attachments: ReadonlyMap<string, Uint8Array>,
): Promise<Result<void>> {
  return writeOutput(path, writeMesa(document, history, { appVersion: PROGRAM_VERSION, now: toInstant(Date.now()), attachments }));
}

/** A stamp of this machine that is later than everything the document has seen. */
export async function stampFor(...documents: readonly Document[]): Promise<Stamp> {
  const clock = createRevisionClock(await deviceIdOf(dataFolderOf(thisMachine())), Date.now);
  for (const { seen } of documents) for (const revision of seen.values()) clock.observe(revision);
  return { revision: clock.next(), now: toInstant(Date.now()), random: Math.random };
}

interface Act<Value> {
  readonly commandId: string;
  readonly labelKey: MessageKey;
  readonly run: (change: ChangeSet, document: Document) => Result<Value>;
}

/** An opened process after an act of the command line: a step of its history, to be undone in the window. */
export async function actOn<Value>(
  opened: Pick<OpenedMesa, 'document' | 'history'>,
  { commandId, labelKey, run }: Act<Value>,
): Promise<Result<{ readonly document: Document; readonly history: History; readonly value: Value }>> {
  const { document } = opened;
  const history = opened.history ?? emptyHistory();
  const stamp = await stampFor(document);
  const change = openChangeSet(document, stamp);
  const result = run(change, document);
  if (!result.ok) return result;
  const diff = change.finish();
  if (isEmptyDiff(diff)) return ok({ document, history, value: result.value });
  const entry = {
    id: createId('step', stamp.random),
    seq: (history.entries.at(-1)?.seq ?? history.first) + 1,
    at: stamp.now,
    lastAt: stamp.now,
    commandId,
    labelKey,
    labelParams: {},
    undo: 'record',
    mergeKey: null,
    sessionLabel: null,
    formats: CURRENT_FORMATS,
    diff,
  } as const;
  return ok({ document: applyDiff(document, diff), history: recordAct(history, entry), value: result.value });
}

/** The name of a file without its folder. */
export const nameOfFile = basename;
