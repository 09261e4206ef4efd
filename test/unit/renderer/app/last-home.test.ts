import { keepLastHome, recallLastHome, type LastHome } from '@renderer/app/last-home';
import { libraryState, type ProcessSummary } from '@renderer/store/process-library';
import { session } from '@renderer/store/session';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

const summary = (number: number): ProcessSummary => ({
  id: `process:${String(number)}`,
  name: `Ibagué al mundo ${String(number)}`,
  updatedAt: '2026-03-01T17:00:00.000Z',
  openedAt: null,
  recordCount: number,
  isExample: false,
  details: { territoryName: 'Ibagué', periodStart: 2024, periodEnd: 2027 },
  discardedAt: null,
});

function memoryStorage(start: string | null = null): Pick<Storage, 'getItem' | 'setItem'> & { text: string | null } {
  const storage = {
    text: start,
    getItem: () => storage.text,
    setItem: (_key: string, text: string) => { storage.text = text; },
  };
  return storage;
}

const HOME: LastHome = { theme: 'dark', language: 'es', processes: [summary(1), { ...summary(2), details: null, openedAt: '2026-03-02T10:00:00.000Z' }] };

describe('the home of the last time', () => {
  beforeEach(() => {
    libraryState.setState({ processes: null, opening: null, differences: [] });
    session.setState({ theme: 'light' });
  });

  it('is kept at each change of list and look, and given back as it was', () => {
    const storage = memoryStorage();
    keepLastHome(storage);
    session.setState({ theme: 'dark' });
    // Nothing was listed yet: what is kept of another time stays.
    expect(storage.text).toBeNull();
    libraryState.setState({ processes: HOME.processes });
    expect(recallLastHome(storage)).toEqual(HOME);
    session.setState({ theme: 'projector' });
    expect(recallLastHome(storage)).toEqual({ ...HOME, theme: 'projector' });
    libraryState.setState({ processes: [] });
    expect(recallLastHome(storage)).toEqual({ theme: 'projector', language: 'es', processes: [] });
  });

  it('holds what a window shows, not hundreds', () => {
    const storage = memoryStorage();
    keepLastHome(storage);
    libraryState.setState({ processes: Array.from({ length: 300 }, (_, number) => summary(number)) });
    expect(recallLastHome(storage)?.processes.map(({ recordCount }) => recordCount)).toEqual(Array.from({ length: 50 }, (_, number) => number));
  });

  it('is none where nothing is kept, or where a storage refuses', () => {
    expect(recallLastHome(null)).toBeNull();
    expect(recallLastHome(memoryStorage())).toBeNull();
    const refusing = {
      getItem: (): string => { throw new DOMException('', 'SecurityError'); },
      setItem: (): void => { throw new DOMException('', 'QuotaExceededError'); },
    };
    expect(recallLastHome(refusing)).toBeNull();
    keepLastHome(refusing);
    libraryState.setState({ processes: HOME.processes });
    expect(libraryState.getState().processes).toBe(HOME.processes);
  });

  it('is none where any part of it is not what it should be', () => {
    const whole = JSON.parse(JSON.stringify(HOME)) as Readonly<Record<string, unknown>>;
    const [first] = whole['processes'] as readonly Readonly<Record<string, unknown>>[];
    const wrong: readonly unknown[] = [
      null, 7, [], 'casa', { ...whole, theme: 'rojo' }, { ...whole, language: 'fr' }, { ...whole, processes: null }, { ...whole, processes: [null] },
      ...Object.keys(first ?? {}).map((key) => ({ ...whole, processes: [{ ...first, [key]: { odd: true } }] })),
      { ...whole, processes: [{ ...first, updatedAt: 'ayer' }] },
      { ...whole, processes: [{ ...first, recordCount: 1.5 }] },
      { ...whole, processes: Array.from({ length: 51 }, () => first) },
    ];
    for (const kept of wrong) expect({ kept, home: recallLastHome(memoryStorage(JSON.stringify(kept))) }).toEqual({ kept, home: null });
    for (const text of ['', '{', '{"theme":']) expect(recallLastHome(memoryStorage(text))).toBeNull();
  });

  it('never throws, whatever is found', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const home = recallLastHome(memoryStorage(text));
        expect(home === null || Array.isArray(home.processes)).toBe(true);
      }),
    );
  });
});
