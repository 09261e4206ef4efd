import { lossesNow } from '@renderer/app/closing/closing-guard';
import { atWork, isAtWork } from '@renderer/store/at-work';
import { describe, expect, it } from 'vitest';

const nothingTyped = { hasUnsent: () => false } as const;

describe('what would be lost by closing the window', () => {
  it('is nothing once all is kept, however old the last copy elsewhere is, nor while it is being kept', () => {
    expect(lossesNow({ kind: 'idle' }, false, nothingTyped)).toEqual([]);
    expect(lossesNow({ kind: 'saved', at: 0, onDisk: true }, false, nothingTyped)).toEqual([]);
    expect(lossesNow({ kind: 'saving' }, false, nothingTyped)).toEqual([]);
  });

  it('is acts that nothing took, a file half made, and what stands in a form', () => {
    const failed = { kind: 'failed', problems: [], pending: 3 } as const;
    expect(lossesNow(failed, true, { hasUnsent: () => true })).toEqual(['unsaved', 'file', 'typed']);
    expect(lossesNow({ kind: 'saved', at: 0, onDisk: false }, true, nothingTyped)).toEqual(['file']);
  });
});

describe('a file being made', () => {
  it('is under way until it is there, or could not be made', async () => {
    expect(isAtWork()).toBe(false);
    let done: (value: number) => void = () => undefined;
    const made = atWork(new Promise<number>((resolve) => { done = resolve; }));
    const broken = atWork(Promise.reject(new Error('full'))).catch(() => 'refused');
    expect(isAtWork()).toBe(true);
    await expect(broken).resolves.toBe('refused');
    expect(isAtWork()).toBe(true);
    done(7);
    await expect(made).resolves.toBe(7);
    await Promise.resolve();
    expect(isAtWork()).toBe(false);
  });
});
