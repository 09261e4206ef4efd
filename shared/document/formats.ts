import { RECORD_TYPES, isRecordType, moduleOf } from '../domain/registry';

/** Record type → version of its format. A type that is not named has version 1. */
export type Formats = Readonly<Record<string, number>>;

/** The formats of this version of the program. */
export const CURRENT_FORMATS: Formats = Object.fromEntries(RECORD_TYPES.map((type) => [type, moduleOf(type).version]));

/** Formats without those of version 1, as they are written beside single acts. */
export const TERSE_FORMATS: Formats = Object.fromEntries(
  Object.entries(CURRENT_FORMATS).filter(([, version]) => version !== 1),
);

/** One number for all formats: it grows with each new record type and with each migration. */
export const DATA_VERSION: number = RECORD_TYPES.reduce((sum, type) => sum + moduleOf(type).version, 0);

/** The version of a type in these formats. */
export function formatOf(formats: Formats, type: string): number {
  return Object.hasOwn(formats, type) ? (formats[type] ?? 1) : 1;
}

/** The record types that a later version of the program wrote: unknown ones and those of a later format. */
export function newerTypes(formats: Formats): readonly string[] {
  return Object.keys(formats).filter(
    (type) => !isRecordType(type) || formatOf(formats, type) > moduleOf(type).version,
  );
}
