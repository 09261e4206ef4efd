import { listOf, type Document } from '../../document/document';
import type { CivilDate } from '../../domain/kernel/civil-date';
import { fail, ok, type Result } from '../../domain/kernel/result';
import type { Workbook } from '../sheets/sheet';
import { writeSheets } from '../sheets/write-sheets';
import { measurementTemplate } from './agenda-templates';
import { readTemplates, templatesIn } from './read-templates';
import type { TemplateColumn } from './template';
import { findTemplateHeader } from './template-header';
import type { TemplatePreview } from './template-preview';

/** A workbook to fill: the sheet `Mediciones` with a row for each indicator in its order, the day set, the value empty. */
export function writeMeasurementSheet(document: Document, today: CivilDate): Uint8Array {
  const indicators = listOf(document, 'indicator').toSorted((one, other) => one.order - other.order);
  return writeSheets([{ name: measurementTemplate.name, rows: [measurementTemplate.columns.map(({ header }) => header), ...indicators.map(({ name }) => [name, today])] }]);
}

/**
 * What the measurements of a workbook or CSV would change; other sheets are left alone, and rows without a value are no
 * news. Failure: `import-no-templates` where no sheet has the columns Indicador, Día and Valor.
 */
export function readMeasurementSheet(workbook: Workbook, document: Document): Result<TemplatePreview> {
  const wanted = { templates: [measurementTemplate.name] } as const;
  if (templatesIn(workbook, wanted).length > 0) return ok(filled(readTemplates(workbook, document, wanted)));
  // Whatever it is called, where it is the only one with those columns.
  const [only, ...others] = workbook.sheets.filter((sheet) => findTemplateHeader(sheet, measurementTemplate.columns as unknown as readonly TemplateColumn[]) !== null);
  if (only === undefined || others.length > 0) return fail('import-no-templates', 'imports.error.noMeasurements', { file: workbook.fileName });
  const preview = filled(readTemplates({ ...workbook, sheets: [{ ...only, name: measurementTemplate.name }] }, document, wanted));
  return ok({ ...preview, problems: preview.problems.map((problem) => ({ ...problem, sheet: only.name })) });
}

/** Without the rows that were left to be filled: they are no mistake. */
function filled(preview: TemplatePreview): TemplatePreview {
  const empty = preview.problems.filter(({ messageKey, params }) => messageKey === 'imports.problem.missing' && params['header'] === 'Valor');
  if (empty.length === 0) return preview;
  const less = (rejected: number): number => Math.max(0, rejected - empty.length);
  const { measurement } = preview.counts;
  return {
    ...preview,
    problems: preview.problems.filter((problem) => !empty.includes(problem)),
    sheets: preview.sheets.map((sheet) => ({ ...sheet, counts: { ...sheet.counts, rejected: less(sheet.counts.rejected) } })),
    counts: measurement === undefined ? preview.counts : { ...preview.counts, measurement: { ...measurement, rejected: less(measurement.rejected) } },
  };
}
