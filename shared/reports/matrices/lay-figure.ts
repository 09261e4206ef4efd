import { t, type Locale, type Translate } from '../../i18n';
import { PRINT_PALETTE } from '../figures/print-palette';
import type { Figure } from '../figures/shapes';
import type { LaidReport } from '../layout/page';
import { placeFigure } from '../layout/place-figure';
import { openSheet } from '../layout/sheet';
import type { FontMetrics } from '../typography/font-file';
import { wrapToStrings } from '../typography/wrap';

/** Letter on its side, in points. */
const PAGE = { width: 792, height: 612, side: 40, top: 44, bottom: 40 } as const;

export interface LayFigureOptions {
  readonly title: string;
  readonly subtitle: string;
  /** How it is read, under the figure. */
  readonly note: string;
  readonly language: Locale;
  readonly translate?: Translate;
}

/** A figure on a page of its own, letter paper on its side, as large as fits. */
export function layFigure(figure: Figure, metrics: FontMetrics, options: LayFigureOptions): LaidReport {
  const { title, subtitle, note, language, translate = t } = options;
  const sheet = openSheet(metrics);
  const width = PAGE.width - 2 * PAGE.side;
  const lines = wrapToStrings(sheet.clean(note), { width, size: 8, measure: sheet.measure });
  const room = PAGE.height - PAGE.top - PAGE.bottom - 34 - lines.length * 10 - 8;
  const scale = Math.min(width / figure.width, room / figure.height, 1.2);
  sheet.text(sheet.clean(title), PAGE.side, PAGE.top + 4, { size: 15, face: 'semibold', ink: 'accent' });
  sheet.text(sheet.clean(subtitle), PAGE.side, PAGE.top + 19, { size: 8, face: 'regular', ink: 'muted' });
  placeFigure(sheet, figure, { x: PAGE.side + (width - figure.width * scale) / 2, y: PAGE.top + 34, scale });
  lines.forEach((line, index) => {
    sheet.text(line, PAGE.side, PAGE.height - PAGE.bottom - (lines.length - 1 - index) * 10, { size: 8, face: 'regular', ink: 'muted' });
  });
  sheet.text(translate('reports.page.of', { page: 1, total: 1 }), PAGE.width - PAGE.side, PAGE.height - 22, { size: 8, face: 'regular', ink: 'muted' }, 'end');
  return { title, subject: subtitle, language, width: PAGE.width, height: PAGE.height, palette: PRINT_PALETTE, pages: sheet.pages(), bookmarks: [], replaced: [...sheet.replaced.keys()] };
}
