import type { RequestOf, VaultEntry } from '@shared/platform/desktop-api';

export const PROCESS_ID = 'process:guatape0000000001' as const;

export function entryAt(sequence: number, processId: `process:${string}` = PROCESS_ID): VaultEntry {
  return { processId, name: 'Guatapé', sequence, recordCount: sequence * 2, updatedAt: '2026-03-01T10:00:00.000Z' };
}

export function lineOf(sequence: number): string {
  return `{"acto":${sequence}}`;
}

/** The append of the acts from one number to another, both included. */
export function appendOf(first: number, last = first): RequestOf<'vault.append'> {
  const lines = Array.from({ length: last - first + 1 }, (_none, index) => lineOf(first + index));
  return { processId: PROCESS_ID, lines, entry: entryAt(last) };
}

export function snapshotOf(sequence: number, text = `copia ${sequence}`): RequestOf<'vault.snapshot'> {
  return { processId: PROCESS_ID, bytes: new TextEncoder().encode(text), entry: entryAt(sequence) };
}

/** What loading gives, as text: the copy and the acts after it. */
export function linesFrom(first: number, last: number): string {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_none, index) => `${lineOf(first + index)}\n`).join('');
}
