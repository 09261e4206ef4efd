import type { Locks } from '@renderer/storage/process-lock';

type Grant = (lock: Lock | null) => unknown;

/** The Web Locks of one browser, in memory: exclusive, in order of asking, with `ifAvailable` and `signal`. */
export function memoryLocks(): Locks {
  const held = new Map<string, (() => void)[]>();
  const hold = async (name: string, grant: Grant): Promise<unknown> => {
    held.set(name, held.get(name) ?? []);
    try {
      return await grant({ name, mode: 'exclusive' });
    } finally {
      const next = held.get(name)?.shift();
      if (next === undefined) held.delete(name);
      else next();
    }
  };
  const request = async (name: string, ...rest: readonly [LockOptions, Grant] | readonly [Grant]): Promise<unknown> => {
    const [options, grant] = rest.length === 1 ? [{}, rest[0]] : rest;
    await Promise.resolve();
    if (!held.has(name)) return hold(name, grant);
    if (options.ifAvailable === true) return grant(null);
    await new Promise<void>((resolve, reject) => {
      const queue = held.get(name) ?? [];
      queue.push(resolve);
      options.signal?.addEventListener('abort', () => {
        queue.splice(queue.indexOf(resolve), 1);
        reject(new DOMException('Aborted', 'AbortError'));
      });
    });
    return hold(name, grant);
  };
  return { request: request as Locks['request'] };
}
