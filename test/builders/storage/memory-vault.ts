import { DesktopError, type DesktopApi, type DesktopChannel, type RequestOf, type ResponseOf, type VaultEntry } from '@shared/platform/desktop-api';

interface Kept {
  snapshot: Uint8Array<ArrayBuffer> | null;
  snapshotSequence: number;
  lines: { readonly sequence: number; readonly text: string }[];
  entry: VaultEntry;
}

/** A machine side that keeps journals and copies in memory, by the rules of `DESKTOP_CALLS`; it can be made to fail. */
export interface MemoryVault {
  readonly api: DesktopApi;
  readonly kept: Map<string, Kept>;
  /** Calls made, in order. */
  readonly calls: { readonly channel: DesktopChannel; readonly request: unknown }[];
  /** From now on every vault call rejects with this; null: works again. */
  fail: DesktopError | null;
  /** What the next `file.save` was given. */
  saved: Uint8Array | null;
}

export function memoryVault(hasVault = true): MemoryVault {
  const kept = new Map<string, Kept>();
  const vault: MemoryVault = {
    kept,
    calls: [],
    fail: null,
    saved: null,
    api: {
      hasVault,
      on: () => () => undefined,
      call: async <Channel extends DesktopChannel>(channel: Channel, request: RequestOf<Channel>) => {
        vault.calls.push({ channel, request });
        // As over a wire: nothing answers in the same turn.
        await Promise.resolve();
        if (vault.fail !== null && channel.startsWith('vault.')) throw vault.fail;
        return answer(vault, channel, request) as ResponseOf<Channel>;
      },
    },
  };
  return vault;
}

function answer(vault: MemoryVault, channel: DesktopChannel, request: unknown): unknown {
  switch (channel) {
    case 'app.info':
      return { shell: 'host', version: '0.1.0', dataFolder: '/datos', deviceId: 'prueba1' };
    case 'vault.list':
      return [...vault.kept.values()].map(({ entry }) => entry);
    case 'vault.append':
      return append(vault.kept, request as RequestOf<'vault.append'>);
    case 'vault.snapshot': {
      const { processId, bytes, entry } = request as RequestOf<'vault.snapshot'>;
      const before = vault.kept.get(processId);
      if (before !== undefined && entry.sequence < before.snapshotSequence) throw new DesktopError('out-of-step', 'older');
      const lines = (before?.lines ?? []).filter(({ sequence }) => sequence > entry.sequence);
      const last = before !== undefined && before.entry.sequence > entry.sequence ? before.entry : entry;
      vault.kept.set(processId, { snapshot: bytes, snapshotSequence: entry.sequence, lines, entry: last });
      return { sequence: last.sequence };
    }
    case 'vault.load': {
      const found = vault.kept.get((request as RequestOf<'vault.load'>).processId);
      if (found === undefined) return null;
      const journal = found.lines.map(({ text }) => `${text}\n`).join('');
      return { snapshot: found.snapshot, snapshotSequence: found.snapshotSequence, journal };
    }
    case 'vault.erase': {
      const { processId, bytes, entry } = request as RequestOf<'vault.erase'>;
      vault.kept.set(processId, { snapshot: bytes, snapshotSequence: entry.sequence, lines: [], entry });
      return { sequence: entry.sequence };
    }
    case 'vault.discard':
      vault.kept.delete((request as RequestOf<'vault.discard'>).processId);
      return {};
    case 'file.open':
      return null;
    case 'file.save': {
      const { bytes, suggestedName } = request as RequestOf<'file.save'>;
      vault.saved = bytes;
      return { name: suggestedName };
    }
    default:
      throw new DesktopError('not-supported', channel);
  }
}

function append(kept: MemoryVault['kept'], { processId, lines, entry }: RequestOf<'vault.append'>): { readonly sequence: number } {
  const found = kept.get(processId) ?? { snapshot: null, snapshotSequence: 0, lines: [], entry: { ...entry, sequence: 0 } };
  const first = entry.sequence - lines.length + 1;
  const fresh = lines
    .map((text, index) => ({ sequence: first + index, text }))
    .filter(({ sequence }) => sequence > found.entry.sequence);
  if (fresh[0] !== undefined && fresh[0].sequence !== found.entry.sequence + 1) throw new DesktopError('out-of-step', 'gap');
  if (fresh.length > 0) kept.set(processId, { ...found, lines: [...found.lines, ...fresh], entry });
  return { sequence: Math.max(found.entry.sequence, entry.sequence) };
}
