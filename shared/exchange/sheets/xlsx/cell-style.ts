/** How a written cell looks. What is left out is as the spreadsheet program has it. */
export interface CellStyle {
  /** Number format code, as `#,##0`; `@` is text. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Colours as `RRGGBB`. */
  readonly ink?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps to the right: the depth of a tree. */
  readonly indent?: number;
  /** Read from bottom to top: the head of a narrow column. */
  readonly turned?: boolean;
  readonly line?: 'below' | 'above' | 'around';
}

/** The colours of a written workbook: paper and ink, one accent. `RRGGBB`. */
export const SHEET_INKS = { head: 'DCE9EE', line: 'B9C3C8', muted: '5A6870', total: 'F1F4F5', weak: 'E3EFF4', strong: '5D9DB8', against: 'D9826B' } as const;

export const TEXT_STYLE: CellStyle = { format: '@' };
export const HEAD_STYLE: CellStyle = { format: '@', bold: true, fill: SHEET_INKS.head, wrap: true, valign: 'center', line: 'around' };

/** Number formats that every program knows by number. */
const KNOWN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, '@': 49 };
const FIRST_OWN_FORMAT = 164;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A list in which equal entries stand once. */
class Pool {
  readonly entries: string[] = [];
  readonly #places = new Map<string, number>();

  place(entry: string): number {
    let place = this.#places.get(entry);
    if (place === undefined) {
      place = this.entries.push(entry) - 1;
      this.#places.set(entry, place);
    }
    return place;
  }
}

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

/** The styles of one workbook: gives each its number, and `xl/styles.xml` once all are known. */
export class StyleBook {
  readonly #fonts = new Pool();
  readonly #fills = new Pool();
  readonly #borders = new Pool();
  readonly #formats = new Map<string, number>();
  readonly #cells = new Pool();
  readonly #known = new WeakMap<CellStyle, number>();

  constructor() {
    this.#fonts.place(fontXml({}));
    this.#fills.place('<fill><patternFill patternType="none"/></fill>');
    // The second is reserved by the format.
    this.#fills.place('<fill><patternFill patternType="gray125"/></fill>');
    this.#borders.place(borderXml(undefined));
    this.numberOf({});
  }

  /** The number of a style, as cells name it. */
  numberOf(style: CellStyle): number {
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const format = this.#formatOf(style.format ?? 'General');
    const font = this.#fonts.place(fontXml(style));
    const fill = style.fill === undefined ? 0 : this.#fills.place(`<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/></patternFill></fill>`);
    const border = this.#borders.place(borderXml(style.line));
    const aligned = alignmentXml(style);
    const applied = [format === 0 ? '' : ' applyNumberFormat="1"', font === 0 ? '' : ' applyFont="1"', fill === 0 ? '' : ' applyFill="1"', border === 0 ? '' : ' applyBorder="1"', aligned === '' ? '' : ' applyAlignment="1"'].join('');
    const start = `<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"${applied}`;
    const number = this.#cells.place(aligned === '' ? `${start}/>` : `${start}>${aligned}</xf>`);
    this.#known.set(style, number);
    return number;
  }

  xml(): string {
    const list = (name: string, entries: readonly string[]): string => `<${name} count="${String(entries.length)}">${entries.join('')}</${name}>`;
    const formats = [...this.#formats].map(([code, id]) => `<numFmt numFmtId="${String(id)}" formatCode="${escaped(code)}"/>`);
    return [
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${SPREADSHEET}">`,
      formats.length === 0 ? '' : list('numFmts', formats),
      list('fonts', this.#fonts.entries),
      list('fills', this.#fills.entries),
      list('borders', this.#borders.entries),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.#cells.entries),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join('');
  }

  #formatOf(code: string): number {
    const known = KNOWN_FORMATS[code] ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const own = FIRST_OWN_FORMAT + this.#formats.size;
    this.#formats.set(code, own);
    return own;
  }
}

function fontXml({ bold, italic, ink }: CellStyle): string {
  return `<font>${bold === true ? '<b/>' : ''}${italic === true ? '<i/>' : ''}<sz val="11"/>${ink === undefined ? '<color theme="1"/>' : `<color rgb="FF${ink}"/>`}<name val="Calibri"/><family val="2"/></font>`;
}

function borderXml(line: CellStyle['line']): string {
  const side = (name: string, drawn: boolean): string => (drawn ? `<${name} style="thin"><color rgb="FF${SHEET_INKS.line}"/></${name}>` : `<${name}/>`);
  const around = line === 'around';
  return `<border>${side('left', around)}${side('right', around)}${side('top', around || line === 'above')}${side('bottom', around || line === 'below')}<diagonal/></border>`;
}

function alignmentXml({ align, valign, wrap, indent, turned }: CellStyle): string {
  const words = [
    align !== undefined ? `horizontal="${align}"` : indent !== undefined && indent > 0 ? 'horizontal="left"' : '',
    valign === undefined ? '' : `vertical="${valign}"`,
    turned === true ? 'textRotation="90"' : '',
    wrap === true ? 'wrapText="1"' : '',
    indent === undefined || indent === 0 ? '' : `indent="${String(Math.min(15, indent))}"`,
  ].filter((word) => word !== '');
  return words.length === 0 ? '' : `<alignment ${words.join(' ')}/>`;
}
