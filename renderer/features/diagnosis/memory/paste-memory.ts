import { MEMORY_KINDS, MEMORY_STATES, memoryItemModule } from '@shared/domain/diagnosis/memory-item';
import { foldText, sameFolded } from '@shared/domain/kernel/text-folding';
import type { Translate } from '@shared/i18n';
import type { NewMemoryItem } from './commands';

/** What a pasted table says. */
export interface PastedMemory {
  readonly items: readonly NewMemoryItem[];
  /** Numbers of the rows that cannot be read, from 1. */
  readonly refused: readonly number[];
}

/** A year in a cell: empty is none, a text that is no year is undefined. */
function readYear(cell: string): number | null | undefined {
  const text = cell.trim();
  if (text === '') return null;
  const year = /^\d{4}$/u.test(text) ? Number(text) : Number.NaN;
  return memoryItemModule.fields.startYear.safeParse(year).success ? year : undefined;
}

/**
 * Reads a table copied from a spreadsheet: kind, name, partner, from, to, government, state, outcome, source. A row of
 * headings and empty rows are passed over; an unknown kind is a project, an unknown state is not known.
 */
export function readPastedMemory(text: string, t: Translate): PastedMemory {
  const items: NewMemoryItem[] = [];
  const refused: number[] = [];
  text.split(/\r?\n/u).forEach((line, index) => {
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) return;
    const [kindText = '', name = '', partner = '', from = '', to = '', government = '', stateText = '', outcome = '', source = ''] = cells;
    if (index === 0 && sameFolded(kindText, t('diagnosis.memory.field.kind'))) return;
    const [startYear, endYear] = [readYear(from), readYear(to)];
    const isBackwards = typeof startYear === 'number' && typeof endYear === 'number' && endYear < startYear;
    if (name === '' || startYear === undefined || endYear === undefined || isBackwards) {
      refused.push(index + 1);
      return;
    }
    const folded = foldText(kindText);
    const kind = MEMORY_KINDS.find((one) => {
      const [single, plural] = [foldText(t(`diagnosis.memory.kind.${one}`)), foldText(t(`diagnosis.memory.kinds.${one}`))];
      return folded !== '' && (single.startsWith(folded) || folded.startsWith(single) || plural.startsWith(folded));
    });
    const state = MEMORY_STATES.find((one) => sameFolded(t(`diagnosis.memory.state.${one}`), stateText)) ?? 'unknown';
    items.push({ kind: kind ?? 'project', name, partner, startYear, endYear, government, state, outcome, source });
  });
  return { items, refused };
}
