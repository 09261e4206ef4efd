import { z } from 'zod';
import { isRawRecord } from '../../document/migrate';
import { field } from '../../domain/kernel/record';
import { stableJson } from '../../domain/kernel/stable-json';
import { sha256Hex } from './digest';
import { MESA_FORMAT, MESA_FORMAT_VERSION, PARTS, type MesaManifest } from './manifest';
import { parseJson } from './records-part';

/** The manifest of format version 0: one checksum for the records, no word on the formats of record types. */
const manifestZeroSchema = z.object({
  format: z.literal(MESA_FORMAT),
  formatVersion: z.literal(0),
  appVersion: z.string().max(100),
  createdAt: field.instant,
  processId: field.recordId,
  counts: z.record(z.string(), z.int().min(0)),
  sha256: z.string(),
});

/** The parts of a file, with its manifest. */
export interface MesaParts {
  readonly manifest: MesaManifest;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/**
 * Brings a file of format version 0 to version 1. Its records were a bare list, with one revision for a whole record
 * and no removals. Null where it is not such a file; `altered` where the checksum is not that of its records.
 */
export function partsOfVersionZero(
  manifest: unknown,
  parts: ReadonlyMap<string, Uint8Array>,
): MesaParts | 'altered' | null {
  const parsed = manifestZeroSchema.safeParse(manifest);
  const bytes = parts.get(PARTS.records);
  if (!parsed.success || bytes === undefined) return null;
  const { sha256, ...about } = parsed.data;
  if (sha256Hex(bytes) !== sha256) return 'altered';
  const old = parseJson(new TextDecoder().decode(bytes));
  if (!Array.isArray(old)) return null;
  const records = (old as readonly unknown[]).map((record) =>
    isRawRecord(record) ? { ...record, revs: { created: record['rev'], fields: {} } } : record,
  );
  const text = stableJson({ processId: about.processId, recordVersions: {}, records, tombstones: [], seen: [] });
  const fresh = new TextEncoder().encode(text);
  return {
    manifest: {
      ...about,
      formatVersion: MESA_FORMAT_VERSION,
      recordVersions: {},
      parts: { [PARTS.records]: { sha256: sha256Hex(fresh), bytes: fresh.length } },
      process: null,
    },
    parts: new Map([[PARTS.records, fresh]]),
  };
}
