import type { Mark } from '@shared/reports/layout/page';
import type { Palette } from '@shared/reports/figures/print-palette';
import { memo, useMemo, type ReactElement } from 'react';
import { ShapeView, type Inks } from './ShapeView';

interface PageFigureProps {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** What the page is called: "Página 3 de 12". */
  readonly label: string;
}

/**
 * Painted as the PDF is: without kerning or ligatures, so that widths are those the page was laid out with; the
 * space that begins a run stays.
 */
const TYPE = { fontFamily: "'IBM Plex Sans', sans-serif", fontKerning: 'none', fontVariantLigatures: 'none', fontVariantNumeric: 'normal', whiteSpace: 'pre' } as const;

/** A page of a report as it will be printed: the same marks as in the PDF, on white paper whatever the theme. */
export const PageFigure = memo(function PageFigure({ marks, width, height, palette, label }: PageFigureProps): ReactElement {
  const inks = useMemo((): Inks => (ink) => palette[ink], [palette]);
  return (
    <svg role="group" aria-label={label} viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" style={TYPE}>
      {marks.map((mark, index) =>
        // A page is painted whole and never reordered: its index is the identity of a mark.
        mark.kind === 'image' ? (
          <image key={index} x={mark.x} y={mark.y} width={mark.width} height={mark.height} href={mark.source} />
        ) : (
          <ShapeView key={index} shape={mark} inks={inks} />
        ),
      )}
    </svg>
  );
});
