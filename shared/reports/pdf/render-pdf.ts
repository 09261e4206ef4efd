import { jsPDF } from 'jspdf';
import { assertNever } from '../../domain/kernel/assert-never';
import { t, type Translate } from '../../i18n';
import type { Block, ReportModel, Section } from '../model/report-model';
import { layFigure } from './blocks/figure-block';
import { layKeyFigures } from './blocks/key-figures';
import type { LaidBlock } from './blocks/laid-block';
import { paintLines } from './blocks/set-lines';
import { layTable } from './blocks/table-block';
import { layCallout, layDefinitions, layHeading, layList, layParagraph } from './blocks/text-blocks';
import { openCanvas, type Canvas } from './canvas';
import { layContents, paintContents, type ContentsEntry, type Landing } from './contents';
import { paintCover } from './cover';
import { openFlow, type Flow } from './flow';
import type { FontBytes } from './fonts';
import { paintFurniture } from './furniture';
import { pageSetup, type Sheet } from './page-setup';
import { codePointNames } from './printable-text';
import { TYPE } from './type-scale';

export interface PdfOptions {
  /** Letter where left out, the paper of Colombia. */
  readonly paper?: Sheet;
  /** The moment written into the file, in milliseconds since 1970 UTC. The same model at the same moment gives the same bytes. */
  readonly now: number;
  readonly translate?: Translate;
  /** Leaves out cover and contents: for papers of a page or two. */
  readonly bare?: boolean;
}

/** Running numbers of figures and tables. */
interface Counters {
  figures: number;
  tables: number;
}

interface Job {
  readonly canvas: Canvas;
  readonly flow: Flow;
  readonly translate: Translate;
  readonly counters: Counters;
  readonly landings: Map<ContentsEntry, Landing>;
}

/** Whether a paragraph before this block introduces it, and must not be left behind on another page. */
function introduces(next: Block | undefined): boolean {
  return next?.kind === 'figure' || next?.kind === 'table' || next?.kind === 'list';
}

function layBlock(block: Block, next: Block | undefined, entry: ContentsEntry | undefined, job: Job): LaidBlock {
  const { canvas, translate, counters } = job;
  const { page } = job.flow;
  switch (block.kind) {
    case 'heading':
      return layHeading(block, canvas, page, (pageNumber, y) => {
        if (entry !== undefined) job.landings.set(entry, { pageNumber, y });
      });
    case 'paragraph':
      return layParagraph(block, introduces(next), canvas, page);
    case 'list':
      return layList(block, canvas, page);
    case 'definitions':
      return layDefinitions(block, canvas, page);
    case 'callout':
      return layCallout(block, canvas, page);
    case 'keyFigures':
      return layKeyFigures(block, canvas, page);
    case 'figure':
      counters.figures += 1;
      return layFigure(block, translate('reports.page.figure', { number: counters.figures }), canvas, page);
    case 'table':
      counters.tables += 1;
      return layTable(block, translate('reports.page.table', { number: counters.tables }), canvas, page);
    default:
      return assertNever(block);
  }
}

/** Height that must fit with a block: its own first part and, for a title, that of what follows. */
function heightTogether(laid: readonly LaidBlock[], from: number): number {
  let height = 0;
  for (let index = from; index < laid.length; index += 1) {
    const block = laid[index];
    if (block === undefined) break;
    height += block.minimum + (index > from ? block.spaceBefore : 0);
    if (!block.keepsWithNext) break;
  }
  return height;
}

const SECTION_SPACE = 30;
const SECTION_GAP = 6;

function paintSection(section: Section, entries: ReadonlyMap<object, ContentsEntry>, job: Job): void {
  const { flow, canvas } = job;
  const laid = section.blocks.map((block, index) => layBlock(block, section.blocks[index + 1], entries.get(block), job));
  const title = canvas.wrap(section.title, TYPE.section, flow.page.textWidth);
  const titleHeight = title.length * TYPE.section.leading + SECTION_GAP;
  if (section.startsPage && !flow.isFresh()) flow.newPage();
  const together = titleHeight + (laid[0]?.spaceBefore ?? 0) + heightTogether(laid, 0);
  flow.ensure(SECTION_SPACE + Math.min(together, flow.page.textHeight));
  flow.space(SECTION_SPACE);
  const entry = entries.get(section);
  if (entry !== undefined) job.landings.set(entry, { pageNumber: flow.pageNumber(), y: flow.y() });
  paintLines(flow, title, TYPE.section);
  flow.advance(SECTION_GAP);
  laid.forEach((block, index) => {
    flow.ensure(Math.min(block.spaceBefore + heightTogether(laid, index), flow.page.textHeight));
    flow.space(block.spaceBefore);
    block.paint(flow);
  });
}

