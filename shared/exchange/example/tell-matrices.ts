import type { RecordId } from '../../domain/kernel/id';
import { entryKey, matrixCellId } from '../../domain/matrices/matrix-cell';
import { found, type Story } from './story';

/** How much each line puts into some of the goals: goal, line, 0 to 3. */
const GOALS: readonly (readonly [goal: string, line: string, strength: 0 | 1 | 2 | 3])[] = [
  ['6', 'climate', 3], ['11', 'climate', 2], ['13', 'climate', 3], ['8', 'investment', 3], ['9', 'investment', 2],
  ['16', 'school', 2], ['17', 'school', 3], ['17', 'networks', 3], ['10', 'networks', 0],
];

/** Who does what in some of the actions: action, actor, letters. */
const DUTIES: readonly (readonly [action: string, actor: string, letters: string])[] = [
  ['norm', 'DDRI', 'RA'], ['norm', 'SDP', 'C'], ['shares', 'SDH', 'A'], ['shares', 'DDRI', 'R'], ['andean', 'SDA', 'RA'],
  ['andean', 'HUME', 'R'], ['barrios', 'SDG', 'A'], ['barrios', 'COMU', 'C'],
];

/** Cells of two matrices of the program and a small one of the city's own. */
export function tellMatrices({ changes, actors, lines }: Story, agenda: ReadonlyMap<string, RecordId>): void {
  for (const [goal, line, value] of GOALS) {
    const columnId = found(lines, line);
    changes.create('matrixCell', { matrixId: 'sdg-lines', rowEntry: goal, columnId, value }, matrixCellId('sdg-lines', entryKey(goal), columnId));
  }
  for (const [action, actor, value] of DUTIES) {
    const [rowId, columnId] = [found(agenda, action), found(actors, actor).id];
    changes.create('matrixCell', { matrixId: 'raci', rowId, columnId, value }, matrixCellId('raci', rowId, columnId));
  }
  const words = ['Concejo', 'Gabinete', 'Localidades'];
  const mood = changes.create('customMatrix', {
    name: 'Quién conoce cada línea',
    rows: { from: 'words', words },
    columns: { from: 'records', type: 'line' },
    cell: { kind: 'state', words: ['No la conoce', 'Ha oído de ella', 'La conoce'] },
  });
  for (const [row, line, value] of [[0, 'school', 'Ha oído de ella'], [1, 'school', 'La conoce'], [2, 'climate', 'La conoce'], [0, 'investment', 'No la conoce']] as const) {
    const columnId = found(lines, line);
    const fields = { matrixId: mood.id, customMatrixId: mood.id, rowEntry: words[row] ?? '', columnId, value };
    changes.create('matrixCell', fields, matrixCellId(mood.id, entryKey(String(row)), columnId));
  }
}
