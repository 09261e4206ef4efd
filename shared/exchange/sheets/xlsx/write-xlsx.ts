import { strToU8, zipSync, type Zippable } from 'fflate';
import { StyleBook } from './cell-style';
import { columnLetters } from '../sheet';
import { sheetXml, type SharedParts } from './sheet-xml';
import type { SheetToWrite } from './sheet-to-write';
import { keepsSpace, xmlText } from './xlsx-text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The hidden sheet with lists too long for the rule that uses them: written by us, and passed over when read. */
export const LISTS_SHEET = 'Listas del programa';
/** Longest list that a rule itself can hold, in characters. */
const LIST_LIMIT = 255;
/** The day of every part: the same sheets give the same bytes. */
const MODIFIED = new Date(2000, 0, 1);

/**
 * Sheets as an xlsx file, with styles, frozen panes, widths, rules and live formulas. A text is always a text cell with
 * the text format, whatever it begins with (formats §3); only `formula` makes a formula. Texts over the limit of a cell
 * are cut and marked. Sheet names are taken as they are: at most 31 characters, none of `:\/?*[]`.
 */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array {
  const styles = new StyleBook();
  const texts = new Map<string, number>();
  const shared: string[] = [];
  let uses = 0;
  const lists = new Map<string, { readonly column: number; readonly values: readonly string[] }>();
  const parts: SharedParts = {
    styles,
    textNumber: (text) => {
      uses += 1;
      let number = texts.get(text);
      if (number === undefined) {
        number = texts.size;
        texts.set(text, number);
        shared.push(`<si><t${keepsSpace(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</t></si>`);
      }
      return number;
    },
    listRange: (values) => {
      const key = values.join('\n');
      if (key.length + 2 <= LIST_LIMIT && values.every((value) => !/[,"]/u.test(value))) return null;
      const list = lists.get(key) ?? { column: lists.size, values };
      lists.set(key, list);
      const letter = columnLetters(list.column);
      return `'${LISTS_SHEET}'!$${letter}$1:$${letter}$${String(Math.max(1, values.length))}`;
    },
  };
  const bodies = sheets.map((sheet, index) => sheetXml(sheet, parts, index === 0));
  const written: { readonly name: string; readonly hidden: boolean; readonly sheet: SheetToWrite }[] = sheets.map((sheet) => ({ name: sheet.name, hidden: false, sheet }));
  if (lists.size > 0) {
    const columns = [...lists.values()].map(({ values }) => values);
    const height = Math.max(...columns.map((values) => values.length));
    const sheet: SheetToWrite = { name: LISTS_SHEET, rows: Array.from({ length: height }, (_, row) => columns.map((values) => values[row] ?? null)) };
    bodies.push(sheetXml(sheet, parts, false));
    written.push({ name: LISTS_SHEET, hidden: true, sheet });
  }
  const files: Zippable = {};
  const put = (path: string, xml: string): void => {
    files[path] = [strToU8(xml), { level: 6, mtime: MODIFIED }];
  };
  put('[Content_Types].xml', contentTypes(written.length));
  put('_rels/.rels', `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
  put('xl/workbook.xml', workbookXml(written));
  put('xl/_rels/workbook.xml.rels', relationships(written.length));
  put('xl/styles.xml', styles.xml());
  put('xl/sharedStrings.xml', `${HEAD}<sst xmlns="${SPREADSHEET}" count="${String(uses)}" uniqueCount="${String(shared.length)}">${shared.join('')}</sst>`);
  bodies.forEach((body, index) => { put(`xl/worksheets/sheet${String(index + 1)}.xml`, body); });
  return zipSync(files);
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string => `<Override PartName="/xl/${name}.xml" ContentType="${PART}.${type}+xml"/>`;
  const numbers = Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${String(index + 1)}`, 'worksheet'));
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}${numbers.join('')}</Types>`;
}

function relationships(sheets: number): string {
  const one = (id: number, type: string, target: string): string => `<Relationship Id="rId${String(id)}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const all = Array.from({ length: sheets }, (_, index) => one(index + 1, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`));
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}${one(sheets + 1, 'styles', 'styles.xml')}${one(sheets + 2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function workbookXml(written: readonly { readonly name: string; readonly hidden: boolean; readonly sheet: SheetToWrite }[]): string {
  const sheets = written.map(({ name, hidden }, index) => `<sheet name="${xmlText(name)}" sheetId="${String(index + 1)}"${hidden ? ' state="hidden"' : ''} r:id="rId${String(index + 1)}"/>`);
  const names = written.flatMap(({ name, sheet: { look, rows } }, index): readonly string[] => {
    const owner = xmlText(quotedSheet(name));
    const local = `localSheetId="${String(index)}"`;
    const own: string[] = [];
    if (look?.filterRow !== undefined && rows.length > look.filterRow + 1) {
      const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
      const range = `$A$${String(look.filterRow + 1)}:$${columnLetters(width - 1)}$${String(rows.length)}`;
      own.push(`<definedName name="_xlnm._FilterDatabase" ${local} hidden="1">${owner}!${range}</definedName>`);
    }
    const { rows: frozenRows = 0, columns: frozenColumns = 0 } = look?.frozen ?? {};
    const titles = [
      frozenColumns > 0 ? `${owner}!$A:$${columnLetters(frozenColumns - 1)}` : '',
      frozenRows > 0 ? `${owner}!$1:$${String(frozenRows)}` : '',
    ].filter((title) => title !== '');
    if (titles.length > 0) own.push(`<definedName name="_xlnm.Print_Titles" ${local}>${titles.join(',')}</definedName>`);
    return own;
  });
  return `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets>${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}
