import type { RecordId } from '../../domain/kernel/id';
import type { Locale } from '../../i18n';
import type { Palette } from '../figures/print-palette';
import type { PictureShape, Shape } from '../figures/shapes';
import type { ReportPlace } from '../model/report-model';


/** Everything a page is painted of, in points from its upper left corner, in painting order. */
export type Mark = Shape | PictureShape;

/** A rectangle of a page. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of the contents: a click goes to the page (from 1) and place. */
export interface PageLink extends Area {
  readonly toPage: number;
  readonly toY: number;
}

/** The way back from a sentence: to the record it speaks of, or to the place where its data are worked on. */
export type OriginTarget = { readonly kind: 'record'; readonly id: RecordId } | { readonly kind: 'place'; readonly place: ReportPlace };

/** Where a page speaks of something that the program can show. */
export interface PageOrigin extends Area {
  readonly target: OriginTarget;
}

export interface LaidPage {
  readonly marks: readonly Mark[];
  readonly links: readonly PageLink[];
  readonly origins: readonly PageOrigin[];
}

/** A title of the report with the page (from 1) and place it came to. */
export interface Bookmark {
  readonly level: 1 | 2;
  readonly text: string;
  readonly page: number;
  readonly y: number;
}

/** A report on its pages: the screen, the printer and the PDF paint the same marks. */
export interface LaidReport {
  readonly title: string;
  readonly subject: string;
  readonly language: Locale;
  /** Width and height of every page, in points. */
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly pages: readonly LaidPage[];
  readonly bookmarks: readonly Bookmark[];
  /** The characters that the font could not draw, each once. */
  readonly replaced: readonly string[];
}
