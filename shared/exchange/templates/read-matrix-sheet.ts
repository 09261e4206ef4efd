import { listOf } from '../../document/document';
import { cellAt, cellLine, isBlank, type Sheet } from '../sheets/sheet';
import { readReference, readScale } from './columns';
import type { Intake } from './intake';
import type { MatrixTemplate, NamedType } from './template';

/** The scorer of what the group as a whole says. */
const GROUP = '';

/**
 * Reads a sheet whose first row and first column hold names. Blank cells are no record; an unknown name is reported
 * once, at its own cell; a value that does not fit is reported at its cell, and the other cells go in.
 */
export function readMatrixSheet(template: MatrixTemplate, sheet: Sheet, intake: Intake): void {
  const { type, least, most } = template;
  const top = headerRow(sheet);
  const tell = (row: number, column: number, problem: string, params: Readonly<Record<string, string | number>>, rowIn: boolean): void => {
    intake.report({ sheet: sheet.name, row: row + 1, column, messageKey: `imports.problem.${problem}`, params, rowIn }, type);
  };
  const nameAt = (row: number, column: number, of: NamedType, seen: Map<string, number>): string | null => {
    const cell = cellAt(sheet, row, column);
    if (isBlank(cell)) return null;
    const reading = readReference(cell, of, intake.context);
    if (reading.kind !== 'value') {
      if (reading.kind === 'problem') tell(row, column, reading.problem, reading.params, false);
      return null;
    }
    const ref = String(reading.value);
    const earlier = seen.get(ref);
    if (earlier !== undefined) {
      tell(row, column, 'duplicateName', { text: cellLine(cell).slice(0, 80) }, false);
      return null;
    }
    seen.set(ref, row);
    return ref;
  };
  const seenColumns = new Map<string, number>();
  const columns = Array.from({ length: sheet.columnCount }, (_, column) =>
    column === 0 ? null : nameAt(top, column, template.columns.type, seenColumns),
  );
  const existing = new Map(
    listOf(intake.context.document, type)
      .filter(({ scorer }) => scorer === GROUP)
      .map((record) => {
        const fields = record as unknown as Readonly<Record<string, unknown>>;
        return [`${String(fields[template.rows.field])} ${String(fields[template.columns.field])}`, record] as const;
      }),
  );
  const seenRows = new Map<string, number>();
  for (let row = top + 1; row < sheet.rowCount; row += 1) {
    const from = nameAt(row, 0, template.rows.type, seenRows);
    if (from === null && isBlank(cellAt(sheet, row, 0)) && (sheet.rows[row] ?? []).some((cell) => !isBlank(cell))) {
      tell(row, 0, 'missing', { header: sheet.name }, false);
    }
    if (from === null) continue;
    for (let column = 1; column < sheet.columnCount; column += 1) {
      const cell = cellAt(sheet, row, column);
      const to = columns[column] ?? null;
      if (isBlank(cell)) continue;
      if (to === null) {
        // Under a name that was reported the cells go out with it; under no name at all they are reported themselves.
        if (isBlank(cellAt(sheet, top, column))) tell(row, column, 'valueWithoutName', { text: cellLine(cell).slice(0, 80) }, false);
        continue;
      }
      const header = cellLine(cellAt(sheet, top, column)).slice(0, 80);
      const reading = readScale(cell, header, least, most);
      if (reading.kind === 'problem') tell(row, column, reading.problem, reading.params, false);
      if (reading.kind !== 'value') continue;
      if (template.noDiagonal && from === to) {
        if (reading.value !== 0) tell(row, column, 'selfRelation', { text: intake.context.nameOf(from) }, false);
        continue;
      }
      const place = { sheet: sheet.name, row: row + 1 };
      const known = existing.get(`${from} ${to}`);
      const fields = { [template.rows.field]: from, [template.columns.field]: to, value: reading.value, scorer: GROUP };
      if (known === undefined) intake.create({ ref: intake.newRef(), type, fields, ...place });
      else intake.update(known, { type, fields: { value: reading.value }, ...place });
    }
  }
}

/** The row of the column names: the first with a name beside its first column, so that a title above is passed over. */
function headerRow(sheet: Sheet): number {
  const row = sheet.rows.findIndex((cells) => cells.slice(1).some((cell) => !isBlank(cell)));
  return Math.max(0, row);
}
