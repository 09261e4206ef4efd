import { jsPDF } from 'jspdf';
import { t, type Translate } from '../../i18n';
import type { LaidReport } from '../layout/page';
import { fontMetrics, type FontBytes } from '../typography/font-file';
import { embedFonts } from './fonts';
import { paintMark, type Brush } from './paint-mark';

export interface WriteOptions {
  /** The moment written into the file, in milliseconds since 1970 UTC. The same report at the same moment gives the same bytes. */
  readonly now: number;
  readonly translate?: Translate;
}

/** 32 hexadecimal digits that depend on the text only (FNV-1a, four seeds): a file identity without a random source. */
function fileId(text: string): string {
  return [0x811c9dc5, 0x1000193, 0x9e3779b9, 0x85ebca6b]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, '0');
    })
    .join('')
    .toUpperCase();
}

function addBookmarks(doc: jsPDF, { bookmarks }: LaidReport): void {
  let parent: unknown = null;
  for (const { level, text, page } of bookmarks) {
    const item: unknown = doc.outline.add(level === 1 ? null : parent, text, { pageNumber: page });
    if (level === 1) parent = item;
  }
}

/** Writes laid pages as a PDF: vectors, text that stays text, fonts embedded as subsets, links, bookmarks, metadata. */
export function writePdf(report: LaidReport, fonts: FontBytes, { now, translate = t }: WriteOptions): Uint8Array {
  const { width, height, title, subject, palette } = report;
  const doc = new jsPDF({ unit: 'pt', orientation: width > height ? 'landscape' : 'portrait', format: [width, height], compress: true, putOnlyUsedFonts: true });
  doc.setProperties({ title, subject, creator: translate('reports.page.creator') });
  doc.setLanguage(report.language);
  doc.viewerPreferences({ DisplayDocTitle: true });
  if (report.bookmarks.length > 0) doc.setDisplayMode('fullwidth', 'continuous', 'UseOutlines');
  doc.setCreationDate(new Date(now));
  doc.setFileId(fileId(`${title} ${subject} ${now}`));
  embedFonts(doc, fonts);
  const brush: Brush = { doc, palette, metrics: fontMetrics(fonts) };
  report.pages.forEach(({ marks, links }, index) => {
    if (index > 0) doc.addPage([width, height], width > height ? 'landscape' : 'portrait');
    doc.setLineCap('butt');
    doc.setLineJoin('miter');
    for (const mark of marks) paintMark(brush, mark);
    for (const link of links) {
      doc.link(link.x, link.y, link.width, link.height, { pageNumber: link.toPage, magFactor: 'XYZ', zoom: 0, top: link.toY });
    }
  });
  addBookmarks(doc, report);
  return new Uint8Array(doc.output('arraybuffer'));
}
