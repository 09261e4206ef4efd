import { fileNameOf } from '@renderer/app/library/file-name';
import { summariesOf } from '@renderer/app/library/process-summaries';
import type { ProcessRow } from '@renderer/storage/rows';
import { describe, expect, it } from 'vitest';

const row = (id: `process:${string}`, fields: Partial<ProcessRow> = {}): ProcessRow => ({
  id,
  name: id,
  territoryName: 'T',
  periodStart: 2024,
  periodEnd: 2027,
  isExample: false,
  sequence: 3,
  recordCount: 5,
  updatedAt: '2026-03-01T10:00:00.000Z',
  openedAt: '2026-03-01T10:00:00.000Z',
  cursor: 2,
  seen: [],
  formats: {},
  discardedAt: null,
  ...fields,
});
const entry = (processId: `process:${string}`, updatedAt: string) => ({ processId, name: 'En disco', sequence: 9, recordCount: 7, updatedAt });

describe('the list of processes', () => {
  it('has those of the database and those that only the data folder knows, latest first', () => {
    const list = summariesOf([row('process:a'), row('process:b', { openedAt: '2026-03-02T10:00:00.000Z' })], [entry('process:c', '2026-03-03T10:00:00.000Z')]);
    expect(list.map(({ id }) => id)).toEqual(['process:c', 'process:b', 'process:a']);
    expect(list[0]?.details).toBeNull();
  });

  it('says the later of both where they differ', () => {
    const [process] = summariesOf([row('process:a')], [entry('process:a', '2026-03-03T10:00:00.000Z')]);
    expect(process).toMatchObject({ name: 'En disco', recordCount: 7, details: { territoryName: 'T' } });
  });

  it('takes a process out of the bin on which work went on elsewhere', () => {
    const discardedAt = '2026-03-02T10:00:00.000Z';
    expect(summariesOf([row('process:a', { discardedAt })], [])[0]?.discardedAt).toBe(discardedAt);
    expect(summariesOf([row('process:a', { discardedAt })], [entry('process:a', '2026-03-01T12:00:00.000Z')])[0]?.discardedAt).toBe(discardedAt);
    expect(summariesOf([row('process:a', { discardedAt })], [entry('process:a', '2026-03-03T10:00:00.000Z')])[0]?.discardedAt).toBeNull();
  });
});

describe('the name of a file', () => {
  it('is that of the process, without what file systems do not take', () => {
    expect(fileNameOf('Acción internacional de Guatapé 2024–2027')).toBe('Acción internacional de Guatapé 2024–2027.mesa');
    expect(fileNameOf('A/B: "C"? ')).toBe('A B C.mesa');
    expect(fileNameOf('...')).toBe('proceso.mesa');
    expect(fileNameOf('x'.repeat(300)).length).toBe(105);
  });
});
