import type { Workbook } from '../sheets/sheet';
import { readHeader } from './header-text';
import { headerMemoryKey } from './map-columns';
import { isPlanField, type PlanField } from './plan-field';
import type { PlanImport, PlanImportOptions } from './plan-import';

/** What a person taught the importer: folded header → what it means; null: leave the column out. */
export type MappingMemory = Readonly<Record<string, PlanField | null>>;

/**
 * The memory after an import: what was remembered before, with the corrections of this one over it. A correction that
 * holds for columns without a header is of this file only and is not remembered.
 */
export function mappingMemory(workbook: Workbook, preview: PlanImport, options: PlanImportOptions): MappingMemory {
  const memory: Record<string, PlanField | null> = { ...options.rememberedMappings };
  for (const [name, columns] of Object.entries(options.mapping ?? {})) {
    const sheet = workbook.sheets.find((one) => one.name === name);
    const headerRow = preview.sheets.find((one) => one.name === name)?.headerRow ?? null;
    if (sheet === undefined || headerRow === null) continue;
    const header = readHeader(sheet, headerRow - 1);
    for (const [column, field] of Object.entries(columns)) {
      const text = header.columns[Number(column)];
      const key = text === undefined ? '' : headerMemoryKey(text);
      if (key !== '') memory[key] = field;
    }
  }
  return memory;
}

/** A memory from stored JSON: entries that no longer mean anything are passed over. */
export function readMappingMemory(stored: unknown): MappingMemory {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([header, field]: [string, unknown]) =>
      field === null || (typeof field === 'string' && isPlanField(field)) ? [[header, field]] : [],
    ),
  );
}
