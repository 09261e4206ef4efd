import { RECORD_TYPES, moduleOf } from '@shared/domain/registry';
import { PROCESS_ID, requiredFields } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';
import { setFlagsFromString } from 'node:v8';
import { expect, it } from 'vitest';
import { config } from 'zod';

// As the page, which may run no text as a program.
config({ jitless: true });
setFlagsFromString('--allow-natives-syntax');
const isFast = new Function('object', 'return %HasFastProperties(object)') as (object: object) => boolean;

it('makes records, from the first on, that the engine does not keep as a table of their own', () => {
  const stamps = stampSource();
  const made = RECORD_TYPES.map((type) => [type, moduleOf(type).create(stamps.next(), PROCESS_ID, requiredFields(type))] as const);
  expect(made.filter(([, record]) => !isFast(record)).map(([type]) => type)).toEqual([]);
  expect(made.filter(([, record]) => !isFast({ ...record, rev: stamps.next().revision })).map(([type]) => type)).toEqual([]);
  // Else the question is not answered.
  const table: Record<string, number> = {};
  for (let place = 0; place < 2_000; place += 1) table[`key${String(place)}`] = place;
  expect(isFast(table)).toBe(false);
});
