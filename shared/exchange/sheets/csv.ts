import type { CellValue } from './sheet';

/** How a CSV is written. The defaults are those that a spreadsheet program set to Colombia opens by double click. */
export interface CsvStyle {
  readonly delimiter?: ';' | ',' | '\t';
  readonly decimal?: ',' | '.';
  /** A byte order mark first, without which Excel reads accents wrongly. */
  readonly byteOrderMark?: boolean;
}

/** Text that a spreadsheet program would run as a formula, or that our own mark already protects. */
const RUNS = /^'*[=+\-@\t\r]/u;
const PROTECTED = /^'+[=+\-@\t\r]/u;

/**
 * A table as CSV text (RFC 4180, lines end in CR LF). Text that begins with `=`, `+`, `-`, `@`, tab or carriage
 * return gets an apostrophe before it, so that it stays text (formats.md §3); `readCsv` takes it off again.
 */
export function toCsv(rows: readonly (readonly CellValue[])[], style: CsvStyle = {}): string {
  const { delimiter = ';', decimal = ',', byteOrderMark = true } = style;
  const write = (value: CellValue): string => {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? 'Sí' : 'No';
    if (typeof value === 'number') {
      const text = String(value).replace('.', decimal);
      return text.includes(delimiter) ? `"${text}"` : text;
    }
    const text = RUNS.test(value) ? `'${value}` : value;
    return /["\r\n]/u.test(text) || text.includes(delimiter) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => row.map(write).join(delimiter));
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** The delimiter that a CSV uses: a `sep=` line, else the one that splits its first lines most evenly. */
export function sniffDelimiter(text: string): string {
  const declared = /^sep=(.)\r?\n/iu.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const sample = text.slice(0, 64 * 1024);
  let best = ';';
  let bestScore = 0;
  for (const delimiter of [';', ',', '\t', '|']) {
    const widths = splitCsv(sample, delimiter, 50).map((row) => row.length);
    const widest = Math.max(1, ...widths);
    const same = widths.filter((width) => width === widest).length / Math.max(1, widths.length);
    const score = widest === 1 ? 0 : same * 10 + Math.min(widest, 9);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** The cells of a CSV text, all as text; an empty field is null. Quoted fields may hold delimiters and line breaks. */
export function readCsv(text: string): CellValue[][] {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = sniffDelimiter(plain);
  const body = plain.replace(/^sep=.\r?\n/iu, '');
  return splitCsv(body, delimiter).map((row) =>
    row.map((cell) => (cell === '' ? null : PROTECTED.test(cell) ? cell.slice(1) : cell)),
  );
}

function splitCsv(text: string, delimiter: string, limit = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let index = 0;
  const endRow = (): void => {
    row.push(cell);
    rows.push(row);
    row = [];
    cell = '';
  };
  while (index < text.length && rows.length < limit) {
    const char = text.charAt(index);
    if (quoted) {
      const close = text.indexOf('"', index);
      const end = close < 0 ? text.length : close;
      cell += text.slice(index, end);
      if (text.charAt(end + 1) === '"' && close >= 0) {
        cell += '"';
        index = end + 2;
      } else {
        quoted = false;
        index = end + 1;
      }
      continue;
    }
    if (char === '"' && cell === '') quoted = true;
    else if (char === delimiter) {
      row.push(cell);
      cell = '';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text.charAt(index + 1) === '\n') index += 1;
      endRow();
    } else cell += char;
    index += 1;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
