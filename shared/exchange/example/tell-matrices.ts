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

/** By what the table puts the lines in order: words, weight, where the scores come from. */
const CRITERIA = [
  { name: 'Impacto en los barrios', weight: 40, measure: 'scored' },
  { name: 'Facilidad y costo', weight: 20, measure: 'scored' },
  { name: 'Cobertura del plan', weight: 25, measure: 'coverage' },
  { name: 'Respaldo de los actores', weight: 15, measure: 'support' },
] as const;

/** The scores that the table gave by the first two of them: line, impact, ease. */
const SCORES: readonly (readonly [line: string, impact: number, ease: number])[] = [
  ['climate', 5, 3], ['investment', 4, 2], ['school', 3, 5], ['networks', 2, 4],
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
  const criteria = CRITERIA.map((fields, order) => changes.create('criterion', { ...fields, order }).id);
  for (const [line, ...values] of SCORES) {
    const rowId = found(lines, line);
    values.forEach((value, place) => {
      const columnId = criteria[place];
      if (columnId !== undefined) changes.create('matrixCell', { matrixId: 'lines-criteria', rowId, columnId, value }, matrixCellId('lines-criteria', rowId, columnId));
    });
  }
}
