import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument, listOf, type Document } from '@shared/document/document';
import { ok } from '@shared/domain/kernel/result';
import { defineCommand, defineSlicedCommand } from '@renderer/store/command';
import { closeDocument, openDocument, runCommand, runCommandInSlices, undo, workspace } from '@renderer/store/workspace';
import { stampSource } from '@test/builders/stamp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const addLines = defineSlicedCommand<number, number>({
  id: 'test.addLines',
  labelKey: 'plan.command.importPlan',
  undo: 'record',
  *steps(change, _document, count) {
    for (let order = 0; order < count; order += 1) {
      const until = performance.now() + 2;
      while (performance.now() < until) change.get('line:none');
      change.create('line', { name: `Línea ${String(order)}`, order });
      yield order / count;
    }
    return ok(count);
  },
});
const addOne = defineCommand({ id: 'test.addOne', labelKey: 'plan.command.importPlan', undo: 'record', run: (change) => { change.create('line', { name: 'Otra', order: 99 }); return ok(undefined); } });

const opened = (): Document => {
  const { document } = workspace.getState();
  if (document === null) throw new Error('No process is open');
  return document;
};

beforeEach(() => {
  const empty = emptyDocument('process:slices');
  const change = openChangeSet(empty, stampSource('slices').next());
  change.create('process', { name: 'P', territoryName: 'P', periodStart: 2024, periodEnd: 2027 }, empty.processId);
  openDocument(applyDiff(empty, change.finish()));
});
afterEach(() => { closeDocument(); });

describe('a command that runs in slices', () => {
  it('lets others have their turn, tells how far it is, and is one step of history', async () => {
    const shares: number[] = [];
    let turns = 0;
    const clock = setInterval(() => { turns += 1; }, 1);
    const result = await runCommandInSlices(addLines, 30, { onProgress: (share) => { shares.push(share); } });
    clearInterval(clock);
    expect(result).toEqual({ ok: true, value: 30 });
    expect(turns).toBeGreaterThan(1);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(listOf(opened(), 'line')).toHaveLength(30);
    undo();
    expect(listOf(opened(), 'line')).toHaveLength(0);
  });

  it('writes nothing where it is ended', async () => {
    const stopping = new AbortController();
    const result = await runCommandInSlices(addLines, 30, { signal: stopping.signal, onProgress: () => { stopping.abort(); } });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(listOf(opened(), 'line')).toHaveLength(0);
  });

  it('writes nothing where the process changed meanwhile, and says so', async () => {
    let changed = false;
    const result = await runCommandInSlices(addLines, 30, { onProgress: () => {
      if (!changed) runCommand(addOne, undefined);
      changed = true;
    } });
    expect(result).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(listOf(opened(), 'line').map(({ name }) => name)).toEqual(['Otra']);
  });
});
