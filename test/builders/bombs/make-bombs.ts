import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { closeSync, openSync, writeSync } from 'node:fs';

const MEGABYTE = 1024 * 1024;

/** A file made to fill the memory of who opens it; `size`: bytes once inflated, about. */
export interface Bomb {
  readonly name: string;
  readonly fileName: string;
  readonly write: (path: string) => void;
}

/** Writes a zip to disk piece by piece, so that whoever makes it does not need the memory either. */
function writeZip(path: string, parts: readonly { readonly name: string; readonly pieces: () => Iterable<Uint8Array> }[]): void {
  const file = openSync(path, 'w');
  const zip = new Zip((error, data) => {
    if (error !== null) throw error;
    writeSync(file, data);
  });
  for (const { name, pieces } of parts) {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    for (const piece of pieces()) part.push(piece);
    part.push(new Uint8Array(), true);
  }
  zip.end();
  closeSync(file);
}

function* zeros(megabytes: number): Iterable<Uint8Array> {
  const piece = new Uint8Array(MEGABYTE);
  for (let index = 0; index < megabytes; index += 1) yield piece;
}

/** A megabyte of which half does not compress: the whole stays under the gate's ratio. */
function* dense(megabytes: number): Iterable<Uint8Array> {
  const piece = new Uint8Array(MEGABYTE).fill(0x20);
  for (let index = 0; index < MEGABYTE / 16; index += 1) piece[index] = 0x41 + ((Math.imul(index + 1, 2_654_435_761) >>> 11) & 15);
  for (let index = 0; index < megabytes; index += 1) yield piece;
}

const SHEET_START = '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

function* rows(count: number): Iterable<Uint8Array> {
  yield strToU8(SHEET_START);
  const STEP = 10_000;
  for (let row = 1; row <= count; row += STEP) {
    yield strToU8(Array.from({ length: STEP }, (_, index) => `<row r="${row + index}"><c r="A${row + index}"><v>${(row + index) % 977}</v></c></row>`).join(''));
  }
  yield strToU8('</sheetData></worksheet>');
}

const text = (content: string) => () => [strToU8(content)];
const workbookParts = (sheet: () => Iterable<Uint8Array>) => [
  { name: '[Content_Types].xml', pieces: text('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>') },
  { name: '_rels/.rels', pieces: text('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>') },
  { name: 'xl/workbook.xml', pieces: text('<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Hoja" sheetId="1" r:id="rId1"/></sheets></workbook>') },
  { name: 'xl/_rels/workbook.xml.rels', pieces: text('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>') },
  { name: 'xl/worksheets/sheet1.xml', pieces: sheet },
];

/** The bombs, made when they are wanted. */
export const BOMBS: readonly Bomb[] = [
  { name: 'xlsx of 100 MB that compress a thousandfold', fileName: '100.xlsx', write: (path) => { writeZip(path, workbookParts(() => zeros(100))); } },
  { name: 'xlsx of 100 MB under the ratio', fileName: '100-densos.xlsx', write: (path) => { writeZip(path, workbookParts(() => dense(100))); } },
  { name: 'xlsx of 400 MB under the ratio', fileName: '400.xlsx', write: (path) => { writeZip(path, workbookParts(() => dense(400))); } },
  { name: 'xlsx of 1 200 000 rows', fileName: 'filas.xlsx', write: (path) => { writeZip(path, workbookParts(() => rows(1_200_000))); } },
  { name: '.mesa of 100 MB that compress a thousandfold', fileName: '100.mesa', write: (path) => { writeZip(path, [{ name: 'manifest.json', pieces: text('{}') }, { name: 'records.json', pieces: () => zeros(100) }]); } },
  { name: '.mesa of 400 MB under the ratio', fileName: '400.mesa', write: (path) => { writeZip(path, [{ name: 'manifest.json', pieces: text('{}') }, { name: 'records.json', pieces: () => dense(400) }]); } },
];
