import { holdViews, LONGEST_HOLD_MS } from '@renderer/store/held-views';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';

interface State {
  readonly value: number;
  readonly busy: boolean;
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function held() {
  const store = createStore<State>(() => ({ value: 0, busy: false }));
  const views = holdViews(store, ({ busy }) => busy);
  const told: (readonly [State, State])[] = [];
  const stop = views.subscribe((after, before) => told.push([after, before]));
  return { store, views, told, stop };
}

describe('views of a store', () => {
  it('hear every change at once while nothing is held', () => {
    const { store, views, told } = held();
    store.setState({ value: 1 });
    store.setState({ value: 2 });
    expect(told.map(([after, before]) => [after.value, before.value])).toEqual([[1, 0], [2, 1]]);
    expect(views.isHeld()).toBe(false);
  });

  it('hear what was kept from them as one change, and read the latest meanwhile', () => {
    const { store, views, told } = held();
    views.hold();
    store.setState({ busy: true });
    store.setState({ value: 1 });
    expect(told).toEqual([]);
    expect(views.getState()).toEqual({ value: 1, busy: true });
    expect(views.isHeld()).toBe(true);
    store.setState({ busy: false });
    expect(told).toEqual([[{ value: 1, busy: false }, { value: 0, busy: false }]]);
    expect(views.isHeld()).toBe(false);
  });

  it('are not held for longer than a hand feels', () => {
    const { store, views, told } = held();
    views.hold();
    store.setState({ value: 1, busy: true });
    vi.advanceTimersByTime(LONGEST_HOLD_MS - 1);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told.map(([after]) => after.value)).toEqual([1]);
    store.setState({ value: 2, busy: true });
    expect(told.map(([after]) => after.value)).toEqual([1, 2]);
  });

  it('hear nothing where nothing changed, and nothing twice', () => {
    const { store, views, told } = held();
    views.hold();
    views.show();
    expect(told).toEqual([]);
    views.hold();
    store.setState({ value: 1, busy: true });
    views.show();
    vi.advanceTimersByTime(LONGEST_HOLD_MS);
    expect(told).toHaveLength(1);
  });

  it('are shown one hold before the next begins', () => {
    const { store, views, told } = held();
    views.hold();
    store.setState({ value: 1, busy: true });
    views.hold();
    expect(told.map(([after]) => after.value)).toEqual([1]);
    expect(views.isHeld()).toBe(true);
  });

  it('hear nothing after they stopped', () => {
    const { store, views, told, stop } = held();
    views.hold();
    store.setState({ value: 1, busy: true });
    stop();
    views.show();
    expect(told).toEqual([]);
  });

  it('end with the last state, by changes that follow each other, whatever is held in between', () => {
    const step = fc.oneof(
      fc.record({ set: fc.record({ value: fc.nat(5), busy: fc.boolean() }) }),
      fc.constantFrom('hold' as const, 'show' as const, 'wait' as const),
    );
    fc.assert(fc.property(fc.array(step), (steps) => {
      const { store, views, told } = held();
      for (const one of steps) {
        if (one === 'hold') views.hold();
        else if (one === 'show') views.show();
        else if (one === 'wait') vi.advanceTimersByTime(LONGEST_HOLD_MS);
        else store.setState(one.set);
      }
      vi.advanceTimersByTime(LONGEST_HOLD_MS);
      const first = { value: 0, busy: false };
      expect(told.at(-1)?.[0] ?? first).toEqual(store.getState());
      expect(told.map(([, before]) => before)).toEqual([first, ...told.map(([after]) => after)].slice(0, told.length));
    }));
  });
});
