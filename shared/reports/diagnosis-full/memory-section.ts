import { listOf } from '../../document/document';
import type { Section } from '../model/report-model';
import type { FullDiagnosisContext } from './context';
import { memoryFigure, memoryInOrder, yearsText } from './memory-figure';

/** What earlier governments left, on a line of time and as a table. Source: Guía municipal, step 1. */
export function memorySection({ document, translate, year }: FullDiagnosisContext): Section {
  const title = translate('diagnosis.report.memoryTitle');
  const items = memoryInOrder(listOf(document, 'memoryItem'));
  if (items.length === 0) {
    return { id: 'memory', place: 'diagnosis', title, startsPage: false, blocks: [{ kind: 'paragraph', tone: 'body', text: translate('diagnosis.report.memoryNone') }] };
  }
  const figure = memoryFigure(translate, items, year);
  return {
    id: 'memory',
    place: 'diagnosis',
    title,
    startsPage: false,
    blocks: [
      ...(figure === null ? [] : [{ kind: 'figure', figure, caption: translate('diagnosis.memory.timelineCaption') } as const]),
      {
        kind: 'table',
        caption: translate('diagnosis.report.memoryTable'),
        size: 'small',
        columns: [
          { title: translate('diagnosis.memory.field.name'), align: 'start', width: 3 },
          { title: translate('diagnosis.memory.field.kind'), align: 'start', width: 'fit' },
          { title: translate('diagnosis.memory.field.partner'), align: 'start', width: 2 },
          { title: translate('diagnosis.memory.field.startYear'), align: 'start', width: 'fit' },
          { title: translate('diagnosis.memory.field.outcome'), align: 'start', width: 4 },
        ],
        origins: items.map(({ id }) => id),
        rows: items.map((item) => [item.name, translate(`diagnosis.memory.kind.${item.kind}`), item.partner, yearsText(translate, item), item.outcome]),
      },
    ],
  };
}
