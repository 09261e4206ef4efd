import { assertNever } from '@shared/domain/kernel/assert-never';
import { PRINT_PALETTE } from '@shared/reports/figures/print-palette';
import type { Drawn, Figure as FigureData, Ink, Shape, TextShape } from '@shared/reports/figures/shapes';
import { memo, type CSSProperties, type ReactElement } from 'react';

interface FigureProps {
  readonly figure: FigureData;
  readonly className?: string;
}

/** The colour of an ink: the theme's `--figure-<ink>` where it sets one, that of print where not. */
function colourOf(ink: Ink): string {
  return `var(--figure-${ink.replaceAll(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`)}, ${PRINT_PALETTE[ink]})`;
}

interface DrawnProps {
  readonly style: CSSProperties;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
}

function drawnProps(drawn: Drawn): DrawnProps {
  const style = {
    fill: drawn.fill === undefined ? 'none' : colourOf(drawn.fill),
    ...(drawn.stroke === undefined ? {} : { stroke: colourOf(drawn.stroke) }),
  };
  return {
    style,
    ...(drawn.stroke === undefined ? {} : { strokeWidth: drawn.strokeWidth ?? 1 }),
    ...(drawn.dash === undefined ? {} : { strokeDasharray: drawn.dash.join(' ') }),
  };
}

function TextOf({ shape }: { readonly shape: TextShape }): ReactElement {
  return (
    <text
      x={shape.at.x}
      y={shape.at.y}
      fontSize={shape.size}
      textAnchor={shape.anchor}
      style={{ fill: colourOf(shape.ink) }}
      {...(shape.face === 'semibold' ? { fontWeight: 600 } : {})}
      {...(shape.face === 'italic' ? { fontStyle: 'italic' } : {})}
    >
      {shape.text}
    </text>
  );
}

function ShapeOf({ shape }: { readonly shape: Shape }): ReactElement {
  switch (shape.kind) {
    case 'line':
      return (
        <line
          x1={shape.from.x}
          y1={shape.from.y}
          x2={shape.to.x}
          y2={shape.to.y}
          {...drawnProps(shape)}
        />
      );
    case 'polyline': {
      const points = shape.points.map(({ x, y }) => `${x},${y}`).join(' ');
      return shape.closed ? (
        <polygon points={points} {...drawnProps(shape)} />
      ) : (
        <polyline points={points} {...drawnProps(shape)} />
      );
    }
    case 'circle':
      return (
        <circle
          cx={shape.centre.x}
          cy={shape.centre.y}
          r={shape.radius}
          {...drawnProps(shape)}
        />
      );
    case 'ellipse':
      return (
        <ellipse
          cx={shape.centre.x}
          cy={shape.centre.y}
          rx={shape.radiusX}
          ry={shape.radiusY}
          {...drawnProps(shape)}
        />
      );
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          {...(shape.corner === undefined ? {} : { rx: shape.corner })}
          {...drawnProps(shape)}
        />
      );
    case 'text':
      return <TextOf shape={shape} />;
    default:
      return assertNever(shape);
  }
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
        <ShapeOf key={index} shape={shape} />
      ))}
    </svg>
  );
});
