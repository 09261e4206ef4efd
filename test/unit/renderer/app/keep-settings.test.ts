import { keepSettings } from '@renderer/app/keep-settings';
import { readSettings } from '@renderer/storage/settings';
import { session } from '@renderer/store/session';
import { memoryDatabase } from '@test/builders/storage/open-database';
import { beforeEach, describe, expect, it, vi } from 'vitest';

describe('the settings of this machine', () => {
  beforeEach(() => { session.setState({ theme: 'light', railCollapsed: false, introduced: false }); });

  it('hold from the start, and what is chosen afterwards is kept', async () => {
    const database = memoryDatabase();
    keepSettings(database, { theme: 'dark', introduced: true }, session.getState());
    expect(session.getState()).toMatchObject({ theme: 'dark', introduced: true, railCollapsed: false });
    session.setState({ railCollapsed: true });
    await vi.waitFor(async () => { expect(await readSettings(database)).toEqual({ railCollapsed: true }); });
    database.close();
  });

  it('give way to what was chosen while the storage was being opened', async () => {
    const database = memoryDatabase();
    const drawn = session.getState();
    session.setState({ theme: 'projector' });
    keepSettings(database, { theme: 'dark', introduced: true }, drawn);
    expect(session.getState()).toMatchObject({ theme: 'projector', introduced: true });
    await vi.waitFor(async () => { expect(await readSettings(database)).toEqual({ theme: 'projector' }); });
    database.close();
  });

  it('of a later version hold, and a look is chosen all the same', () => {
    keepSettings(null, { theme: 'dark' }, session.getState());
    expect(session.getState().theme).toBe('dark');
    session.setState({ theme: 'projector' });
    expect(session.getState().theme).toBe('projector');
  });
});
