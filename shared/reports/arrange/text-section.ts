import type { ReportText } from '../../domain/reports/report-text';
import type { Block, Section } from '../model/report-model';

const ITEM = /^\s*[-•]\s+/u;

/** An own text as a section: a paragraph for each line, neighbouring lines that begin with "- " as one list. */
export function textSection({ id, title, text }: Pick<ReportText, 'id' | 'title' | 'text'>): Section {
  const blocks: Block[] = [];
  let items: string[] = [];
  const closeList = (): void => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    items = [];
  };
  for (const line of text.split(/\r?\n/u)) {
    if (ITEM.test(line)) {
      items.push(line.replace(ITEM, '').trim());
      continue;
    }
    closeList();
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', tone: 'body', text: line.trim() });
  }
  closeList();
  return { id, title, startsPage: false, blocks };
}
