import { BYTES_LIMIT, DesktopError, FILES_LIMIT, type RequestOf, type ResponseOf } from '@shared/platform/desktop-api';
import { FILE_ENDINGS, mediaTypeOf, safeFileName } from '@shared/platform/file-endings';

/** Time that a browser has to take a download over before its address is withdrawn, in milliseconds. */
const DOWNLOAD_LIFETIME_MS = 60_000;

/** Asks for a file with the browser's own dialog and reads it; null where the person changed their mind. */
export async function openWithBrowser({ kind }: RequestOf<'file.open'>): Promise<ResponseOf<'file.open'>> {
  const [file] = await chooseFiles(FILE_ENDINGS[kind], false);
  return file === undefined ? null : readFile(file);
}

/** Asks for several files and reads them, one after the other. */
export async function openSeveralWithBrowser({ kind }: RequestOf<'file.openSeveral'>): Promise<ResponseOf<'file.openSeveral'>> {
  const files = await chooseFiles(FILE_ENDINGS[kind], true);
  if (files.length > FILES_LIMIT) throw new DesktopError('too-large', `${files.length} files at once`);
  const read = [];
  for (const file of files) read.push(await readFile(file));
  return read;
}

async function readFile(file: File): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  if (file.size > BYTES_LIMIT) throw new DesktopError('too-large', `${file.name} has ${file.size} bytes`);
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    throw new DesktopError('not-found', `${file.name} could not be read`, { retry: true, cause });
  }
}

/** Hands a file to the browser's downloads; the browser decides where it goes or asks the person. */
export function saveWithBrowser({ kind, suggestedName, bytes }: RequestOf<'file.save'>): NonNullable<ResponseOf<'file.save'>> {
  const name = safeFileName(suggestedName, kind);
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaTypeOf(kind) }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_LIFETIME_MS);
  return { name };
}

function chooseFiles(endings: readonly string[], several: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = several;
  input.accept = endings.map((ending) => `.${ending}`).join(',');
  input.hidden = true;
  document.body.append(input);
  return new Promise<readonly File[]>((settle) => {
    input.addEventListener('change', () => settle([...(input.files ?? [])]));
    input.addEventListener('cancel', () => settle([]));
    input.click();
  }).finally(() => input.remove());
}
