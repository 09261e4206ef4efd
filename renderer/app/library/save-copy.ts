import type { MesaExportOptions } from '@renderer/store/process-library';
import { presentDocument } from '@renderer/store/looking';
import { recordOf } from '@shared/document/document';
import { withoutPersonalData } from '@shared/document/personal-data';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { fileNameOf } from './file-name';
import type { LibraryParts } from './library-parts';

/** Saves a copy of the open process where the person says; null where they changed their mind. Rejects as the machine does. */
export async function saveCopy(
  { codec, desktop }: Pick<LibraryParts, 'codec' | 'desktop'>,
  { password, withoutPersonalData: isBare = false }: MesaExportOptions = {},
): Promise<Result<{ readonly name: string } | null>> {
  const document = presentDocument();
  if (document === null) return fail('no-process', 'shell.failure.noProcess');
  const plain = await codec.toBytes(isBare ? withoutPersonalData(document) : document, null);
  const made = password === undefined ? ok(plain) : await codec.lock(plain, password);
  if (!made.ok) return made;
  const suggestedName = fileNameOf(recordOf(document, 'process', document.processId)?.name ?? '');
  return ok(await desktop.call('file.save', { kind: 'mesa', suggestedName, bytes: made.value }));
}
