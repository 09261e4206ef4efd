import { allMigrations, migrateRecord } from '@shared/document/migrate';
import { isContentField } from '@shared/document/diff';
import { RECORD_TYPES, isRecordType, moduleOf } from '@shared/domain/registry';
import { records } from '@shared/i18n/es/records';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROCESS_ID, requiredFields } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

describe.each(RECORD_TYPES)('the module %s', (type) => {
  const module = moduleOf(type);

  it('makes a valid record of its defaults and the fields that have none', () => {
    const record = module.create(stampSource().next(), PROCESS_ID, requiredFields(type));
    expect(module.schema.safeParse(record)).toMatchObject({ success: true, data: record });
    expect(typeof module.labelOf(record)).toBe('string');
  });

  it('makes records that come back from JSON as they were: no field is left out or not of JSON', () => {
    const record = module.create(stampSource().next(), PROCESS_ID, requiredFields(type));
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(Object.keys(module.fields).filter((name) => !Object.hasOwn(record, name))).toEqual([]);
  });

  it('has only fields that are not bookkeeping, and defaults only for its own', () => {
    expect(Object.keys(module.fields).filter((name) => !isContentField(name))).toEqual([]);
    expect(Object.keys(module.defaults).filter((name) => !Object.hasOwn(module.fields, name))).toEqual([]);
    expect(module.personalFields.filter((name) => !Object.hasOwn(module.fields, name))).toEqual([]);
  });

  it('refers from fields it has to types there are, and can clear what is to be cleared', () => {
    for (const { field, to, onRemove } of module.references) {
      const schema = module.fields[field];
      expect(schema, `${type}.${field}`).toBeDefined();
      expect(to.length, `${type}.${field}`).toBeGreaterThan(0);
      expect(to.filter((target) => !isRecordType(target)), `${type}.${field}`).toEqual([]);
      const cleared = schema?.safeParse(null).success === true || schema?.safeParse([]).success === true;
      if (onRemove === 'clear') expect(cleared, `${type}.${field} can be empty`).toBe(true);
      const isList = schema?.safeParse([`${to[0] ?? ''}:a`]).success === true;
      expect(isList && onRemove === 'cascade', `${type}.${field}: a list is cleared, not followed`).toBe(false);
    }
  });

  it('declares a reference for every field that holds ids of records', () => {
    const declared = module.references.map(({ field }) => `${type}.${field}`);
    const holdsIds = Object.keys(module.fields).filter((name) => {
      const takes = (value: unknown): boolean => module.fields[name]?.safeParse(value).success === true;
      return (takes('actor:a') && !takes('not an id')) || (takes(['actor:a']) && !takes(['not an id']));
    });
    expect(holdsIds.map((name) => `${type}.${name}`).filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('has a name in Spanish', () => {
    expect(records.type).toHaveProperty(type);
  });

  it('has migrations that lead from version to version without a gap', () => {
    expect([...module.migrations].map(({ to }) => to).sort((one, other) => one - other)).toEqual(
      Array.from({ length: module.version - 1 }, (_, index) => index + 2),
    );
  });
});

describe('every migration step', () => {
  it.each(allMigrations())('$type to version $to is exercised by a record before and after it', ({ type, to }) => {
    const path = new URL(`../fixtures/mesa/migrations/${type}-${to}.json`, import.meta.url);
    expect(existsSync(path), `${path.pathname} is missing`).toBe(true);
    const { before, after } = JSON.parse(readFileSync(path, 'utf8')) as Record<'before' | 'after', Record<string, unknown>>;
    if (!isRecordType(type)) throw new Error(type);
    const module = moduleOf(type);
    expect(migrateRecord(module, before, to - 1, to)).toEqual(after);
    expect(module.schema.safeParse(migrateRecord(module, before, to - 1)).success).toBe(true);
    expect(migrateRecord(module, after, to, to)).toEqual(after);
  });
});
