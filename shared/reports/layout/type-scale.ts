import type { Ink } from '../figures/shapes';
import type { FontFace } from '../typography/plex-widths';

/** How a kind of text is set, in points. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly face: FontFace;
  readonly ink: Ink;
}

/** The styles of a report: few, and on one scale. */
export const TYPE = {
  coverTitle: { size: 34, leading: 40, face: 'semibold', ink: 'ink' },
  coverSubtitle: { size: 17, leading: 24, face: 'regular', ink: 'ink' },
  kicker: { size: 10, leading: 14, face: 'semibold', ink: 'accent' },
  section: { size: 20, leading: 25, face: 'semibold', ink: 'accent' },
  heading2: { size: 12.5, leading: 17, face: 'semibold', ink: 'ink' },
  heading3: { size: 10, leading: 14, face: 'semibold', ink: 'ink' },
  lead: { size: 11, leading: 16.5, face: 'regular', ink: 'ink' },
  body: { size: 9.8, leading: 14.6, face: 'regular', ink: 'ink' },
  note: { size: 8.4, leading: 12, face: 'regular', ink: 'muted' },
  caption: { size: 8.4, leading: 11.6, face: 'regular', ink: 'muted' },
  keyFigure: { size: 23, leading: 27, face: 'semibold', ink: 'accent' },
  keyLabel: { size: 8.4, leading: 11, face: 'regular', ink: 'muted' },
  furniture: { size: 8, leading: 10, face: 'regular', ink: 'muted' },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** Widest measure for running text: about 80 characters; longer lines tire. */
export const READING_WIDTH = 424;
