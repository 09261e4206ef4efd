import type { RecordModule } from '../domain/kernel/record';
import { RECORD_MODULES, isRecordType, moduleOf } from '../domain/registry';
import { CURRENT_FORMATS, formatOf, type Formats } from './formats';

/** A record as read, not yet looked at: any object. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields, not null and not a list. */
export function isRawRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Brings a record of one module from format `from` to format `to`, step by step. Throws where a step does, which
 * it may on a damaged record; the caller reports that record.
 */
export function migrateRecord(
  module: Pick<RecordModule, 'migrations' | 'version'>,
  record: RawRecord,
  from: number,
  to: number = module.version,
): RawRecord {
  return module.migrations
    .filter((step) => step.to > from && step.to <= to)
    .sort((one, other) => one.to - other.to)
    .reduce<RawRecord>((current, step) => step.up(current), record);
}

/**
 * Brings a raw record from some formats to others (by default the current ones). What cannot be brought over comes
 * back as it was: validation then says what is wrong with it (SPEC.md F5).
 */
export function migrateToFormats(record: unknown, from: Formats, to: Formats = CURRENT_FORMATS): unknown {
  if (!isRawRecord(record)) return record;
  const { type } = record;
  if (typeof type !== 'string' || !isRecordType(type)) return record;
  if (formatOf(from, type) >= formatOf(to, type)) return record;
  try {
    return migrateRecord(moduleOf(type), record, formatOf(from, type), formatOf(to, type));
  } catch {
    return record;
  }
}

/** Every migration step there is, by record type: what the contract test walks over. */
export function allMigrations(): readonly { readonly type: string; readonly to: number }[] {
  return Object.values(RECORD_MODULES).flatMap(({ type, migrations }) => migrations.map(({ to }) => ({ type, to })));
}
