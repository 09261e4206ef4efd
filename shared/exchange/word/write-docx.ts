import {
  AlignmentType,
  BorderStyle,
  Document as DocxDocument,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { assertNever } from '../../domain/kernel/assert-never';
import { t } from '../../i18n';
import { writePng, type Pixels } from '../image/write-png';
import { contentsOf, CONTENTS_STYLES } from './docx-contents';
import { ACCENT, clean, INK, runs, SOFT, WASH } from './docx-text';
import { CELL_MARGIN, tableSetting, type DocxTable } from './table-widths';
import type { DocxBlock, DocxFigure, DocxInline, DocxModel } from './word-model';

type Piece = Paragraph | Table;

const FONT = 'Calibri';
/** Width of the text on letter paper with margins of an inch, in twentieths of a point. */
const TEXT_WIDTH = 9360;
const BULLETS = 'bullets';
const ALIGN = { start: AlignmentType.START, middle: AlignmentType.CENTER, end: AlignmentType.END } as const;

/** The words of a caption, after its running number: "Figura 3. …". */
function captionRuns(tag: string, caption: string): TextRun[] {
  return [...runs(`${tag}. `, { size: 18, color: SOFT, bold: true }), ...runs(caption, { size: 18, color: SOFT })];
}

function tableOf(block: DocxTable, tag: string): Piece[] {
  const { widths, size } = tableSetting(block, TEXT_WIDTH);
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BDB6A8' };
  const cell = (text: string, place: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: CELL_MARGIN, right: CELL_MARGIN },
      borders: { top: line, bottom: line, left: line, right: line },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: WASH, color: 'auto' } } : {}),
      children: [
        new Paragraph({ alignment: ALIGN[block.columns[place]?.align ?? 'start'], spacing: { after: 0 }, children: runs(text, { size, bold: isHead }) }),
      ],
    });
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: block.columns.map(({ title }, place) => cell(title, place, true)) });
  const height = block.rowHeight === undefined ? {} : { height: { value: block.rowHeight * 20, rule: HeightRule.ATLEAST } };
  const rows = block.rows.map((row, index) => {
    const isTotal = block.endsInTotal === true && index === block.rows.length - 1;
    return new TableRow({ cantSplit: true, ...height, children: block.columns.map((_, place) => cell(row[place] ?? '', place, isTotal)) });
  });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160, after: 80 }, children: captionRuns(tag, block.caption) }),
    // The widths stand as they were worked out: a processor that weighs every cell again takes its time, and the pages are counted with them.
    new Table({ width: { size: TEXT_WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: [...widths], rows: [head, ...rows] }),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
  ];
}

function calloutOf(title: string, text: DocxInline): Paragraph {
  return new Paragraph({
    spacing: { before: 120, after: 160 },
    indent: { left: 160 },
    border: { left: { style: BorderStyle.SINGLE, size: 18, color: ACCENT, space: 8 } },
    children: [...runs(`${title}  `, { bold: true }), ...runs(text)],
  });
}

/** Gives the running number of the next figure or table, as the PDF has it. */
type TagOf = (what: 'figure' | 'table') => string;

/** Greatest height of a picture, in points: with its caption it stands on a page of letter paper. */
const FIGURE_HEIGHT = 560;
/** Points of a screen to a point of paper, as the format measures pictures. */
const SCREEN = 96 / 72;

/** A drawing as a picture with its words for who cannot see it, and its caption below. */
function figureOf<Figure extends DocxFigure>(figure: Figure, caption: TextRun[], draw: (figure: Figure) => Pixels): Piece[] {
  const scale = Math.min(1, TEXT_WIDTH / 20 / figure.width, FIGURE_HEIGHT / figure.height);
  const transformation = { width: Math.round(figure.width * scale * SCREEN), height: Math.round(figure.height * scale * SCREEN) };
  const altText = { name: clean(figure.title), title: clean(figure.title), description: clean(figure.altText) };
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160, after: 60 }, children: [new ImageRun({ type: 'png', data: writePng(draw(figure)), transformation, altText })] }),
    new Paragraph({ spacing: { after: 180 }, children: caption }),
  ];
}

function blockOf<Figure extends DocxFigure>(block: DocxBlock<Figure>, draw: (figure: Figure) => Pixels, tagOf: TagOf): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, keepNext: true, children: runs(block.text) })];
    case 'paragraph': {
      const style = { body: {}, lead: { size: 25 }, note: { size: 19, color: SOFT } }[block.tone];
      return [new Paragraph({ spacing: { after: 140 }, children: runs(block.text, style) })];
    }
    case 'list':
      return block.items.map((item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, spacing: { after: 60 }, children: runs(item) }));
    case 'figure':
      return figureOf(block.figure, captionRuns(tagOf('figure'), block.caption), draw);
    case 'table':
      return tableOf(block, tagOf('table'));
    case 'callout':
      return [calloutOf(block.title, block.text)];
    case 'keyFigures':
      return [
        new Paragraph({
          spacing: { before: 80, after: 160 },
          children: block.items.flatMap(({ value, label }) => [...runs(`${value} `, { bold: true, size: 30, color: ACCENT }), ...runs(`${label}     `, { color: SOFT })]),
        }),
      ];
    case 'definitions':
      return block.items.map(({ term, meaning }) => new Paragraph({ spacing: { after: 80 }, children: [...runs(`${term}: `, { bold: true }), ...runs(meaning)] }));
    default:
      return assertNever(block);
  }
}

