import { z } from 'zod';
import { field } from '../../domain/kernel/record';

/** Name of the format, in every manifest. */
export const MESA_FORMAT = 'mesa-al-mundo';
/** Version of the file's layout; that of each record type stands beside it (`recordVersions`). */
export const MESA_FORMAT_VERSION = 1;

/** Names of the parts of a `.mesa` file, in the order they are written: the sooner, the likelier to outlive a cut. */
export const PARTS = {
  manifest: 'manifest.json',
  checks: 'checks.json',
  records: 'records.json',
  history: 'history.json',
  attachments: 'attachments/',
} as const;

const digest = z.string().regex(/^[0-9a-f]{64}$/u);
const count = z.int().min(0);

/** What every manifest of any version says; the rest depends on `formatVersion`. */
export const anyManifestSchema = z.looseObject({
  format: z.literal(MESA_FORMAT),
  formatVersion: count,
  appVersion: z.string().max(100),
  recordVersions: z.record(z.string().max(100), count).optional(),
});

/** The manifest of the current version. Keys that it does not know are passed over. */
export const manifestSchema = z.object({
  format: z.literal(MESA_FORMAT),
  formatVersion: z.literal(MESA_FORMAT_VERSION),
  appVersion: z.string().max(100),
  createdAt: field.instant,
  processId: field.recordId,
  /** Records of each type. */
  counts: z.record(z.string(), count).readonly(),
  /** Format of each record type (shared/document/formats.ts). */
  recordVersions: z.record(z.string(), count).readonly(),
  /** Every other part: its SHA-256 and its length in bytes. */
  parts: z.record(z.string(), z.object({ sha256: digest, bytes: count }).readonly()).readonly(),
  /** A second copy of the record of the process, without which no other record can be shown. */
  process: z.unknown(),
});
/** What a `.mesa` file says of itself. */
export type MesaManifest = z.output<typeof manifestSchema>;
