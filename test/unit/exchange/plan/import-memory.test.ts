import { describe, expect, it } from 'vitest';
import { learned, NOTHING_LEARNED, readImportMemory, rememberedConvention } from '@shared/exchange/plan/import-memory';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import { sheetOf, type Workbook } from '@shared/exchange/sheets/sheet';

const book = (fileName: string, amount: string): Workbook => ({
  fileName,
  sheets: [sheetOf('Metas', [['Programa', 'Meta de producto', 'Indicador', 'Dato propio', 'Meta cuatrienio'], ['Turismo', 'Muelle', 'Muelles', '3', amount], ['Turismo', 'Faro', 'Faros', '4', '2']])],
});

describe('what an import teaches', () => {
  it('is asked once and read so the next time: what a column is, and which mark separates decimals', () => {
    const first = book('uno.xlsx', '1.234');
    const asked = previewPlan(first);
    expect(asked.questions.map(({ header }) => header)).toEqual(['Meta cuatrienio']);
    expect(rememberedConvention(asked, NOTHING_LEARNED)).toBeUndefined();
    const options = { numberConvention: 'pointDecimal', mapping: { Metas: { 3: 'baseline' } } } as const;
    const answered = previewPlan(first, options);
    expect(answered.questions).toEqual([]);
    expect(answered.answered.map(({ header, assumed }) => [header, assumed])).toEqual([['Meta cuatrienio', 'pointDecimal']]);

    const memory = readImportMemory(JSON.parse(JSON.stringify(learned(first, answered, options, NOTHING_LEARNED))));
    const next = previewPlan(book('dos.xlsx', '5.678'), { rememberedMappings: memory.mappings });
    expect(rememberedConvention(next, memory)).toBe('pointDecimal');
    const again = previewPlan(book('dos.xlsx', '5.678'), { rememberedMappings: memory.mappings, numberConvention: 'pointDecimal' });
    expect(again.sheets[0]?.mapping[3]).toMatchObject({ field: 'baseline', origin: 'memory' });
    expect(again.tree.filter(({ level }) => level === 'target').map(({ target, baseline }) => [target, baseline])).toEqual([[5.678, 3], [2, 4]]);
  });

  it('passes over what is stored and means nothing', () => {
    expect([null, 3, 'x', {}, { mappings: 1, conventions: [2] }].map(readImportMemory)).toEqual(Array.from({ length: 5 }, () => NOTHING_LEARNED));
    expect(readImportMemory({ mappings: { eje: 'axis', raro: 'nada' }, conventions: { meta: 'pointDecimal', otra: 'x' } })).toEqual({ mappings: { eje: 'axis' }, conventions: { meta: 'pointDecimal' } });
  });
});
