import { createProcess, installProcessLibrary, libraryState, openProcess, retrySaving, type ProcessLibrary } from '@renderer/store/process-library';
import { ok } from '@shared/domain/kernel/result';
import { describe, expect, it } from 'vitest';

describe('the processes, asked for before the storage is open', () => {
  it('answer once they are there, in the order in which they were asked', async () => {
    const asked: string[] = [];
    const opened = openProcess('process:uno');
    expect(libraryState.getState().opening).toBe('process:uno');
    const made = createProcess({ name: 'Pasto al mundo', territoryName: 'Pasto', territoryKind: 'municipality', periodStart: 2024, periodEnd: 2027 });
    // There is nothing yet that could be saved again.
    retrySaving();
    const library: Pick<ProcessLibrary, 'open' | 'create'> = {
      open: (id) => {
        asked.push(`open ${id}`);
        return Promise.resolve(ok(undefined));
      },
      create: ({ name }) => {
        asked.push(`create ${name}`);
        return Promise.resolve(ok('process:dos'));
      },
    };
    installProcessLibrary(library as ProcessLibrary);
    expect(await opened).toEqual(ok(undefined));
    expect(await made).toEqual(ok('process:dos'));
    expect(asked).toEqual(['open process:uno', 'create Pasto al mundo']);
  });
});
