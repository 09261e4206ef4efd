import { fieldName, recordContext, valueText } from '@shared/analysis/describe/value-text';
import { listOf } from '@shared/document/document';
import { RECORD_TYPES, moduleOf } from '@shared/domain/registry';
import { fieldValues } from '@shared/i18n/es/field-values';
import { fields } from '@shared/i18n/es/fields';
import { describe, expect, it } from 'vitest';
import { act, newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

const stamps = stampSource();
const { document } = act(newDocument(stamps), stamps, (change) => {
  const one = change.create('actor', { name: 'Cámara' });
  const other = change.create('actor', { name: 'Concejo' });
  change.create('relation', { sourceId: one.id, targetId: other.id });
});
const [chamber, council] = listOf(document, 'actor');
const [relation] = listOf(document, 'relation');

describe('every field of every record', () => {
  it('has a name in Spanish', () => {
    const names = RECORD_TYPES.flatMap((type) => Object.keys(moduleOf(type).fields));
    expect(names.filter((name) => !Object.hasOwn(fields, name))).toEqual([]);
  });

  it('with fixed values has a word for each of them', () => {
    const values = RECORD_TYPES.flatMap((type) => Object.values(moduleOf(type).fields).flatMap((schema) => {
      const own = schema as { readonly options?: readonly unknown[]; readonly unwrap?: () => unknown };
      const inner = typeof own.unwrap === 'function' ? (own.unwrap() as { readonly options?: readonly unknown[] }) : own;
      return (inner.options ?? []).filter((option): option is string => typeof option === 'string');
    }));
    expect(values.length).toBeGreaterThan(100);
    expect(values.filter((value) => !Object.hasOwn(fieldValues, value))).toEqual([]);
  });
});

describe('a value in words', () => {
  it('is the name of what it points to, the word of a fixed value, a number and a day as they are read', () => {
    expect(valueText([document], 'relation', 'sourceId', chamber?.id)).toBe('Cámara');
    expect(valueText([document], 'body', 'memberIds', [chamber?.id, council?.id])).toBe('Cámara, Concejo');
    expect(valueText([document], 'actor', 'kind', 'academia')).toBe('Academia');
    expect(valueText([document], 'actor', 'influence', 3.5)).toBe('3,5');
    expect(valueText([document], 'process', 'periodStart', 2024)).toBe('2024');
    expect(valueText([document], 'session', 'date', '2026-03-01')).toBe('1 de marzo de 2026');
    expect(valueText([document], 'relation', 'directed', true)).toBe('sí');
    expect(valueText([document], 'call', 'amount', { minor: 123_450_000, currency: 'COP' })).toMatch(/^\$\s?1\.234\.500/u);
    expect(valueText([document], 'planNode', 'targetsByYear', { 2024: 10, 2025: 20 })).toBe('2024: 10; 2025: 20');
  });

  it('says so where it is empty, and leaves a text as it was written', () => {
    for (const empty of [null, '', []]) expect(valueText([document], 'actor', 'notes', empty)).toBe('vacío');
    expect(valueText([document], 'actor', 'notes', 'Hablar con Ana. Open')).toBe('Hablar con Ana. Open');
  });
});

describe('the context of a record', () => {
  it('is its type, its name and what it hangs on; one without a name is known by what it joins', () => {
    if (relation === undefined || chamber === undefined) throw new Error('not made');
    expect(recordContext([document], chamber)).toEqual({ type: 'Actor', name: 'Cámara', within: [] });
    expect(recordContext([document], relation)).toMatchObject({ type: 'Relación', name: 'Cámara · Concejo' });
    expect(fieldName('memberIds')).toBe('Miembros');
  });
});
