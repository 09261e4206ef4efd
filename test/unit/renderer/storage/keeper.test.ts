import { SNAPSHOT_EVERY_ACTS, SNAPSHOT_EVERY_MS, createKeeper, type KeepableAct, type KeeperState, type WholeState } from '@renderer/storage/keeper';
import { StoreEmptiedError, type KeptAct, type ProcessRepository } from '@renderer/storage/process-repository';
import { processRowOf, type ProcessRow } from '@renderer/storage/rows';
import { emptyDocument } from '@shared/document/document';
import { emptyHistory } from '@shared/document/history';
import { DesktopError } from '@shared/platform/desktop-api';
import { manualSchedule } from '@test/builders/storage/manual-schedule';
import { memoryVault } from '@test/builders/storage/memory-vault';
import { describe, expect, it, vi } from 'vitest';

const ID = 'process:one';
const BYTES = new Uint8Array([1]);

function act(sequence: number): KeepableAct & { readonly process: ProcessRow } {
  const document = emptyDocument(ID);
  const at = new Date(1_000_000 + sequence).toISOString();
  return {
    diff: { revision: '000000001-0000-a', added: [], changed: [], removed: [] },
    document,
    history: null,
    past: emptyHistory(),
    process: processRowOf(document, { sequence, cursor: sequence, updatedAt: at, openedAt: at }),
    line: `{"seq":${String(sequence)}}`,
  };
}

async function sequencesOf(batches: readonly (readonly KeptAct[])[]): Promise<readonly number[]> {
  return Promise.all(batches.flat().map(async ({ process }) => (await process).sequence));
}

interface KeeperParts extends Partial<Pick<ProcessRepository, 'keep' | 'reopen'>> {
  readonly hasVault?: boolean;
}

function keeperOn(options: KeeperParts = {}) {
  const replaced: number[] = [];
  let rewrites = 0;
  const vault = memoryVault(options.hasVault ?? true);
  const timer = manualSchedule();
  const clock = { now: 5_000_000 };
  const states: KeeperState[] = [];
  const batches: (readonly KeptAct[])[] = [];
  const repository: ProcessRepository = {
    list: () => Promise.resolve([]),
    counts: () => Promise.resolve(new Map()),
    reopen: options.reopen ?? (() => Promise.resolve()),
    load: () => Promise.resolve(null),
    keep:
      options.keep ??
      ((acts) => {
        batches.push(acts);
        return Promise.resolve();
      }),
    replace: ({ sequence }) => Promise.resolve(void replaced.push(sequence)),
    touch: () => Promise.resolve(),
    setDiscarded: () => Promise.resolve(),
    erase: () => Promise.resolve(),
    stepsBefore: () => Promise.resolve([]),
  };
  const keeper = createKeeper({
    processId: ID,
    repository,
    desktop: vault.api,
    toBytes: () => Promise.resolve(BYTES),
    clock: () => clock.now,
    schedule: timer.schedule,
    savedAt: null,
    onChange: (state) => states.push(state),
    onRewritten: () => {
      rewrites += 1;
    },
  });
  const snapshots = (): number => vault.calls.filter(({ channel }) => channel === 'vault.snapshot').length;
  return { keeper, vault, timer, clock, states, batches, snapshots, replaced, rewritten: () => rewrites };
}

