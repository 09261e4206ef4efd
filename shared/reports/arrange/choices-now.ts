import { listOf, recordOf, type Document } from '../../document/document';
import { reportLayoutId } from '../../domain/reports/report-layout';
import type { SectionChoice } from './arrange-report';
import { inOrder } from './section-order';

/**
 * The choice of sections as the document has it at this moment, from the sections of a report made a moment before: a
 * click is seen at once, while the pages are still being made.
 */
export function choicesNow(document: Document, report: string, sections: readonly SectionChoice[]): readonly SectionChoice[] {
  const layout = recordOf(document, 'reportLayout', reportLayoutId(document.processId, report));
  const texts = new Map(listOf(document, 'reportText').filter((text) => text.report === report).map((text) => [text.id as string, text]));
  const known = new Set(sections.map(({ id }) => id));
  const added = [...texts.values()].filter(({ id }) => !known.has(id)).map(({ id, title }): SectionChoice => ({ id, title, isShown: true, isAskedFor: false, isOwn: true }));
  const there = [...sections.filter(({ id, isOwn }) => !isOwn || texts.has(id)), ...added];
  const byId = new Map(there.map((choice) => [choice.id, choice]));
  return inOrder([...byId.keys()], layout?.order ?? []).flatMap((id) => {
    const choice = byId.get(id);
    if (choice === undefined) return [];
    const isShown = choice.isAskedFor ? layout?.added.includes(id) === true : layout?.hidden.includes(id) !== true;
    return [{ ...choice, isShown, title: texts.get(id)?.title ?? choice.title }];
  });
}
