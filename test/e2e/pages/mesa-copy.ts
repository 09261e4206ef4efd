import { allRecords } from '@shared/document/document';
import { readMesa } from '@shared/exchange/mesa/read-mesa';
import { readFileSync } from 'node:fs';

/** The records of a `.mesa` file, in order of their ids. */
export function recordsOfCopy(file: string): readonly { readonly id: string; readonly type: string }[] {
  const opened = readMesa(new Uint8Array(readFileSync(file)));
  if (!opened.ok) throw new Error(opened.error.code);
  return [...allRecords(opened.value.document)].sort((one, other) => (one.id < other.id ? -1 : 1));
}
