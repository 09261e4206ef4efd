import type { ThemeName } from './palettes';

/**
 * Colours of categories (kinds of actor, modalities, axes), told apart with any of the three kinds of colour
 * blindness. After Okabe and Ito, "Color Universal Design" (2008); darkened on light grounds and lightened on dark
 * ones until each stands at least 3 to 1 on paper. Colour never stands alone: a shape, icon or label says it too.
 */
const ON_LIGHT = ['#0072b2', '#b45309', '#007a5a', '#a3447f', '#3d7fa6', '#8a6d00', '#5b4b9a', '#6b5b4d'] as const;
const ON_DARK = ['#56b4e9', '#e69f00', '#2cc295', '#e08fbf', '#a7d3ee', '#f0e442', '#b4a5ee', '#c9b8a5'] as const;

export const CATEGORY_COLORS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ON_LIGHT,
  dark: ON_DARK,
  projector: ON_LIGHT,
};

/** The CSS variable of a category's colour; categories beyond the eighth begin again (and differ by shape). */
export function categoryColor(index: number): string {
  return `var(--mesa-category-${String((index % ON_LIGHT.length) + 1)})`;
}

/** The colour itself, for painting on a canvas element where CSS variables do not reach. */
export function categoryColorIn(theme: ThemeName, index: number): string {
  const colors = CATEGORY_COLORS[theme];
  return colors[index % colors.length] ?? ON_LIGHT[0];
}
