import { asideCalls, hearAside } from '@renderer/platform/aside-call';
import { describe, expect, it } from 'vitest';

/** What the worker has of a request in the end, and how much went over at a time. */
function over(request: unknown) {
  const hear = hearAside();
  const calls = [...asideCalls('/api/vault.append', request)];
  return { calls, heard: calls.map((call) => hear(structuredClone(call))) };
}

describe('a request that a worker sends', () => {
  it('has its lines whole again, long and short, though they went over in parts', () => {
    const lines = ['a'.repeat(1_200_001), 'b', 'ñ'.repeat(500_000)];
    const { calls, heard } = over({ processId: 'process:uno', lines });
    expect(heard.at(-1)).toEqual({ path: '/api/vault.append', request: { processId: 'process:uno', lines } });
    expect(heard.slice(0, -1).every((call) => call === null)).toBe(true);
    for (const call of calls) expect('part' in call ? call.part.length : 0).toBeLessThanOrEqual(500_000);
  });

  it('without lines goes as it is', () => {
    const request = { processId: 'process:uno', bytes: new Uint8Array([1, 2]) };
    expect(over(request).heard).toEqual([{ path: '/api/vault.append', request }]);
  });
});
