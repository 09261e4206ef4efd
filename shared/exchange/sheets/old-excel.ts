import { findStream } from './compound-file';

/** The records that hold cells, their texts and formats, sheets and merged blocks (MS-XLS §2.3). */
const KEPT: ReadonlySet<number> = new Set([
  0x0006, // Formula
  0x000a, // EOF
  0x0022, // Date1904
  0x002f, // FilePass: the file is encrypted
  0x003c, // Continue
  0x0042, // CodePage
  0x0085, // BoundSheet8
  0x00bd, // MulRk
  0x00be, // MulBlank
  0x00d6, // RString
  0x00e0, // XF
  0x00e5, // MergeCells
  0x00fc, // SST
  0x00fd, // LabelSst
  0x0200, // Dimensions
  0x0201, // Blank
  0x0203, // Number
  0x0204, // Label
  0x0205, // BoolErr
  0x0207, // String
  0x027e, // RK
  0x041e, // Format
  0x0809, // BOF
]);
/** Those that begin with a row and a column. */
const CELLS: ReadonlySet<number> = new Set([0x0006, 0x00bd, 0x00be, 0x00d6, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205, 0x027e]);
const LAST_COLUMN = 255;
const FORMULA = 0x0006;
const BEGINNING = 0x0809;
/** A record that every reader passes over (Mms). */
const IGNORED = 0x00c1;
/** Where a formula's length stands in its record, and the value that says that there is none to read. */
const FORMULA_LENGTH_AT = 20;
const NO_FORMULA = 0xffff;

/**
 * An old Excel workbook (BIFF8 in a compound file) with everything taken out that is not a cell: names, drawings,
 * validations, and what formulas are made of, of which only the result counts. A reader that takes a damaged formula
 * at its word never comes back. Null where it is no such workbook or its records lead out of it.
 */
export function withCellsOnly(bytes: Uint8Array): Uint8Array | null {
  const pieces = findStream(bytes, ['Workbook', 'Book']);
  if (pieces === null) return null;
  const stream = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let position = 0;
  for (const { offset, length } of pieces) {
    stream.set(bytes.subarray(offset, offset + length), position);
    position += length;
  }
  if (!quieten(stream)) return null;
  const clean = new Uint8Array(bytes);
  position = 0;
  for (const { offset, length } of pieces) {
    clean.set(stream.subarray(position, position + length), offset);
    position += length;
  }
  return clean;
}

function quieten(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer);
  if (stream.length < 4 || view.getUint16(0, true) !== BEGINNING) return false;
  let last = -1;
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Zeros after the last end fill the sector.
    if (type === 0 && last === 0x000a) return true;
    if (at + 4 + length > stream.length) return false;
    if (!KEPT.has(type)) view.setUint16(at, IGNORED, true);
    // The format has 256 columns; a cell beyond them stands at no place.
    else if (CELLS.has(type) && (length < 4 || view.getUint16(at + 6, true) > LAST_COLUMN)) return false;
    if (type === FORMULA) {
      if (length < FORMULA_LENGTH_AT + 2) return false;
      view.setUint16(at + 4 + FORMULA_LENGTH_AT, NO_FORMULA, true);
    }
    last = type;
    at += 4 + length;
  }
  return true;
}
