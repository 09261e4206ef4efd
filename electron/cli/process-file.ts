import { openChangeSet, type ChangeSet } from '@shared/document/change-set';
import { applyDiff, isEmptyDiff } from '@shared/document/diff';
import type { Document } from '@shared/document/document';
import { CURRENT_FORMATS } from '@shared/document/formats';
import { emptyHistory, recordAct, type History } from '@shared/document/history';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { createId } from '@shared/domain/kernel/id';
import type { Stamp } from '@shared/domain/kernel/record';
import { fail, ok, type Failure, type Result } from '@shared/domain/kernel/result';
import { createRevisionClock } from '@shared/domain/kernel/revision';
import type { MessageKey } from '@shared/i18n';
import { heldIn, knownOf } from '@shared/exchange/mesa/holds-more';
import { looksLocked } from '@shared/exchange/mesa/lock/lock-header';
import { lockMesa, unlockMesa } from '@shared/exchange/mesa/lock/lock-mesa';
import { readAnyMesa } from '@shared/exchange/mesa/read-locked';
import type { OpenedMesa } from '@shared/exchange/mesa/read-mesa';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { BYTES_LIMIT, DesktopError } from '@shared/platform/desktop-api';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeFileAtomically } from '../services/atomic-file';
import { dataFolderOf, thisMachine } from '../services/data-folder';
import { deviceIdOf } from '../services/device-id';
import { toDesktopError } from '../services/machine-error';
import { withFileLock } from '../services/process-file-lock';
import type { CallWords } from './command';
import { passwordOf } from './password';
import { PROGRAM_VERSION } from './program-version';

/** Reads a file of the person's; a file that cannot be read is an expected failure with its reason. */
export async function readInput(path: string): Promise<Result<Uint8Array>> {
  try {
    if ((await stat(path)).size > BYTES_LIMIT) return fail('too-large', 'platform.error.too-large');
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

/** A process of a file, with what is needed to write it back. */
export interface OpenedFile extends OpenedMesa {
  /** The password that opened it, and with which it is written again; null where it has none. */
  readonly password: string | null;
  /** The file as it was read. */
  readonly file: Uint8Array;
}

/** The bytes of a `.mesa` file, deciphered with the password of the call where it has one. */
export async function readUnlocked(path: string, words: CallWords): Promise<Result<Uint8Array>> {
  const bytes = await readInput(path);
  if (!bytes.ok || !looksLocked(bytes.value)) return bytes;
  const password = await passwordOf(words);
  if (!password.ok) return password;
  if (password.value === null) return fail('mesa-locked', 'cli.error.passwordNeeded', { file: path });
  return unlockMesa(bytes.value, password.value);
}

/** Opens a `.mesa` file, with the password of the call where it has one. */
export async function openProcessFile(path: string, words: CallWords): Promise<Result<OpenedFile>> {
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  const password = looksLocked(bytes.value) ? await passwordOf(words) : ok(null);
  if (!password.ok) return password;
  const opened = await readAnyMesa(bytes.value, { password: password.value, recover: false });
  if (opened.ok) return ok({ ...opened.value, password: password.value, file: bytes.value });
  return opened.error.code === 'mesa-locked' ? fail('mesa-locked', 'cli.error.passwordNeeded', { file: path }) : opened;
}

/** Where and how a process is written. */
export interface SaveTarget {
  readonly path: string;
  readonly password: string | null;
  /** The file that this process was read from at the same place: it must still be there as it was. */
  readonly readFrom?: Uint8Array;
  /** Whether something may be written over that the process does not have. */
  readonly replace?: boolean;
}

/** Writes a process with its history and attachments to a `.mesa` file, under the file's lock; never over what would be lost. */
export async function saveProcessFile(
  { path, password, readFrom, replace = false }: SaveTarget,
  document: Document,
  history: History | null,
  attachments: ReadonlyMap<string, Uint8Array>,
): Promise<Result<void>> {
  const plain = writeMesa(document, history, { appVersion: PROGRAM_VERSION, now: toInstant(Date.now()), attachments });
  const made = password === null ? ok(plain) : await lockMesa(plain, password, randomBytesOf);
  if (!made.ok) return made;
  try {
    return await withFileLock(path, async () => {
      const refusal = await refusalToReplace(path, document, { password, readFrom, replace });
      return refusal === null ? writeOutput(path, made.value) : { ok: false, error: refusal };
    });
  } catch (error) {
    if (error instanceof DesktopError && error.code === 'in-use') return fail('in-use', 'cli.error.inUse', { file: path });
    throw error;
  }
}

async function refusalToReplace(
  path: string,
  document: Document,
  { password, readFrom, replace }: { readonly password: string | null; readonly readFrom: Uint8Array | undefined; readonly replace: boolean },
): Promise<Failure | null> {
  const there = await readFile(path).catch(() => null);
  if (readFrom !== undefined) {
    const isAsRead = there !== null && Buffer.compare(there, readFrom) === 0;
    return isAsRead ? null : fail('changed-meanwhile', 'cli.error.changedMeanwhile', { file: path }).error;
  }
  if (there === null || replace) return null;
  const unlocked = looksLocked(there) && password !== null ? await unlockMesa(there, password) : ok(new Uint8Array(there));
  const held = unlocked.ok ? heldIn(unlocked.value, knownOf(document)) : 'other';
  switch (held) {
    case 'nothing':
      return null;
    case 'newer':
      return fail('would-lose', 'cli.error.wouldLose', { file: path }).error;
    case 'other':
      return fail('exists', 'cli.error.otherThere', { file: path }).error;
  }
}

const randomBytesOf = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

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
