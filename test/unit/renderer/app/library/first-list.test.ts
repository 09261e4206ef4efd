import { libraryState, whenListed } from '@renderer/store/process-library';
import { machine, openWindow } from '@test/builders/storage/process-window';
import { describe, expect, it } from 'vitest';

const FIELDS = { name: 'Bucaramanga al mundo', territoryName: 'Bucaramanga', territoryKind: 'municipality', periodStart: 2024, periodEnd: 2027 } as const;

describe('the list that was asked for before the program ran', () => {
  it('is the first that is shown, and asked for anew from then on', async () => {
    const laptop = machine();
    const first = await openWindow(laptop);
    const made = await first.library.create(FIELDS);
    expect(made.ok).toBe(true);
    await first.library.close();
    const row = (await first.repository.list())[0];
    if (row === undefined) throw new Error('The process was not kept');
    first.kill();

    const asked = Promise.resolve([{ ...row, name: 'Como se preguntó' }]);
    const second = await openWindow(laptop, (parts) => ({ ...parts, asked }));
    expect(libraryState.getState().processes?.map(({ name }) => name)).toEqual(['Como se preguntó']);
    await second.library.refresh();
    expect(libraryState.getState().processes?.map(({ name }) => name)).toEqual([FIELDS.name]);
    second.kill();
  });

  it('shows what the browser keeps before the data folder has answered, and what only the folder knows after', async () => {
    const laptop = machine();
    const first = await openWindow(laptop);
    await first.library.create(FIELDS);
    await first.library.close();
    await first.library.create({ ...FIELDS, name: 'Cúcuta al mundo' });
    await first.library.close();
    const row = (await first.repository.list()).find(({ name }) => name === FIELDS.name);
    if (row === undefined) throw new Error('The process was not kept');
    first.kill();

    const shown: (readonly string[])[] = [];
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    const stop = libraryState.subscribe(({ processes }) => {
      if (processes === null) return;
      shown.push(processes.map(({ name }) => name).sort());
      answer();
    });
    const second = await openWindow(laptop, (parts) => ({
      ...parts,
      asked: Promise.resolve([row]),
      desktop: { ...parts.desktop, call: async (channel, request) => (channel === 'vault.list' ? answered.then(() => parts.desktop.call(channel, request)) : parts.desktop.call(channel, request)) },
    }));
    stop();
    expect(shown.slice(0, 2)).toEqual([[FIELDS.name], [FIELDS.name, 'Cúcuta al mundo']]);
    second.kill();
  });

  it('is not set anew where it shows the same', async () => {
    const laptop = machine();
    const first = await openWindow(laptop);
    await first.library.create(FIELDS);
    await first.library.close();
    const before = libraryState.getState().processes;
    expect(before).toHaveLength(1);
    await first.library.refresh();
    expect(libraryState.getState().processes).toBe(before);
    first.kill();
  });

  it('says why it is empty where it could not be read', async () => {
    const refused = (): Promise<never> => {
      const failure = Promise.reject(new Error('damaged'));
      failure.catch(() => undefined);
      return failure;
    };
    const window = await openWindow(machine(), (parts) => ({
      ...parts,
      asked: refused(),
      desktop: { ...parts.desktop, call: (channel, request) => (channel === 'vault.list' ? refused() : parts.desktop.call(channel, request)) },
    }));
    expect(libraryState.getState().processes).toEqual([]);
    expect(window.notices.map(({ messageKey }) => messageKey).sort()).toEqual(['shell.recovery.databaseUnreadable', 'shell.recovery.vaultUnreadable']);
    window.kill();
  });

  it('is waited for until it is there', async () => {
    libraryState.setState({ processes: null });
    let isListed = false;
    const waiting = whenListed().then(() => { isListed = true; });
    await Promise.resolve();
    expect(isListed).toBe(false);
    libraryState.setState({ processes: [] });
    await waiting;
    expect(isListed).toBe(true);
    await whenListed();
  });
});
