import type { Scale, ScaleOption } from './scale';

/** An answer as a stance, −4 to +4: its place on the scale, on the side that the scale says it takes. Scale: methods.md §2, 2MAO. */
export function stanceOfOption(option: ScaleOption, scale: Scale): number {
  if (option.stance === 'abstained' || option.stance === 'blank') return 0;
  const values = scale.options.flatMap(({ value }) => (value === null ? [] : [value]));
  const least = Math.min(...values);
  const most = Math.max(...values);
  const share = option.value === null || most === least ? (option.stance === 'for' ? 1 : 0) : (option.value - least) / (most - least);
  const placed = Math.round(share * 8 - 4);
  return option.stance === 'for' ? Math.max(1, placed) : Math.min(-1, placed);
}
