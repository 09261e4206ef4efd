import type { RecordId } from '@shared/domain/kernel/id';
import { ok, type Result } from '@shared/domain/kernel/result';
import type { ContentOf, RecordType } from '@shared/domain/registry';
import type { Command } from '../command';
import { announceFailure } from '../notices';
import type { FieldEdit } from '../record-commands';
import { runCommand, runGesture } from '../workspace';

/** A cell of a table that was written: the record, the field, and what it says now. */
interface WrittenCell {
  readonly key: string;
  readonly column: string;
  readonly content: string | number | null;
}

/**
 * Writes cells of a table of records with the command that edits a record: one cell as that command does, several (a
 * paste) as one act. Where one is refused, which is said, none is written and false is given.
 */
export function writeCells<Type extends RecordType>(
  command: Command<FieldEdit<Type>>,
  cells: readonly WrittenCell[],
  fieldsOf: (cell: WrittenCell) => Readonly<Record<string, unknown>> = ({ column, content }) => ({ [column]: content }),
): boolean {
  const edit = (cell: WrittenCell): FieldEdit<Type> => ({ id: cell.key as RecordId, fields: fieldsOf(cell) as Partial<ContentOf<Type>> });
  const [only, ...more] = cells;
  if (only === undefined) return true;
  if (more.length === 0) return runCommand(command, edit(only)).ok;
  const { id, labelKey } = command;
  const written = runGesture({ id, labelKey }, (): Result<void> => {
    for (const cell of cells) {
      const result = runCommand(command, edit(cell), { quiet: true });
      if (!result.ok) return result;
    }
    return ok(undefined);
  });
  if (!written.ok) announceFailure(written.error);
  return written.ok;
}
