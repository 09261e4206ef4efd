import type { FontFace } from '../typography/plex-widths';

/**
 * Names of the inks of a figure. A painter gives each its colour: print on paper, the theme on a screen. Every
 * meaning carried by an ink is carried by a shape, a dash, a number or a word too.
 */
export const INKS = [
  'ink',
  'muted',
  'faint',
  'hairline',
  'paper',
  'wash',
  'accent',
  'accentSoft',
  'warning',
  'step0',
  'step1',
  'step2',
  'step3',
] as const;
export type Ink = (typeof INKS)[number];

/** How the outline and the inside of a shape are drawn. Nothing is drawn of what is left out. */
export interface Drawn {
  readonly stroke?: Ink;
  /** Width of the outline, in units of the figure; 1 where left out. */
  readonly strokeWidth?: number;
  /** Lengths of dash and gap, in turn; a full line where left out. */
  readonly dash?: readonly number[];
  readonly fill?: Ink;
}

/** A point of a figure: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LineShape extends Drawn {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
}

/** Straight segments through points; `closed` makes a polygon of them. */
export interface PolylineShape extends Drawn {
  readonly kind: 'polyline';
  readonly points: readonly Point[];
  readonly closed: boolean;
}

export interface CircleShape extends Drawn {
  readonly kind: 'circle';
  readonly centre: Point;
  readonly radius: number;
}

export interface EllipseShape extends Drawn {
  readonly kind: 'ellipse';
  readonly centre: Point;
  readonly radiusX: number;
  readonly radiusY: number;
}

export interface RectShape extends Drawn {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners; square where left out. */
  readonly corner?: number;
}

/** One line of text on a base line: figures wrap their texts themselves. */
export interface TextShape {
  readonly kind: 'text';
  /** Where the base line starts, has its middle or ends, as `anchor` says. */
  readonly at: Point;
  readonly text: string;
  readonly size: number;
  readonly face: FontFace;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly ink: Ink;
  /** Read from bottom to top, turned about `at`: the head of a narrow column. */
  readonly turned?: true;
}

/** Everything a figure is made of. */
export type Shape = LineShape | PolylineShape | CircleShape | EllipseShape | RectShape | TextShape;

/**
 * A small picture within a drawing: the logo of an actor on a sheet, the city's emblem on a page. Figures of reports
 * have none, as a text document takes them as points.
 */
export interface PictureShape {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `data:image/png` or `data:image/jpeg`, in base 64. */
  readonly source: string;
}

/** A drawing that may hold pictures. */
export interface PicturedFigure extends Omit<Figure, 'shapes'> {
  readonly shapes: readonly (Shape | PictureShape)[];
}

/** A drawing as data: any painter paints it alike. One unit is a point (1/72 inch) at natural size. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** Painted in order: the last lies on top. */
  readonly shapes: readonly Shape[];
  /** Name of the figure, for who cannot see it. */
  readonly title: string;
  /** What the figure shows, in words, for who cannot see it. */
  readonly altText: string;
}