/** Greatest sides of the emblem, in points. */
const EMBLEM = { width: 180, height: 80 } as const;

function emblemOf({ brand }: Pick<DocxModel, 'brand'>): Piece[] {
  const emblem = brand?.emblem ?? null;
  if (emblem === null) return [];
  const scale = Math.min(EMBLEM.width / emblem.width, EMBLEM.height / emblem.height);
  const data = Uint8Array.from(atob(emblem.source.slice(emblem.source.indexOf(',') + 1)), (character) => character.charCodeAt(0));
  const type = emblem.source.startsWith('data:image/png') ? 'png' : 'jpg';
  return [new Paragraph({ spacing: { after: 240 }, children: [new ImageRun({ type, data, transformation: { width: Math.round(emblem.width * scale * SCREEN), height: Math.round(emblem.height * scale * SCREEN) } })] })];
}

function coverOf(model: Pick<DocxModel, 'brand' | 'cover'>): Piece[] {
  const { cover } = model;
  const pieces: Piece[] = [
    ...emblemOf(model),
    new Paragraph({ spacing: { after: 60 }, children: runs(cover.kicker, { color: ACCENT, bold: true, size: 20 }) }),
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { after: 80 }, children: runs(cover.title) }),
    new Paragraph({ spacing: { after: 240 }, children: runs(cover.subtitle, { color: SOFT, size: 24 }) }),
    ...cover.facts.map(({ label, value }) => new Paragraph({ spacing: { after: 40 }, children: [...runs(`${label}: `, { color: SOFT }), ...runs(value)] })),
  ];
  if (cover.mark !== null) pieces.push(calloutOf(cover.mark.label, cover.mark.text));
  return pieces;
}

/** Papers, in twentieths of a point. */
const PAPERS = { letter: { width: 12240, height: 15840 }, a4: { width: 11906, height: 16838 } } as const;
/** Side margins that leave the same width of text on either paper. */
const sideMargin = (paper: keyof typeof PAPERS): number => Math.floor((PAPERS[paper].width - TEXT_WIDTH) / 2);

export interface DocxOptions {
  /** Letter where left out, the paper of Colombia. */
  readonly paper?: keyof typeof PAPERS;
  /** Without contents, whatever the model says: for papers to fill in. */
  readonly bare?: boolean;
}

/**
 * A report as a Word document (.docx), to go on writing: headings, lists and tables of the word processor's own,
 * contents with page numbers (worked out here, so that a reader need not ask for them), head and page numbers. Texts keep their accents and line breaks; control characters, which the format forbids, are left
 * out. `draw` makes the pictures of its figures. `colophon` closes it.
 */
export async function writeDocx<Figure extends DocxFigure>(model: DocxModel<Figure>, draw: (figure: Figure) => Pixels, { paper = 'letter', bare = false }: DocxOptions = {}): Promise<Uint8Array> {
  const contents = bare ? [] : contentsOf(model);
  const counted = { figure: 0, table: 0 };
  const tagOf: TagOf = (what) => {
    counted[what] += 1;
    return t(`reports.page.${what}`, { number: counted[what] });
  };
  const body = model.sections.flatMap(({ title, startsPage, blocks }, index) => [
    ...(title === '' ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, pageBreakBefore: startsPage || (index === 0 && contents.length > 0), children: runs(title) })]),
    ...blocks.flatMap((block) => blockOf(block, draw, tagOf)),
  ]);
  const heading = (size: number, color: string) => ({ run: { font: FONT, size, bold: true, color }, paragraph: { spacing: { before: 280, after: 120 } } });
  const section: ISectionOptions = {
    properties: { page: { size: PAPERS[paper], margin: { top: 1440, bottom: 1300, left: sideMargin(paper), right: sideMargin(paper) } } },
    headers: { default: new Header({ children: [new Paragraph({ children: runs(`${model.runningHead.start} · ${model.runningHead.end}`, { size: 16, color: SOFT }) })] }) },
    footers: {
      default: new Footer({
        children: [new Paragraph({ alignment: AlignmentType.END, children: [...(model.draft === undefined ? [] : runs(`${model.draft.label}     `, { size: 16, bold: true })), new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16, color: SOFT })] })],
      }),
    },
    children: [...coverOf(model), ...contents, ...body, new Paragraph({ spacing: { before: 300 }, children: runs(model.cover.colophon, { size: 16, color: SOFT }) })],
  };
  const file = new DocxDocument({
    title: clean(model.title),
    subject: clean(model.subject),
    creator: clean(model.cover.colophon),
    // Laying out all pages is most of the work, and only the contents need it: the numbers at the foot are counted by whoever opens the file.
    ...(contents.length === 0 ? {} : { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, language: { value: model.language } } },
        title: { run: { font: FONT, size: 44, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: heading(30, ACCENT),
        heading2: heading(26, INK),
        heading3: heading(23, INK),
      },
      paragraphStyles: [...CONTENTS_STYLES],
    },
    numbering: {
      config: [{ reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 400, hanging: 240 } } } }] }],
    },
    sections: [section],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
