import { describe, expect, it } from 'vitest';
import { listOf, type Document } from '@shared/document/document';
import { TAKE_ALL } from '@shared/exchange/import-change';
import { sheetOf, type CellValue, type Workbook } from '@shared/exchange/sheets/sheet';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import { compareTemplates } from '@shared/exchange/templates/compare-templates';
import { readTemplates } from '@shared/exchange/templates/read-templates';
import { templateSheets } from '@shared/exchange/templates/write-workbook';
import { edit } from '@test/builders/workbooks/open-process';
import { richProcess } from '@test/builders/workbooks/rich-process';

function changed(document: Document, act: (rows: (name: string) => CellValue[][]) => void): Workbook {
  const sheets = templateSheets(document, { includePersonalData: true }).map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  act((name) => sheets.find((sheet) => sheet.name === name)?.rows ?? []);
  return { fileName: 'mesa.xlsx', sheets: sheets.map(({ name, rows }) => sheetOf(name, rows)) };
}

describe('our sheets against the process', () => {
  it('tell what is new, what they say otherwise and what they no longer have, and nothing else', () => {
    const document = richProcess();
    const book = changed(document, (rows) => {
      const actors = rows('Actores');
      const sector = actors[0]?.indexOf('Sector') ?? 0;
      const guild = actors.find(([name]) => name === '+Gremio hotelero');
      if (guild !== undefined) guild[sector] = 'Privado';
      actors.splice(actors.findIndex(([name]) => name === 'Universidad'), 1);
      actors.push(['Embajada de Francia']);
      rows('Relaciones').splice(1);
      rows('Riesgos')[1]?.splice(4, 1, 2);
    });
    const changes = compareTemplates(readTemplates(book, document), document);
    expect(changes.map(({ kind, type, name, fields }) => [kind, type, name, fields.map(({ field, before, after }) => `${field}: ${before} → ${after}`)])).toEqual([
      ['changed', 'actor', '+Gremio hotelero', ['sector: vacío → Privado']],
      ['added', 'actor', 'Embajada de Francia', []],
      ['changed', 'risk', 'Faltan recursos', ['impact: 5 → 2']],
      ['gone', 'actor', 'Universidad', []],
      ['gone', 'relation', 'Alcaldía de Guatapé × +Gremio hotelero', []],
      ['gone', 'relation', '+Gremio hotelero × Universidad', []],
    ]);
  });

  it('are taken as far as they are chosen: what needs a record that was left out stays out, and what is gone goes only where asked', () => {
    const document = richProcess();
    const book = changed(document, (rows) => {
      rows('Actores').push(['Embajada de Francia'], ['Quito']);
      rows('Relaciones').push(['Alcaldía de Guatapé', 'Embajada de Francia', 'Cooperación'], ['Alcaldía de Guatapé', 'Quito', 'Cooperación']);
      rows('Actores').splice(rows('Actores').findIndex(([name]) => name === 'Universidad'), 1);
    });
    const preview = readTemplates(book, document);
    const key = (name: string): string => compareTemplates(preview, document).find((change) => change.name === name)?.key ?? '';
    const names = (where: Document): readonly string[] => listOf(where, 'actor').map(({ name }) => name).sort();
    const some = edit(document, (change) => { applyTemplates(change, preview, { leftOut: new Set([key('Embajada de Francia')]), removed: new Set([key('Universidad')]) }); });
    expect(names(some)).toEqual(['+Gremio hotelero', 'Alcaldía de Guatapé', 'Quito']);
    // That of the guild and the university went with the university; that with the embassy never came.
    expect(listOf(some, 'relation')).toHaveLength(2);
    const all = edit(document, (change) => { applyTemplates(change, preview, TAKE_ALL); });
    expect(names(all)).toContain('Universidad');
    expect(listOf(all, 'relation')).toHaveLength(4);
  });
});