describe('a keeper', () => {
  it('hands acts to database and journal in their order', async () => {
    const { keeper, vault, batches } = keeperOn();
    for (let sequence = 1; sequence <= 5; sequence += 1) keeper.keep(act(sequence));
    await keeper.settled();
    expect(await sequencesOf(batches)).toEqual([1, 2, 3, 4, 5]);
    expect(vault.kept.get(ID)?.lines.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  it('does not say saved while the journal lacks an act, though the database has it', async () => {
    const { keeper, vault } = keeperOn();
    vault.fail = new DesktopError('read-only', 'read only');
    keeper.keep(act(1));
    await keeper.settled();
    expect(keeper.state()).toEqual({ kind: 'failed', problems: [{ place: 'disk', code: 'read-only' }], pending: 1 });
    vault.fail = null;
    keeper.retry();
    await keeper.settled();
    expect(keeper.state()).toEqual({ kind: 'saved', at: 5_000_000, onDisk: true });
  });

  it('names a full browser storage while the journal goes on', async () => {
    const { keeper, vault } = keeperOn({ keep: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
    keeper.keep(act(1));
    await keeper.settled();
    expect(keeper.state()).toMatchObject({ kind: 'failed', problems: [{ place: 'browser', code: 'no-space' }] });
    expect(vault.kept.get(ID)?.entry.sequence).toBe(1);
  });

  it('makes a whole copy after ten minutes of change, not before, and none without change', async () => {
    const { keeper, clock, snapshots } = keeperOn();
    keeper.keep(act(1));
    await keeper.settled();
    clock.now += SNAPSHOT_EVERY_MS - 1;
    keeper.keep(act(2));
    await keeper.settled();
    expect(snapshots()).toBe(0);
    clock.now += 1;
    keeper.keep(act(3));
    await keeper.settled();
    await vi.waitFor(() => {
      expect(snapshots()).toBe(1);
    });
    expect(keeper.needsSnapshot()).toBe(false);
  });

  it('makes a whole copy after many acts', async () => {
    const { keeper, vault, snapshots } = keeperOn();
    for (let sequence = 1; sequence <= SNAPSHOT_EVERY_ACTS; sequence += 1) keeper.keep(act(sequence));
    await keeper.settled();
    await vi.waitFor(() => {
      expect(snapshots()).toBe(1);
    });
    expect(vault.kept.get(ID)?.snapshotSequence).toBe(SNAPSHOT_EVERY_ACTS);
  });

  it('makes the next copy in time also where the clock was set back', async () => {
    const { keeper, clock, snapshots } = keeperOn();
    keeper.keep(act(1));
    await keeper.settled();
    clock.now -= 26 * 60 * 60_000;
    keeper.keep(act(2));
    await keeper.settled();
    await vi.waitFor(() => {
      expect(snapshots()).toBe(1);
    });
  });

  it('is not called saved in the very turn of an act', async () => {
    const { keeper } = keeperOn();
    keeper.keep(act(1));
    expect(keeper.state().kind).toBe('saving');
    await keeper.settled();
    expect(keeper.state().kind).toBe('saved');
    keeper.keep(act(2));
    expect(keeper.state().kind).toBe('saving');
    await keeper.settled();
  });

  it('writes the process whole again in a storage that was emptied, and tells it', async () => {
    const { keeper, replaced, rewritten } = keeperOn({ keep: () => Promise.reject(new StoreEmptiedError('gone')) });
    keeper.keep(act(1));
    keeper.keep(act(2));
    await keeper.settled();
    expect(keeper.state().kind).toBe('saved');
    expect(replaced.at(-1)).toBe(2);
    expect(rewritten()).toBeGreaterThan(0);
  });

  it('opens a storage again that the browser closed', async () => {
    let isOpen = false;
    const keep = (): Promise<void> => (isOpen ? Promise.resolve() : Promise.reject(new DOMException('closed', 'InvalidStateError')));
    const { keeper } = keeperOn({ keep, reopen: () => Promise.resolve(void (isOpen = true)) });
    keeper.keep(act(1));
    await keeper.settled();
    expect(keeper.state()).toMatchObject({ kind: 'failed', problems: [{ place: 'browser', code: 'database-closed' }] });
    keeper.retry();
    await keeper.settled();
    expect(keeper.state().kind).toBe('saved');
  });

  it('holds acts back until the whole process before them is made and kept, in both places', async () => {
    const { keeper, vault, batches, replaced } = keeperOn();
    const { process, document, past: history } = act(1);
    let make: (state: WholeState) => void = () => undefined;
    keeper.keepWhole(new Promise((resolve) => { make = resolve; }), { database: true, vault: true }, 'open');
    keeper.keep(act(2));
    expect(keeper.state()).toEqual({ kind: 'saving' });
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    expect([replaced, batches, vault.calls]).toEqual([[], [], []]);
    make({ process, document, history });
    await keeper.settled();
    expect(replaced).toEqual([1]);
    expect(await sequencesOf(batches)).toEqual([2]);
    expect(vault.calls.map(({ channel }) => channel)).toEqual(['vault.snapshot', 'vault.append']);
    expect(keeper.state()).toMatchObject({ kind: 'saved', onDisk: true });
  });

  it('says nothing of a large act to the disk, and that nothing is saved, before it is worked out what it leaves', async () => {
    const { keeper, vault, batches } = keeperOn({ keep: async (acts) => { batches.push(acts); await acts.at(-1)?.process; } });
    const { process, ...rest } = act(1);
    let tell: (row: ProcessRow) => void = () => undefined;
    keeper.keep({ ...rest, process: new Promise((resolve) => { tell = resolve; }) });
    keeper.keep(act(2));
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    expect(vault.calls).toEqual([]);
    expect(keeper.state()).toEqual({ kind: 'saving' });
    tell(process);
    await keeper.settled();
    expect(await sequencesOf(batches)).toEqual([1, 2]);
    expect(vault.calls.map(({ request }) => (request as { readonly entry: { readonly sequence: number } }).entry.sequence)).toEqual([1, 2]);
    expect(keeper.state()).toMatchObject({ kind: 'saved' });
  });

  it('asks nothing of a machine without a data folder', async () => {
    const { keeper, vault } = keeperOn({ hasVault: false });
    keeper.keep(act(1));
    await keeper.settled();
    expect(vault.calls).toEqual([]);
    expect(keeper.state()).toMatchObject({ kind: 'saved', onDisk: false });
  });
});
