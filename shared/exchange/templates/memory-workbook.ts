import { MEMORY_KINDS, MEMORY_STATES } from '../../domain/diagnosis/memory-item';
import { t } from '../../i18n';
import type { CellValue } from '../sheets/sheet';
import { writeSheets } from '../sheets/write-sheets';
import { memoryTemplate } from './diagnosis-templates';

/**
 * An empty workbook for the institutional memory: the sheet `Memoria` with its headers, and a second sheet that says what
 * goes into each column, which an import passes over. Source: formats.md §2.
 */
export function memoryWorkbook(): Uint8Array {
  const kinds = MEMORY_KINDS.map((kind) => t(`diagnosis.memory.kind.${kind}`)).join(', ');
  const states = MEMORY_STATES.map((state) => t(`diagnosis.memory.state.${state}`)).join(', ');
  const guide: readonly (readonly CellValue[])[] = [
    [t('diagnosis.memory.guide.column'), t('diagnosis.memory.guide.what')],
    ...memoryTemplate.columns.map(({ header, field }): readonly CellValue[] => [
      header,
      field === 'kind' ? kinds : field === 'state' ? states : t(`diagnosis.memory.guide.${guideOf(field)}`),
    ]),
  ];
  return writeSheets([
    { name: memoryTemplate.name, rows: [memoryTemplate.columns.map(({ header }) => header)] },
    { name: t('diagnosis.memory.guide.sheet'), rows: guide },
  ]);
}

function guideOf(field: string): 'name' | 'year' | 'actor' | 'free' {
  switch (field) {
    case 'name':
      return 'name';
    case 'startYear':
    case 'endYear':
      return 'year';
    case 'actorId':
      return 'actor';
    default:
      return 'free';
  }
}
