import { hasSameRecords } from '@renderer/storage/same-records';
import type { LoadedProcess } from '@renderer/storage/load-process';
import { startMerge } from '@renderer/store/merging';
import { libraryState, type CollisionChoice, type MesaImport, type MesaImportOptions } from '@renderer/store/process-library';
import { nextStamp, observeRevisions } from '@renderer/store/revisions';
import { commitDiff, workspace } from '@renderer/store/workspace';
import { diffBetween } from '@shared/document/diff-between';
import { isEmptyDiff } from '@shared/document/diff';
import { recordOf, tableOf, type Document } from '@shared/document/document';
import { restampDiff } from '@shared/document/restamp';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { RECORD_TYPES } from '@shared/domain/registry';
import { t } from '@shared/i18n';
import type { MesaCodec, ReadMesaFile } from './library-parts';
import { copyOf } from './new-document';

interface JoinParts {
  readonly codec: MesaCodec;
  readonly open: (id: RecordId) => Promise<Result<void>>;
  readonly make: (document: Document) => Promise<Result<RecordId>>;
  readonly load: (id: RecordId) => Promise<Result<LoadedProcess>>;
  readonly restore: (id: RecordId) => Promise<Result<void>>;
  /** Reads the list of processes again. */
  readonly readList: () => Promise<unknown>;
  /** What the file is called, for the person. */
  readonly fileName: string;
}

/**
 * Opens a `.mesa` file. A process that is not here is put here; one that is here with the same content is opened; one
 * that is here with other content waits for a choice, and then merge and replacement are one undoable step each.
 */
export async function joinMesa(
  parts: JoinParts,
  bytes: Uint8Array,
  choice?: CollisionChoice,
  options: MesaImportOptions = {},
): Promise<Result<MesaImport>> {
  const read = await readOnce(parts.codec, bytes, options);
  if (!read.ok) return read;
  const { document: theirs, missing } = read.value;
  const { processId } = theirs;
  const name = recordOf(theirs, 'process', processId)?.name ?? '';
  const isWhole = missing.length === 0;
  if (!isWhole && options.acceptDamaged !== true) {
    const saved = RECORD_TYPES.map((type) => ({ type, count: tableOf(theirs, type).size })).filter(({ count }) => count > 0);
    return ok({ kind: 'damaged', name, saved, missing });
  }
  observeRevisions(theirs.seen.values());

  // The list may not have a process that was made or opened since it was read: taken for new, it would be written over.
  await parts.readList();
  const listed = libraryState.getState().processes?.find(({ id }) => id === processId);
  const known = workspace.getState().document?.processId === processId ? { discardedAt: null } : listed;
  if (known === undefined) return made(parts, theirs);
  return besideKnown(parts, { isDiscarded: known.discardedAt !== null, isWhole }, theirs, choice);
}

/** What was read of files that wait for a word of the person: neither read nor asked for its password twice. */
const readFiles = new WeakMap<Uint8Array, ReadMesaFile>();

async function readOnce(codec: MesaCodec, bytes: Uint8Array, { password, signal }: MesaImportOptions): Promise<Result<ReadMesaFile>> {
  const known = readFiles.get(bytes);
  if (known !== undefined) return ok(known);
  const read = await codec.read(bytes, { ...(password === undefined ? {} : { password }), ...(signal === undefined ? {} : { signal }) });
  if (read.ok) readFiles.set(bytes, read.value);
  return read;
}

async function made({ make }: JoinParts, document: Document): Promise<Result<MesaImport>> {
  const result = await make(document);
  return result.ok ? ok({ kind: 'opened', processId: result.value }) : result;
}

async function besideKnown(
  parts: JoinParts,
  { isDiscarded, isWhole }: { readonly isDiscarded: boolean; readonly isWhole: boolean },
  theirs: Document,
  choice: CollisionChoice | undefined,
): Promise<Result<MesaImport>> {
  const id = theirs.processId;
  const name = recordOf(theirs, 'process', id)?.name ?? '';
  if (choice === 'copy') return made(parts, copyOf(theirs, t('shell.copyOf', { name }), nextStamp()));
  if (isDiscarded) {
    const restored = await parts.restore(id);
    if (!restored.ok) return restored;
  }
  if (choice === undefined) {
    const mine = await documentOfProcess(parts, id);
    if (!mine.ok) return mine;
    if (!hasSameRecords(mine.value, theirs)) return ok({ kind: 'collision', processId: id, name, isWhole });
  }
  const opened = await parts.open(id);
  if (!opened.ok) return opened;
  if (choice === undefined) return ok({ kind: 'opened', processId: id });

  const { document: mine, access } = workspace.getState();
  if (mine === null || access !== 'write') return fail('read-only', 'shell.failure.readOnly');
  if (choice === 'replace') {
    const stamp = nextStamp();
    const diff = restampDiff(mine, diffBetween(mine, theirs, stamp.revision), stamp);
    if (!isEmptyDiff(diff)) commitDiff(diff, { commandId: 'process.replace', labelKey: 'shell.history.replace', labelParams: { name } });
    return ok({ kind: 'opened', processId: id });
  }
  const started = startMerge([{ label: parts.fileName, document: theirs }]);
  return started.ok ? ok({ kind: 'opened', processId: id }) : started;
}

/** The process as it is here: as it is open, or as it is kept. */
async function documentOfProcess({ load }: JoinParts, id: RecordId): Promise<Result<Document>> {
  const { document } = workspace.getState();
  if (document?.processId === id) return ok(document);
  const loaded = await load(id);
  return loaded.ok ? ok(loaded.value.document) : loaded;
}
