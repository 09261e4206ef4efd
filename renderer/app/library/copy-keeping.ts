import type { CopyKeeping } from '@renderer/store/copies';
import { presentDocument, stopLooking } from '@renderer/store/looking';
import { announce } from '@renderer/store/notices';
import { importMesa, openProcess } from '@renderer/store/process-library';
import { nextStamp, observeRevisions } from '@renderer/store/revisions';
import { commitDiff, workspace } from '@renderer/store/workspace';
import { isEmptyDiff } from '@shared/document/diff';
import { diffBetween } from '@shared/document/diff-between';
import { recordOf, type Document } from '@shared/document/document';
import { restampDiff } from '@shared/document/restamp';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { formattingLocale, t } from '@shared/i18n';
import type { KeptCopy } from '@shared/platform/desktop-api';
import { fileNameOf } from './file-name';
import type { LibraryParts } from './library-parts';
import { storageFailure } from './storage-failure';

/** The copies in the vault and those in other folders, for the window. */
export function createCopyKeeping({ desktop, codec, clock }: Pick<LibraryParts, 'desktop' | 'codec' | 'clock'>): CopyKeeping {
  const bytesOf = async (processId: RecordId, copyId: string): Promise<Result<Uint8Array>> => {
    const found = await desktop.call('vault.copy', { processId, copyId });
    return found === null ? fail('copy-unreadable', 'copies.unreadable') : ok(found.bytes);
  };
  const read = async (processId: RecordId, copyId: string): Promise<Result<Document>> => {
    const bytes = await bytesOf(processId, copyId);
    if (!bytes.ok) return bytes;
    const copy = await codec.read(bytes.value);
    return copy.ok ? ok(copy.value.document) : copy;
  };
  const guarded = <Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> => work().catch(storageFailure);

  return {
    isKept: desktop.hasVault,
    list: (processId) => guarded(async () => ok(await desktop.call('vault.copies', { processId }))),
    read: (processId, copyId) => guarded(() => read(processId, copyId)),
    restore: (processId, copy) =>
      guarded(async () => {
        const then = await read(processId, copy.copyId);
        if (!then.ok) return then;
        stopLooking();
        const opened = await openProcess(processId);
        return opened.ok ? replaceBy(then.value, copy) : opened;
      }),
    openAsNew: (processId, copyId) =>
      guarded(async () => {
        const bytes = await bytesOf(processId, copyId);
        if (!bytes.ok) return bytes;
        stopLooking();
        const made = await importMesa(bytes.value, 'copy');
        return made.ok ? ok(undefined) : made;
      }),
    places: () => guarded(async () => ok(await desktop.call('copies.places', {}))),
    choosePlace: () => guarded(async () => ok(await desktop.call('copies.choose', {}))),
    write: (placeId) =>
      guarded(async () => {
        const document = presentDocument();
        if (document === null) return fail('no-process', 'shell.failure.noProcess');
        const name = recordOf(document, 'process', document.processId)?.name ?? '';
        const suggestedName = fileNameOf(t('copies.second.fileName', { name: name.slice(0, 70), when: dayAndTime(clock()) }));
        return ok(await desktop.call('copies.write', { placeId, suggestedName, bytes: await codec.toBytes(document, null) }));
      }),
  };
}

function replaceBy(then: Document, { at }: KeptCopy): Result<void> {
  const { document: mine, access } = workspace.getState();
  if (mine === null || access !== 'write') return fail('read-only', 'shell.failure.readOnly');
  observeRevisions(then.seen.values());
  const stamp = nextStamp();
  const diff = restampDiff(mine, diffBetween(mine, then, stamp.revision), stamp);
  if (!isEmptyDiff(diff)) commitDiff(diff, { commandId: 'process.restoreCopy', labelKey: 'copies.history.restore', labelParams: {} });
  const when = new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(Date.parse(at));
  announce({ tone: 'success', messageKey: 'copies.restored', params: { when } });
  return ok(undefined);
}

/** As file names take it: `2026-11-21 13-05`, by the machine's own day. */
function dayAndTime(now: number): string {
  const date = new Date(now);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}-${two(date.getMinutes())}`;
}
