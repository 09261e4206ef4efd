import type { IndicatorReading } from '@shared/analysis/indicators/indicators-of-document';
import { formatDay } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './indicators.module.css';

const WIDTH = 304;
const HEIGHT = 96;

/** The measurements as a line over time, with the target as a dashed one. Nothing for fewer than two. */
export function Sparkline({ reading }: { readonly reading: IndicatorReading }): ReactNode {
  const t = useTranslation();
  const { indicator, measurements } = reading;
  const qualitative = indicator.measurement === 'qualitative';
  const points = measurements.flatMap(({ date, value, word }) => {
    const y = qualitative ? indicator.scale.indexOf(word) : value;
    return y === null || y === -1 ? [] : [{ x: Date.parse(date), y, date }];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const target = qualitative ? indicator.scale.indexOf(indicator.targetWord) : indicator.aggregation === 'last' ? (indicator.target ?? Number.NaN) : Number.NaN;
  const hasTarget = Number.isFinite(target) && target !== -1;
  const heights = [...points.map(({ y }) => y), ...(hasTarget ? [target] : [])];
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const x = (time: number): number => 6 + ((WIDTH - 12) * (time - first.x)) / Math.max(1, last.x - first.x);
  const y = (value: number): number => HEIGHT - 8 - ((HEIGHT - 16) * (value - low)) / Math.max(1e-9, high - low);
  return (
    <svg
      className={classes['chart']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('indicators.measure.chart', { name: indicator.name, from: formatDay(first.date), to: formatDay(last.date) })}
    >
      {hasTarget ? <line x1={0} x2={WIDTH} y1={y(target)} y2={y(target)} className={classes['chartTarget']} /> : null}
      <polyline points={points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')} className={classes['chartLine']} />
      {points.map((point) => (
        <circle key={point.date} cx={x(point.x)} cy={y(point.y)} r={3.5} className={classes['chartPoint']} />
      ))}
    </svg>
  );
}
