import { documentOf, type Document } from '@shared/document/document';
import { createRevisionClock } from '@shared/domain/kernel/revision';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { RECORD_MODULES, type AnyRecord, type ContentOf, type RecordType, type RecordTypes } from '@shared/domain/registry';
import type { RecordId } from '@shared/domain/kernel/id';

/** Gathers records into the document of one process; each gets the next revision. */
export interface ProcessBuilder {
  readonly add: <Type extends RecordType>(type: Type, fields: Partial<ContentOf<Type>>) => RecordTypes[Type];
  readonly document: () => Document;
}

/** A builder with nothing in it but the process id. */
export function buildProcess(seed = 1): ProcessBuilder {
  const processId: RecordId = 'process:test';
  const random = seededRandom(seed);
  const clock = createRevisionClock('test', () => 1_700_000_000_000);
  const records: AnyRecord[] = [];
  return {
    add: (type, fields) => {
      const { create } = RECORD_MODULES[type] as unknown as {
        readonly create: (stamp: object, processId: RecordId, fields: object) => AnyRecord;
      };
      const record = create({ revision: clock.next(), now: '2026-01-01T00:00:00.000Z', random }, processId, fields);
      records.push(record);
      return record as RecordTypes[typeof type];
    },
    document: () => documentOf(processId, records),
  };
}
