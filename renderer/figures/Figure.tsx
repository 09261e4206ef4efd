import { PRINT_PALETTE } from '@shared/reports/figures/print-palette';
import type { Figure as FigureData, Ink } from '@shared/reports/figures/shapes';
import { memo, type ReactElement } from 'react';
import { ShapeView } from './ShapeView';

interface FigureProps {
  readonly figure: FigureData;
  readonly className?: string;
}

/** The colour of an ink: the theme's `--figure-<ink>` where it sets one, that of print where not. */
function colourOf(ink: Ink): string {
  return `var(--figure-${ink.replaceAll(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`)}, ${PRINT_PALETTE[ink]})`;
}

/**
 * Paints a figure of the reports on the screen. It fills the width of its container and keeps its proportions;
 * who cannot see it is read its words.
 */
export const Figure = memo(function Figure({ figure, className }: FigureProps): ReactElement {
  return (
    <svg
      role="img"
      aria-label={`${figure.title}. ${figure.altText}`}
      viewBox={`0 0 ${figure.width} ${figure.height}`}
      style={{ width: '100%', maxWidth: figure.width * 2, height: 'auto', fontFamily: "'IBM Plex Sans', sans-serif" }}
      {...(className === undefined ? {} : { className })}
    >
      {figure.shapes.map((shape, index) => (
        // A figure is painted whole and never reordered: its index is the identity of a shape.
        <ShapeView key={index} shape={shape} inks={colourOf} />
      ))}
    </svg>
  );
});
