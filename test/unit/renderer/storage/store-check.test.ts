import { compareStores } from '@renderer/storage/store-check';
import type { ProcessRow } from '@renderer/storage/rows';
import type { VaultListed } from '@shared/platform/desktop-api';
import { describe, expect, it } from 'vitest';

const ID = 'process:guatape0000000001';
const ENTRY: VaultListed = { processId: ID, name: 'Guatapé', sequence: 7, recordCount: 20, updatedAt: '2026-03-01T17:00:00.000Z', digest: 'aaaaaaaaaaaaaaaa' };
const ROW: ProcessRow = {
  id: ID, name: 'Guatapé', territoryName: 'Guatapé', periodStart: 2024, periodEnd: 2027, isExample: false, sequence: 7, recordCount: 20,
  digest: 'aaaaaaaaaaaaaaaa', updatedAt: '2026-03-01T17:00:00.000Z', openedAt: '2026-03-01T16:00:00.000Z', cursor: 6, seen: [], formats: {}, discardedAt: null,
};

const kindsOf = (rows: readonly ProcessRow[], count: number, listed: readonly VaultListed[]): readonly string[] =>
  compareStores(rows, new Map([[ID, count]]), listed).map(({ kind }) => kind);

describe('the comparison of the browser with the manifest', () => {
  it('finds nothing where both hold the same, nor where the browser is some acts behind or ahead', () => {
    expect(kindsOf([ROW], 20, [ENTRY])).toEqual([]);
    expect(kindsOf([{ ...ROW, sequence: 5 }], 20, [ENTRY])).toEqual([]);
    expect(kindsOf([{ ...ROW, sequence: 9, digest: 'bbbbbbbbbbbbbbbb' }], 20, [ENTRY])).toEqual([]);
    expect(kindsOf([ROW], 20, [])).toEqual([]);
  });

  it('names what the browser lost, in whole or in part, and content that is another', () => {
    expect(kindsOf([], 0, [ENTRY])).toEqual(['absent']);
    expect(kindsOf([ROW], 19, [ENTRY])).toEqual(['partial']);
    expect(kindsOf([{ ...ROW, digest: 'bbbbbbbbbbbbbbbb' }], 20, [ENTRY])).toEqual(['altered']);
  });

  it('names what the data folder lost, and what is nowhere any more', () => {
    expect(kindsOf([ROW], 20, [{ ...ENTRY, isMissing: true }])).toEqual(['folder-gone']);
    expect(kindsOf([], 0, [{ ...ENTRY, isMissing: true }])).toEqual(['gone']);
  });

  it('says nothing of a process that was put in the bin', () => {
    expect(kindsOf([{ ...ROW, discardedAt: '2026-03-02T00:00:00.000Z' }], 20, [{ ...ENTRY, isMissing: true }])).toEqual([]);
  });

  it('gives what each side has', () => {
    expect(compareStores([ROW], new Map([[ID, 19]]), [ENTRY])).toEqual([
      { processId: ID, name: 'Guatapé', kind: 'partial', inBrowser: 19, onDisk: 20, updatedAt: ENTRY.updatedAt },
    ]);
  });
});
