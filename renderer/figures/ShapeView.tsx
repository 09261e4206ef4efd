import { assertNever } from '@shared/domain/kernel/assert-never';
import type { Drawn, Ink, Shape, TextShape } from '@shared/reports/figures/shapes';
import type { CSSProperties, ReactElement } from 'react';

/** The colour of an ink. */
export type Inks = (ink: Ink) => string;

interface DrawnProps {
  readonly style: CSSProperties;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
}

function drawnProps(drawn: Drawn, inks: Inks): DrawnProps {
  const style = {
    fill: drawn.fill === undefined ? 'none' : inks(drawn.fill),
    ...(drawn.stroke === undefined ? {} : { stroke: inks(drawn.stroke) }),
  };
  return {
    style,
    ...(drawn.stroke === undefined ? {} : { strokeWidth: drawn.strokeWidth ?? 1 }),
    ...(drawn.dash === undefined ? {} : { strokeDasharray: drawn.dash.join(' ') }),
  };
}

function TextOf({ shape, inks }: { readonly shape: TextShape; readonly inks: Inks }): ReactElement {
  return (
    <text
      x={shape.at.x}
      y={shape.at.y}
      fontSize={shape.size}
      textAnchor={shape.anchor}
      style={{ fill: inks(shape.ink) }}
      {...(shape.face === 'semibold' ? { fontWeight: 600 } : {})}
      {...(shape.face === 'italic' ? { fontStyle: 'italic' } : {})}
      {...(shape.turned === true ? { transform: `rotate(-90 ${String(shape.at.x)} ${String(shape.at.y)})` } : {})}
    >
      {shape.text}
    </text>
  );
}

/** Paints one shape of a figure as SVG. `inks` gives each ink its colour. */
export function ShapeView({ shape, inks }: { readonly shape: Shape; readonly inks: Inks }): ReactElement {
  switch (shape.kind) {
    case 'line':
      return (
        <line
          x1={shape.from.x}
          y1={shape.from.y}
          x2={shape.to.x}
          y2={shape.to.y}
          {...drawnProps(shape, inks)}
        />
      );
    case 'polyline': {
      const points = shape.points.map(({ x, y }) => `${x},${y}`).join(' ');
      return shape.closed ? (
        <polygon points={points} {...drawnProps(shape, inks)} />
      ) : (
        <polyline points={points} {...drawnProps(shape, inks)} />
      );
    }
    case 'circle':
      return (
        <circle
          cx={shape.centre.x}
          cy={shape.centre.y}
          r={shape.radius}
          {...drawnProps(shape, inks)}
        />
      );
    case 'ellipse':
      return (
        <ellipse
          cx={shape.centre.x}
          cy={shape.centre.y}
          rx={shape.radiusX}
          ry={shape.radiusY}
          {...drawnProps(shape, inks)}
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
          {...drawnProps(shape, inks)}
        />
      );
    case 'text':
      return <TextOf shape={shape} inks={inks} />;
    default:
      return assertNever(shape);
  }
}
