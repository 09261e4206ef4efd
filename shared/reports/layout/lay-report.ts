import { assertNever } from '../../domain/kernel/assert-never';
import { t, type Translate } from '../../i18n';
import { brandPalette } from '../figures/print-palette';
import type { Block, ReportModel, Section } from '../model/report-model';
import type { FontMetrics } from '../typography/font-file';
import { layFigure } from './blocks/figure-block';
import { layKeyFigures } from './blocks/key-figures';
import { heightAsked, type LaidBlock } from './blocks/laid-block';
import { paintLines } from './blocks/set-lines';
import { layTable } from './blocks/table-block';
import { layCallout, layDefinitions, layHeading, layList, layParagraph } from './blocks/text-blocks';
import { layContents, paintContents, type ContentsEntry, type Landing } from './contents';
import { paintCover, paintMasthead } from './cover';
import { openFlow, type Flow } from './flow';
import { paintFurniture } from './furniture';
import type { Bookmark, LaidReport } from './page';
import { pageSetup, type PageSetup, type Sheet as SheetSize } from './page-setup';
import { codePointNames } from './printable-text';
import { openSheet, type Sheet } from './sheet';
import { TYPE } from './type-scale';

export interface LayOptions {
  /** Letter where left out, the paper of Colombia. */
  readonly paper?: SheetSize;
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
  readonly sheet: Sheet;
  readonly flow: Flow;
  readonly translate: Translate;
  readonly counters: Counters;
  readonly landings: Map<ContentsEntry, Landing>;
}

/** Whether a paragraph before this block introduces it, and must not be left behind on another page. */
function introduces(next: Block | undefined): boolean {
  return next?.kind === 'figure' || next?.kind === 'table' || next?.kind === 'list' || next?.kind === 'definitions';
}

/** Height of a note that belongs to the figure before it. */
function noteHeight(next: Block | undefined, { sheet, flow }: Job): number {
  if (next?.kind !== 'paragraph' || next.tone !== 'note') return 0;
  const note = layParagraph(next, true, sheet, flow.page);
  return note.spaceBefore + note.minimum;
}

function layBlock(block: Block, next: Block | undefined, entry: ContentsEntry | undefined, job: Job): LaidBlock {
  const { sheet, translate, counters } = job;
  const { page } = job.flow;
  switch (block.kind) {
    case 'heading':
      return layHeading(block, sheet, page, (pageNumber, y) => {
        if (entry !== undefined) job.landings.set(entry, { pageNumber, y });
      });
    case 'paragraph':
      return layParagraph(block, introduces(next), sheet, page);
    case 'list':
      return layList(block, sheet, page);
    case 'definitions':
      return layDefinitions(block, sheet, page);
    case 'callout':
      return layCallout(block, sheet, page);
    case 'keyFigures':
      return layKeyFigures(block, sheet, page);
    case 'figure':
      counters.figures += 1;
      return layFigure(block, translate('reports.page.figure', { number: counters.figures }), sheet, page, noteHeight(next, job));
    case 'table':
      counters.tables += 1;
      return layTable(block, translate('reports.page.table', { number: counters.tables }), sheet, page);
    default:
      return assertNever(block);
  }
}

/** What must stay on one page: its height, and the place of its last block. */
interface Together {
  readonly height: number;
  readonly last: number;
}

/** What must fit with a block where `room` is left: its own first part and, for a title, that of what follows. */
function together(laid: readonly LaidBlock[], from: number, room: number, { textHeight }: PageSetup): Together {
  let height = 0;
  for (let index = from; index < laid.length; index += 1) {
    const block = laid[index];
    if (block === undefined) break;
    height += heightAsked(block, room, textHeight) + (index > from ? block.spaceBefore : 0);
    if (!block.keepsWithNext) return { height, last: index };
  }
  return { height, last: laid.length - 1 };
}

/** Contents of at most this share of a page are followed by the report on the same page. */
const CONTENTS_SHARE = 0.52;
const SECTION_SPACE = 30;
const SECTION_GAP = 6;

function paintSection(section: Section, entries: ReadonlyMap<object, ContentsEntry>, job: Job): void {
  const { flow, sheet } = job;
  const laid = section.blocks.map((block, index) => layBlock(block, section.blocks[index + 1], entries.get(block), job));
  const title = sheet.wrap(section.title, TYPE.section, flow.page.textWidth);
  const titleHeight = title.length === 0 ? 0 : title.length * TYPE.section.leading + SECTION_GAP;
  if (section.startsPage && !flow.isFresh()) flow.newPage();
  const opening = together(laid, 0, flow.room(), flow.page);
  flow.ensure(SECTION_SPACE + Math.min(titleHeight + (laid[0]?.spaceBefore ?? 0) + opening.height, flow.page.textHeight));
  // What was found to stay together is not asked again block by block: with less room the answer might be another.
  let kept = title.length > 0 ? opening.last : -1;
  if (title.length > 0) flow.space(SECTION_SPACE);
  const entry = entries.get(section);
  if (entry !== undefined) job.landings.set(entry, { pageNumber: flow.pageNumber(), y: flow.y() });
  if (title.length > 0) {
    const { place } = section;
    if (place !== undefined) sheet.origin({ x: flow.page.left, y: flow.y(), width: flow.page.textWidth, height: titleHeight }, { kind: 'place', place });
    paintLines(flow, title, TYPE.section);
    flow.advance(SECTION_GAP);
  }
  laid.forEach((block, index) => {
    if (index > kept) {
      const next = together(laid, index, flow.room(), flow.page);
      flow.ensure(Math.min(block.spaceBefore + next.height, flow.page.textHeight));
      kept = next.last;
    }
    flow.space(block.spaceBefore);
    block.paint(flow);
  });
}

