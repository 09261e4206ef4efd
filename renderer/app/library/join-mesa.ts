import { hasSameRecords } from '@renderer/storage/same-records';
import type { LoadedProcess } from '@renderer/storage/load-process';
import { startMerge } from '@renderer/store/merging';
import { announce } from '@renderer/store/notices';
import { libraryState, type CollisionChoice, type MesaImport } from '@renderer/store/process-library';
import { nextStamp, observeRevisions } from '@renderer/store/revisions';
import { commitDiff, workspace } from '@renderer/store/workspace';
import { diffBetween } from '@shared/document/diff-between';
import { isEmptyDiff } from '@shared/document/diff';
import { recordOf, type Document } from '@shared/document/document';
import { restampDiff } from '@shared/document/restamp';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { t } from '@shared/i18n';
import type { MesaCodec } from './library-parts';
import { copyOf } from './new-document';

interface JoinParts {
  readonly codec: MesaCodec;
  readonly open: (id: RecordId) => Promise<Result<void>>;
  readonly make: (document: Document) => Promise<Result<RecordId>>;
  readonly load: (id: RecordId) => Promise<Result<LoadedProcess>>;
  readonly restore: (id: RecordId) => Promise<Result<void>>;
  /** Reads the list of processes again. */
  readonly refresh: () => Promise<void>;
  /** What the file is called, for the person. */
  readonly fileName: string;
}

/**
 * Opens a `.mesa` file. A process that is not here is put here; one that is here with the same content is opened; one
 * that is here with other content waits for a choice, and then merge and replacement are one undoable step each.
 */
export async function joinMesa(parts: JoinParts, bytes: Uint8Array, choice?: CollisionChoice): Promise<Result<MesaImport>> {
  const read = await parts.codec.read(bytes);
  if (!read.ok) return read;
  const { document: theirs, lost } = read.value;
  const { processId } = theirs;
  const name = recordOf(theirs, 'process', processId)?.name ?? '';
  observeRevisions(theirs.seen.values());

  // The list may not have a process that was made or opened since it was read: taken for new, it would be written over.
  await parts.refresh();
  const listed = libraryState.getState().processes?.find(({ id }) => id === processId);
  const known = workspace.getState().document?.processId === processId ? { discardedAt: null } : listed;
  const result =
    known === undefined
      ? await made(parts, theirs)
      : await besideKnown(parts, { isDiscarded: known.discardedAt !== null, isWhole: lost === 0 }, theirs, choice);
  if (result.ok && result.value.kind === 'opened' && lost > 0) {
    announce({ tone: 'danger', messageKey: 'shell.recovery.incomplete', params: { name, count: lost } });
  }
  return result;
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
