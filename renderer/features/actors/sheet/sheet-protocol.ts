import type { MapView } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Failure } from '@shared/domain/kernel/result';
import type { AnyRecord } from '@shared/domain/registry';
import type { Language } from '@shared/i18n';
import type { PicturedFigure } from '@shared/reports/figures/shapes';
import type { SheetPaper, SheetTurn } from '@shared/reports/map-sheet/sheet-paper';

/** What a map can be written as: drawings, and the network or the tables for other programs. */
export const SHEET_FORMATS = ['pdf', 'svg', 'png', 'graphml', 'gexf', 'csv'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** How the map is put on paper. */
export interface SheetChoice {
  readonly view: MapView;
  readonly paper: SheetPaper;
  readonly turn: SheetTurn;
  readonly title: string;
}

/** What the worker is asked: a look at the sheet, or its file. A PNG is painted from its SVG by the window. */
export interface SheetRequest extends SheetChoice {
  readonly want: 'preview' | Exclude<SheetFormat, 'png'>;
  readonly processId: RecordId;
  readonly records: readonly AnyRecord[];
  readonly now: number;
  readonly date: string;
  readonly language: Language;
}

/** What the sheet will be like. */
export interface SheetPreview {
  readonly figure: PicturedFigure;
  readonly pages: number;
  readonly numbered: boolean;
  readonly nameSize: number;
  readonly wordsLeftOut: boolean;
}

export type SheetReply =
  | { readonly kind: 'preview'; readonly preview: SheetPreview }
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number }
  | { readonly kind: 'failure'; readonly failure: Failure };