/** The lines of the contents: sections and their titles of level 2, by the object they belong to. */
function entriesOf(model: ReportModel): ReadonlyMap<object, ContentsEntry> {
  const entries = new Map<object, ContentsEntry>();
  for (const section of model.sections) {
    if (section.title !== '') entries.set(section, { level: 1, text: section.title });
    for (const block of section.blocks) {
      if (block.kind === 'heading' && block.level === 2) entries.set(block, { level: 2, text: block.text });
    }
  }
  return entries;
}

/** Says at the end which characters the font could not draw, so that nothing is replaced in silence. */
function paintReplacements({ sheet, translate, flow }: Job): void {
  if (sheet.replaced.size === 0) return;
  const names = [...sheet.replaced.keys()].map(codePointNames).join(', ');
  const note = layCallout(
    {
      kind: 'callout',
      title: translate('reports.page.replacedTitle'),
      text: translate('reports.page.replaced', { count: sheet.replaced.size, names }),
    },
    sheet,
    flow.page,
  );
  flow.ensure(note.spaceBefore + note.minimum);
  flow.space(note.spaceBefore);
  note.paint(flow);
}

function bookmarksOf(entries: ReadonlyMap<object, ContentsEntry>, landings: ReadonlyMap<ContentsEntry, Landing>): readonly Bookmark[] {
  return [...entries.values()].flatMap((entry) => {
    const landing = landings.get(entry);
    return landing === undefined ? [] : [{ level: entry.level, text: entry.text, page: landing.pageNumber, y: landing.y }];
  });
}

/**
 * Lays a report out on its pages: cover or masthead, contents, sections, heads and feet. What it gives is painted alike
 * on the screen, by a printer and in a PDF. Works anywhere; touches neither disk nor network.
 */
export function layReport(model: ReportModel, metrics: FontMetrics, options: LayOptions = {}): LaidReport {
  const usual = laidWith(1, model, metrics, options);
  if (usual.report.pages.length < LEAST_PAGES || usual.lastFilled > LAST_PAGE) return usual.report;
  const closer = laidWith(CLOSER, model, metrics, options);
  return closer.report.pages.length < usual.report.pages.length ? closer.report : usual.report;
}

/** A last page filled by no more than this share is brought back to the one before, where closer spaces do it. */
const LAST_PAGE = 0.25;
/** Reports of fewer pages are left as they are. */
const LEAST_PAGES = 3;
const CLOSER = 0.72;

/** Lays a report out with its white spaces times `airiness`; says too how much of the last page is filled, from 0 to 1. */
function laidWith(airiness: number, model: ReportModel, metrics: FontMetrics, options: LayOptions): { readonly report: LaidReport; readonly lastFilled: number } {
  const { paper = 'letter', translate = t, bare = false } = options;
  const page = pageSetup(paper);
  const sheet = openSheet(metrics);
  const entries = entriesOf(model);
  const hasCover = !bare && model.front !== 'masthead';

  let start = page.top;
  let contents: ReturnType<typeof layContents> = { pages: [], bottom: page.top };
  const contentsPage = 2;
  if (hasCover) {
    paintCover(sheet, model.cover, page, model.brand);
    contents = layContents([...entries.values()], sheet, page);
    for (let extra = 0; extra < contents.pages.length; extra += 1) sheet.addPage();
    // Few titles leave the page to the report.
    if (contents.pages.length === 1 && contents.bottom < page.top + page.textHeight * CONTENTS_SHARE && model.sections[0]?.startsPage === false) {
      start = contents.bottom;
    } else {
      sheet.addPage();
    }
  } else if (!bare) {
    start = paintMasthead(sheet, model.cover, page, model.brand);
  }

  const flow = openFlow(sheet, page, start, airiness);
  const job: Job = { sheet, flow, translate, counters: { figures: 0, tables: 0 }, landings: new Map() };
  for (const section of model.sections) paintSection(section, entries, job);
  paintReplacements(job);
  const lastFilled = (flow.y() - page.top) / page.textHeight;
  if (hasCover) paintContents(contents.pages, translate('reports.page.contents'), job.landings, sheet, page, contentsPage);
  paintFurniture(sheet, model, page, translate, hasCover || bare ? 2 : 1);
  const report: LaidReport = {
    title: model.title,
    subject: model.subject,
    language: model.language,
    width: page.width,
    height: page.height,
    palette: brandPalette(model.brand?.color ?? null),
    pages: sheet.pages(),
    bookmarks: bookmarksOf(entries, job.landings),
    replaced: [...sheet.replaced.keys()],
  };
  return { report, lastFilled };
}
