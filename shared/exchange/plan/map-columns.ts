import { foldText } from '../../domain/kernel/text-folding';
import { cellAt, cellLine, cellText, isBlank, type CellValue, type Sheet } from '../sheets/sheet';
import type { HeaderBlock, HeaderText } from './header-text';
import { meaningOf } from './header-vocabulary';
import { noYearIn } from './no-year';
import { looksNumeric } from './number-text';
import { mayRepeat, type PlanField } from './plan-field';
import type { MappedColumn, MappingOrigin } from './plan-import';

/** Corrections that bear on the columns of one sheet. */
export interface ColumnCorrections {
  /** 0-based column → what it means. */
  readonly mapping: Readonly<Record<number, PlanField | null>>;
  /** Folded header → what it means. */
  readonly remembered: Readonly<Record<string, PlanField | null>>;
}

/** Columns of a sheet with their meaning, and those that claimed a field another column has. */
export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  readonly duplicates: readonly { readonly column: number; readonly header: string; readonly other: number }[];
}

const SAMPLE_ROWS = 60;
const SAMPLES_SHOWN = 3;
const SAMPLE_LENGTH = 80;

interface Claim {
  readonly field: PlanField | null;
  readonly origin: MappingOrigin;
  /** Greater wins; the person's word and memory stand above every header. */
  readonly weight: number;
}

/** What a correction is remembered by: the header folded, with its group title where it does not stand alone. */
export function headerMemoryKey({ text, group }: HeaderText): string {
  return foldText(meaningOf(text) === null && group !== '' ? `${group} ${text}` : text);
}

/**
 * Gives every column its meaning: the person's correction, else what was remembered, else the header's words, put
 * right by what stands below (a `META` of numbers is the period's target, one of words is a target's name). Two
 * columns never share a field that holds one value.
 */
export function mapColumns(sheet: Sheet, header: HeaderBlock, corrections: ColumnCorrections): ColumnMapping {
  const samples = header.columns.map((_, column) => sampleColumn(sheet, header.bottom + 1, column));
  const listed = header.columns.some((column) => meaningOf(column.text, column.group)?.field === 'level');
  const claims = header.columns.map((column, index) => claimOf(column, index, samples[index] ?? [], corrections, listed));
  const holders = new Map<PlanField, number>();
  claims.forEach(({ field, weight }, column) => {
    if (field === null || mayRepeat(field)) return;
    const holder = holders.get(field);
    if (holder === undefined || weight > (claims[holder]?.weight ?? 0)) holders.set(field, column);
  });
  const duplicates: ColumnMapping['duplicates'][number][] = [];
  const columns = header.columns.map(({ text, group }, column): MappedColumn => {
    const claim = claims[column] ?? { field: null, origin: 'none', weight: 0 };
    const holder = claim.field === null || mayRepeat(claim.field) ? column : (holders.get(claim.field) ?? column);
    const lost = holder !== column;
    const header = group !== '' && meaningOf(text) === null ? `${group} · ${text}`.replace(/ · $/u, '') : text;
    if (lost && claims[holder]?.weight === claim.weight) duplicates.push({ column, header, other: holder });
    return {
      column,
      header,
      // The code of the product, where there is also the code of its indicator, is worth keeping.
      field: lost ? (claim.field === 'productCode' ? 'note' : null) : claim.field,
      origin: lost ? 'none' : claim.origin,
      samples: (samples[column] ?? []).slice(0, SAMPLES_SHOWN).map((cell) => cellLine(cell).slice(0, SAMPLE_LENGTH)),
    };
  });
  return { columns, duplicates };
}

function claimOf(
  header: HeaderText,
  column: number,
  samples: readonly CellValue[],
  { mapping, remembered }: ColumnCorrections,
  listed: boolean,
): Claim {
  const corrected = mapping[column];
  if (corrected !== undefined) return { field: corrected, origin: 'person', weight: 100 };
  const key = headerMemoryKey(header);
  const known = Object.hasOwn(remembered, key) ? remembered[key] : undefined;
  if (known !== undefined) return { field: known, origin: 'memory', weight: 50 };
  const meaning = meaningOf(header.text, header.group);
  // A year written wrongly would make its column the target of the whole period.
  if (noYearIn(header.text) !== null) return { field: null, origin: 'none', weight: 0 };
  if (meaning === null) return { field: null, origin: 'none', weight: 0 };
  const field = byContent(meaning.field, samples, listed);
  return { field, origin: field === meaning.field ? 'header' : 'content', weight: meaning.weight };
}

/** Headers that say too little are put right by the contents of their column. */
function byContent(field: PlanField, samples: readonly CellValue[], listed: boolean): PlanField {
  const share = (test: (cell: CellValue) => boolean): number =>
    samples.length === 0 ? 0 : samples.filter(test).length / samples.length;
  switch (field) {
    case 'target':
      return listed || share(looksNumeric) > 0.7 ? 'total' : 'target';
    case 'targetCode':
      return share((cell) => /^\d{8,9}$/u.test(cellText(cell))) > 0.5 ? 'productCode' : 'targetCode';
    case 'code':
      return listed ? 'code' : 'targetCode';
    case 'name':
      return listed ? 'name' : 'target';
    default:
      return field;
  }
}

function sampleColumn(sheet: Sheet, from: number, column: number): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (let row = from; row < sheet.rowCount && cells.length < SAMPLE_ROWS; row += 1) {
    const cell = cellAt(sheet, row, column);
    if (!isBlank(cell)) cells.push(cell);
  }
  return cells;
}
