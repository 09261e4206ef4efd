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

    const asked = { rows: Promise.resolve([{ ...row, name: 'Como se preguntó' }]), listed: Promise.resolve([]) };
    const second = await openWindow(laptop, (parts) => ({ ...parts, asked }));
    expect(libraryState.getState().processes?.map(({ name }) => name)).toEqual(['Como se preguntó']);
    await second.library.refresh();
    expect(libraryState.getState().processes?.map(({ name }) => name)).toEqual([FIELDS.name]);
    second.kill();
  });

  it('says why it is empty where it could not be read', async () => {
    const refused = (): Promise<never> => {
      const failure = Promise.reject(new Error('damaged'));
      failure.catch(() => undefined);
      return failure;
    };
    const window = await openWindow(machine(), (parts) => ({ ...parts, asked: { rows: refused(), listed: refused() } }));
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