/** The lines of the contents: sections and their titles of level 2, by the object they belong to. */
function entriesOf(model: ReportModel): ReadonlyMap<object, ContentsEntry> {
  const entries = new Map<object, ContentsEntry>();
  for (const section of model.sections) {
    entries.set(section, { level: 1, text: section.title });
    for (const block of section.blocks) {
      if (block.kind === 'heading' && block.level === 2) entries.set(block, { level: 2, text: block.text });
    }
  }
  return entries;
}

/** Says at the end which characters the font could not draw, so that nothing is replaced in silence. */
function paintReplacements(job: Job): void {
  const { canvas, translate, flow } = job;
  if (canvas.replaced.size === 0) return;
  const names = [...canvas.replaced.keys()].map(codePointNames).join(', ');
  const note = layCallout(
    {
      kind: 'callout',
      title: translate('reports.page.replacedTitle'),
      text: translate('reports.page.replaced', { count: canvas.replaced.size, names }),
    },
    canvas,
    flow.page,
  );
  flow.ensure(note.spaceBefore + note.minimum);
  flow.space(note.spaceBefore);
  note.paint(flow);
}

function addBookmarks(doc: jsPDF, entries: ReadonlyMap<object, ContentsEntry>, landings: ReadonlyMap<ContentsEntry, Landing>): void {
  let parent: unknown = null;
  for (const entry of entries.values()) {
    const pageNumber = landings.get(entry)?.pageNumber;
    if (pageNumber === undefined) continue;
    const item = doc.outline.add(entry.level === 1 ? null : parent, entry.text, { pageNumber });
    if (entry.level === 1) parent = item;
  }
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

/**
 * Lays a report out as a PDF: cover, contents with links, sections, heads and feet, bookmarks. Fonts are embedded as
 * subsets, texts stay text. Works in Node, in a browser and in a worker; touches neither disk nor network.
 */
export function renderPdf(model: ReportModel, fonts: FontBytes, options: PdfOptions): Uint8Array {
  const { paper = 'letter', now, translate = t, bare = false } = options;
  const page = pageSetup(paper);
  const doc = new jsPDF({ unit: 'pt', orientation: page.width > page.height ? 'landscape' : 'portrait', format: [page.width, page.height], compress: true, putOnlyUsedFonts: true });
  doc.setProperties({ title: model.title, subject: model.subject, creator: translate('reports.page.creator') });
  doc.setLanguage(model.language);
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setDisplayMode('fullwidth', 'continuous', 'UseOutlines');
  doc.setCreationDate(new Date(now));
  doc.setFileId(fileId(`${model.title} ${model.subject} ${now}`));
  const canvas = openCanvas(doc, fonts);
  const entries = entriesOf(model);

  if (!bare) paintCover(canvas, model.cover, page);
  if (!bare) doc.addPage();
  const contentsPage = doc.getNumberOfPages();
  const contents = bare ? [] : layContents([...entries.values()], canvas, page);
  for (let extra = 1; extra < contents.length; extra += 1) doc.addPage();
  if (!bare) doc.addPage();

  const flow = openFlow(canvas, page);
  const job: Job = { canvas, flow, translate, counters: { figures: 0, tables: 0 }, landings: new Map() };
  for (const section of model.sections) paintSection(section, entries, job);
  paintReplacements(job);
  if (!bare) paintContents(contents, translate('reports.page.contents'), job.landings, canvas, page, contentsPage);
  paintFurniture(canvas, model, page, translate);
  addBookmarks(doc, entries, job.landings);
  return new Uint8Array(doc.output('arraybuffer'));
}
