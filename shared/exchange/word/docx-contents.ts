import { Paragraph, TableOfContents } from 'docx';
import { t } from '../../i18n';
import { ACCENT, runs } from './docx-text';
import type { DocxModel } from './word-model';

/** Fewer titles than this are seen at a glance without a list of them. */
const LEAST_TITLES = 4;
/** So many stand on the page of the cover, below its words. */
const ON_THE_COVER = 14;

/**
 * The contents as the word processor's own, which it brings up to date when the text grows: sections and their titles of
 * level 2. Nothing for a paper with a masthead or of a few titles.
 */
export function contentsOf({ front, sections }: Pick<DocxModel, 'front' | 'sections'>): readonly (Paragraph | TableOfContents)[] {
  const titles = sections.reduce((sum, { title, blocks }) => sum + (title === '' ? 0 : 1) + blocks.filter((block) => block.kind === 'heading' && block.level === 2).length, 0);
  if (front === 'masthead' || titles < LEAST_TITLES) return [];
  const title = t('reports.page.contents');
  return [
    new Paragraph({ keepNext: true, pageBreakBefore: titles > ON_THE_COVER, spacing: { before: 400, after: 160 }, children: runs(title, { size: 30, bold: true, color: ACCENT }) }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

/** Close lines, so that the contents of a full report stay on their page. */
export const CONTENTS_STYLES = [
  { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', run: { size: 21, bold: true }, paragraph: { spacing: { before: 60, after: 0 } } },
  { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', next: 'Normal', run: { size: 20 }, paragraph: { indent: { left: 240 }, spacing: { before: 0, after: 0 } } },
] as const;
