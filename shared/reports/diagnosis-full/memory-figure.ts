import { MEMORY_KINDS, type MemoryItem } from '../../domain/diagnosis/memory-item';
import type { Translate } from '../../i18n';
import type { Figure } from '../figures/shapes';
import { timelineFigure } from '../figures/timeline';

/** The years of an item of the memory in words. */
export function yearsText(t: Translate, { startYear, endYear, state }: Pick<MemoryItem, 'startYear' | 'endYear' | 'state'>): string {
  const start = startYear ?? endYear;
  if (start === null) return t('diagnosis.memory.yearsUnknown');
  if (endYear !== null && endYear !== start) return t('diagnosis.memory.years', { start, end: endYear });
  return endYear === null && state === 'alive' ? t('diagnosis.memory.yearsOpen', { start }) : t('diagnosis.memory.yearsOne', { start });
}

/** The items in order: those with a year by it, then those without. */
export function memoryInOrder(items: readonly MemoryItem[]): readonly MemoryItem[] {
  const year = ({ startYear, endYear }: MemoryItem): number => startYear ?? endYear ?? Number.MAX_SAFE_INTEGER;
  return [...items].sort((one, other) => year(one) - year(other) || one.order - other.order || (one.id < other.id ? -1 : 1));
}

/** The institutional memory on a line of time, a lane for each kind. `year`: how far what goes on is drawn. Null where none has a year. */
export function memoryFigure(t: Translate, items: readonly MemoryItem[], year: number): Figure | null {
  const dated = memoryInOrder(items).filter(({ startYear, endYear }) => startYear !== null || endYear !== null);
  const lanes = MEMORY_KINDS.map((kind) => ({
    name: t(`diagnosis.memory.kinds.${kind}`),
    items: dated
      .filter((item) => item.kind === kind)
      .map((item) => ({
        name: item.partner === '' ? item.name : `${item.name} · ${item.partner}`,
        start: item.startYear ?? item.endYear ?? year,
        end: item.endYear === item.startYear ? null : item.endYear,
        isOpen: item.endYear === null && item.state === 'alive',
      })),
  }));
  const rows = dated.map((item) =>
    t('diagnosis.memory.timelineRow', { kind: t(`diagnosis.memory.kind.${item.kind}`), name: item.name, years: yearsText(t, item) }),
  );
  return timelineFigure(lanes, {
    title: t('diagnosis.memory.timeline'),
    altText: t('diagnosis.memory.timelineAlt', { rows: rows.join(' ') }),
    until: year,
  });
}
