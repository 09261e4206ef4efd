import { foldText } from '../../domain/kernel/text-folding';
import type { Workbook } from '../sheets/sheet';
import { mappingMemory, readMappingMemory, type MappingMemory } from './mapping-memory';
import type { NumberConvention, PlanImport, PlanImportOptions } from './plan-import';

/** What earlier imports taught: what columns mean, and how the numbers of a column are read, by folded header. */
export interface ImportMemory {
  readonly mappings: MappingMemory;
  readonly conventions: Readonly<Record<string, NumberConvention>>;
}

export const NOTHING_LEARNED: ImportMemory = { mappings: {}, conventions: {} };
/** More entries than this are not kept: the oldest go. */
const MOST = 2_000;

const newest = <Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> => Object.fromEntries(Object.entries(entries).slice(-MOST));

/** The memory after an import with these corrections. */
export function learned(workbook: Workbook, preview: PlanImport, options: PlanImportOptions, memory: ImportMemory): ImportMemory {
  const mappings = mappingMemory(workbook, preview, { ...options, rememberedMappings: memory.mappings });
  const { numberConvention } = options;
  const asked = [...preview.questions, ...preview.answered].map(({ header }) => foldText(header));
  const told = numberConvention === undefined ? {} : Object.fromEntries(asked.map((header) => [header, numberConvention]));
  return { mappings: newest(mappings), conventions: newest({ ...memory.conventions, ...told }) };
}

/** How the numbers that a file leaves open were read last time; undefined where they never were, or in both ways. */
export function rememberedConvention({ questions }: PlanImport, { conventions }: ImportMemory): NumberConvention | undefined {
  const known = new Set(questions.map(({ header }) => conventions[foldText(header)]));
  const [only] = known;
  return known.size === 1 ? only : undefined;
}

/** A memory from stored JSON: what no longer means anything is passed over. */
export function readImportMemory(stored: unknown): ImportMemory {
  if (typeof stored !== 'object' || stored === null) return NOTHING_LEARNED;
  const { mappings, conventions } = stored as { readonly mappings?: unknown; readonly conventions?: unknown };
  const isConvention = (value: unknown): value is NumberConvention => value === 'commaDecimal' || value === 'pointDecimal';
  const told = typeof conventions === 'object' && conventions !== null ? Object.entries(conventions).filter((entry): entry is [string, NumberConvention] => isConvention(entry[1])) : [];
  return { mappings: readMappingMemory(mappings), conventions: Object.fromEntries(told) };
}
