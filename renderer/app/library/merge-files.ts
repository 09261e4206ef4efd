import { startMerge, type MergeCopy } from '@renderer/store/merging';
import type { ChosenFile } from '@renderer/store/process-library';
import { workspace } from '@renderer/store/workspace';
import { recordOf } from '@shared/document/document';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { failureText } from '@shared/i18n';
import type { MesaCodec } from './library-parts';

/** Reads files as copies of the open process and joins them into it; none is joined where one of them cannot be. */
export async function mergeFiles(codec: MesaCodec, files: readonly ChosenFile[]): Promise<Result<void>> {
  const { document: mine } = workspace.getState();
  if (mine === null) return fail('no-process', 'shell.failure.noProcess');
  const copies: MergeCopy[] = [];
  for (const { name: file, bytes } of files) {
    const read = await codec.read(bytes);
    if (!read.ok) return fail('unreadable-copy', 'merging.unreadable', { file, reason: failureText(read.error) });
    const { document, missing } = read.value;
    if (document.processId !== mine.processId) {
      const name = recordOf(document, 'process', document.processId)?.name ?? '';
      return fail('merge-other-process', 'merging.otherProcess', { file, name });
    }
    // What is missing in a damaged copy must not pass for what was removed there.
    if (missing.length > 0) return fail('damaged-copy', 'merging.damaged', { file });
    copies.push({ label: file.replace(/\.mesa$/iu, ''), document });
  }
  return copies.length === 0 ? ok(undefined) : startMerge(copies);
}
