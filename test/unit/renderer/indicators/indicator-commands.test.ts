import { loadCatalog } from '@shared/catalogs/catalog';
import { listOf, recordOf } from '@shared/document/document';
import { indicatorModule } from '@shared/domain/indicators/indicator';
import { failureText } from '@shared/i18n';
import { describe, expect, it } from 'vitest';
import { openDesk } from '@test/builders/run-command';
import { fieldsFromBank } from '@renderer/features/indicators/bank';
import { addIndicator, editIndicator, measure, measureMany, readPasted, setYearTarget, takeFromBank } from '@renderer/features/indicators/commands';

function deskWithIndicator() {
  const desk = openDesk();
  const id = desk.run(addIndicator, { name: 'Convenios', baseline: 0, baselineDate: '2026-01-01', target: 10 });
  return { desk, id };
}

describe('a measurement', () => {
  it('before the baseline is refused in a clear sentence, and so is a baseline after a measurement', () => {
    const { desk, id } = deskWithIndicator();
    const early = desk.refused(measure, { indicatorId: id, date: '2025-12-31', value: 1 });
    expect(failureText(early)).toBe('La medición es del 31 de dic de 2025 y la línea base del 1 de ene de 2026. Corrija una de las dos fechas: no se mide antes de la línea base.');
    desk.run(measure, { indicatorId: id, date: '2026-02-01', value: 1 });
    expect(desk.refused(editIndicator, { id, fields: { baselineDate: '2026-03-01' } }).code).toBe('baseline-after-measurement');
  });

  it('of the same day replaces the one before', () => {
    const { desk, id } = deskWithIndicator();
    desk.run(measure, { indicatorId: id, date: '2026-02-01', value: 1 });
    desk.run(measure, { indicatorId: id, date: '2026-02-01', value: 4 });
    expect(listOf(desk.document(), 'measurement').map(({ value }) => value)).toEqual([4]);
  });

  it('of a qualitative indicator is a word of its scale', () => {
    const desk = openDesk();
    const id = desk.run(addIndicator, { name: 'Satisfacción', measurement: 'qualitative', scale: ['Bajo', 'Alto'] });
    expect(desk.refused(measure, { indicatorId: id, date: '2026-02-01', value: 'Regular' }).code).toBe('not-on-scale');
    desk.run(measure, { indicatorId: id, date: '2026-02-01', value: 'Alto' });
    expect(listOf(desk.document(), 'measurement')).toMatchObject([{ word: 'Alto', value: null }]);
  });

  it('several are pasted at once, with decimal comma; one bad line and none goes in', () => {
    const { desk, id } = deskWithIndicator();
    const indicator = recordOf(desk.document(), 'indicator', id);
    if (indicator === undefined) throw new Error('an indicator');
    const read = readPasted(indicator, '2026-01-31\t1.200,5\n\n2026-02-28;3');
    if (!read.ok) throw new Error(read.error.code);
    desk.run(measureMany, read.value);
    expect(listOf(desk.document(), 'measurement').map(({ value }) => value)).toEqual([1200.5, 3]);
    expect(readPasted(indicator, '2026-01-31\t1\nmarzo\t2')).toMatchObject({ ok: false, error: { params: { line: 2 } } });
  });
});

describe('an indicator', () => {
  it('has a name of its own', () => {
    const { desk } = deskWithIndicator();
    expect(desk.refused(addIndicator, { name: ' convenios ' }).code).toBe('same-name');
    expect(desk.refused(addIndicator, { name: '' }).code).toBe('indicator-name');
  });

  it('has one target for each year; none takes it away', () => {
    const { desk, id } = deskWithIndicator();
    desk.run(setYearTarget, { indicatorId: id, year: 2026, value: 3 });
    desk.run(setYearTarget, { indicatorId: id, year: 2026, value: 5 });
    expect(listOf(desk.document(), 'indicatorTarget').map(({ value }) => value)).toEqual([5]);
    desk.run(setYearTarget, { indicatorId: id, year: 2026, value: null });
    expect(listOf(desk.document(), 'indicatorTarget')).toHaveLength(0);
  });

  it('can be made of every one of the 61 of the bank', async () => {
    const bank = await loadCatalog('indicators');
    const desk = openDesk();
    for (const entry of bank) desk.run(takeFromBank, fieldsFromBank(entry));
    expect(listOf(desk.document(), 'indicator')).toHaveLength(61);
    expect(listOf(desk.document(), 'indicator').every((one) => indicatorModule.schema.safeParse(one).success)).toBe(true);
  });
});
