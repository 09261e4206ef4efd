import type { Brand, Cover } from '../model/report-model';
import { baselineFrom } from './blocks/set-lines';
import { paintFixed } from './blocks/text-blocks';
import type { PageSetup } from './page-setup';
import type { Sheet } from './sheet';
import { TYPE } from './type-scale';

const LABEL_WIDTH = 118;
const MARK_PADDING = 10;
/** Room for the emblem: on the cover, and at the head of a short report. */
const EMBLEM = { cover: { width: 200, height: 84 }, masthead: { width: 120, height: 52 } } as const;

/** A framed mark that cannot be missed: what kind of paper this is. Gives the place below it. */
function paintMark(sheet: Sheet, mark: NonNullable<Cover['mark']>, x: number, y: number, width: number): number {
  const inner = width - 2 * MARK_PADDING;
  const textHeight = sheet.wrap(mark.text, TYPE.body, inner).length * TYPE.body.leading;
  const height = TYPE.heading3.leading + textHeight + 2 * MARK_PADDING - 4;
  sheet.fill(x, y, width, height, 'wash');
  sheet.rule(x, y, x, y + height, 'warning', 2.5);
  const below = paintFixed(sheet, mark.label, { ...TYPE.heading3, ink: 'warning' }, x + MARK_PADDING + 2, y + MARK_PADDING - 2, inner);
  paintFixed(sheet, mark.text, TYPE.body, x + MARK_PADDING + 2, below, inner);
  return y + height;
}

/** Paints the emblem in its room, from its upper left or upper right corner. */
function paintEmblem(sheet: Sheet, { emblem }: Brand, room: (typeof EMBLEM)[keyof typeof EMBLEM], x: number, y: number, from: 'left' | 'right'): void {
  if (emblem === null) return;
  const scale = Math.min(room.width / emblem.width, room.height / emblem.height);
  const [width, height] = [emblem.width * scale, emblem.height * scale];
  sheet.image({ x: from === 'left' ? x : x - width, y, width, height, source: emblem.source });
}

/** Longest title that keeps the size of a cover: a longer one is set smaller, so that it does not fill the page. */
const LONG_TITLE = 90;

/** Paints the cover on the current page. */
export function paintCover(sheet: Sheet, cover: Cover, page: PageSetup, brand: Brand | undefined): void {
  const { left, textWidth } = page;
  if (brand !== undefined) paintEmblem(sheet, brand, EMBLEM.cover, left, page.top - 22, 'left');
  const title = cover.title.length > LONG_TITLE ? { ...TYPE.coverTitle, size: 20, leading: 26 } : TYPE.coverTitle;
  let y = page.top + page.textHeight * 0.16;
  sheet.fill(left, y, 56, 4, 'accent');
  y = paintFixed(sheet, cover.kicker, TYPE.kicker, left, y + 20, textWidth, 2);
  y = paintFixed(sheet, cover.title, title, left, y + 6, textWidth, 7);
  y = paintFixed(sheet, cover.subtitle, TYPE.coverSubtitle, left, y + 8, textWidth * 0.86, 4);
  y += 34;
  for (const { label, value } of cover.facts) {
    sheet.rule(left, y, left + textWidth, y, 'hairline', 0.6);
    sheet.text(sheet.clean(label), left, baselineFrom(y + 6, TYPE.body), { ...TYPE.body, ink: 'muted' });
    y = paintFixed(sheet, value, TYPE.body, left + LABEL_WIDTH, y + 6, textWidth - LABEL_WIDTH, 2) + 6;
  }
  sheet.rule(left, y, left + textWidth, y, 'hairline', 0.6);
  if (cover.mark !== null) paintMark(sheet, cover.mark, left, y + 28, textWidth);
  sheet.text(sheet.clean(cover.colophon), left, page.bottom, TYPE.note);
}

/** Paints the words of the cover at the head of the current page. Gives the place below them. */
export function paintMasthead(sheet: Sheet, cover: Cover, page: PageSetup, brand: Brand | undefined): number {
  const { left, right, textWidth } = page;
  const hasEmblem = brand !== undefined && brand.emblem !== null;
  const width = hasEmblem ? textWidth - EMBLEM.masthead.width - 20 : textWidth;
  if (brand !== undefined) paintEmblem(sheet, brand, EMBLEM.masthead, right, page.top, 'right');
  sheet.fill(left, page.top, 40, 3, 'accent');
  let y = paintFixed(sheet, cover.kicker, TYPE.kicker, left, page.top + 10, width, 1);
  y = paintFixed(sheet, cover.title, { ...TYPE.coverTitle, size: 23, leading: 28 }, left, y + 1, width, 3);
  y = paintFixed(sheet, cover.subtitle, TYPE.lead, left, y + 2, width, 2);
  if (hasEmblem) y = Math.max(y, page.top + EMBLEM.masthead.height);
  const facts = cover.facts.map(({ value }) => value).join(' · ');
  y = paintFixed(sheet, facts, TYPE.note, left, y + 3, textWidth, 2) + 8;
  sheet.rule(left, y, right, y, 'accent', 1);
  if (cover.mark !== null) y = paintFixed(sheet, `${cover.mark.label}. ${cover.mark.text}`, { ...TYPE.note, ink: 'warning' }, left, y + 6, textWidth, 3);
  return y + 4;
}
