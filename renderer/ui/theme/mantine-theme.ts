import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { CATEGORY_COLORS } from './category-colors';
import { PALETTES, type ThemeName } from './palettes';

const ACCENT: MantineColorsTuple = [
  '#eaf4f6',
  '#d3e7eb',
  '#a6d0d9',
  '#74c4d2',
  '#4fa5b6',
  '#2d8799',
  '#187284',
  '#0f5c6e',
  '#0b4755',
  '#07323d',
];

/** Mantine paints fields and lines of the dark scheme from this row: that of the dark look. */
const DARK: MantineColorsTuple = [
  '#ece8df',
  '#cfd2cf',
  '#adb4b5',
  '#75828b',
  '#4a565e',
  '#323c43',
  '#1e262b',
  '#161c20',
  '#11161a',
  '#0b0f12',
];

const rem = (pixels: number): string => `${String(pixels / 16)}rem`;

/** Filled buttons and badges by the look's own pairs of ground and text: Mantine's guess would be white on the dark look's pale accent. */
const variantColors: VariantColorsResolver = (input) => {
  const given = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return given;
  const tone = input.color === undefined || input.color === 'accent' ? 'accent' : input.color === 'red' ? 'danger' : null;
  if (tone === null) return given;
  const ground = `var(--mesa-${tone})`;
  return {
    ...given,
    background: ground,
    hover: tone === 'accent' ? 'var(--mesa-accent-hover)' : `color-mix(in srgb, ${ground} 88%, var(--mesa-ink))`,
    color: tone === 'accent' ? 'var(--mesa-on-accent)' : 'var(--mesa-paper)',
  };
};

/** Sizes and shapes of the program for Mantine: a 4-pixel grid, one typeface, little rounding. Colours come by variables. */
export const mantineTheme = createTheme({
  fontFamily: "'IBM Plex Sans', system-ui, sans-serif",
  fontFamilyMonospace: "'IBM Plex Sans', system-ui, sans-serif",
  colors: { accent: ACCENT, dark: DARK },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver: variantColors,
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(15), lg: rem(17), xl: rem(20) },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  radius: { xs: rem(2), sm: rem(4), md: rem(6), lg: rem(8), xl: rem(12) },
  shadows: {
    xs: '0 1px 2px rgb(29 42 51 / 8%)',
    sm: '0 1px 3px rgb(29 42 51 / 10%)',
    md: '0 4px 16px rgb(29 42 51 / 12%)',
    lg: '0 8px 28px rgb(29 42 51 / 16%)',
    xl: '0 16px 48px rgb(29 42 51 / 20%)',
  },
  headings: {
    fontWeight: '600',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: rem(26), lineHeight: '1.25' },
      h2: { fontSize: rem(19), lineHeight: '1.3' },
      h3: { fontSize: rem(16), lineHeight: '1.4' },
      h4: { fontSize: rem(15), lineHeight: '1.4' },
      h5: { fontSize: rem(13), lineHeight: '1.4' },
      h6: { fontSize: rem(12), lineHeight: '1.4' },
    },
  },
  components: {
    // Named, its ground and text come as a pair; left out, Mantine writes white on the dark look's pale accent.
    Badge: { defaultProps: { color: 'accent' } },
    Checkbox: { defaultProps: { iconColor: 'var(--mesa-on-accent)' } },
    Radio: { defaultProps: { iconColor: 'var(--mesa-on-accent)' } },
    // Room for two steppers side by side, and a small cross that is still a target of 24 pixels (WCAG 2.5.8).
    NumberInput: { defaultProps: { rightSectionWidth: rem(56) } },
    CloseButton: { vars: (_theme: unknown, { size }: { readonly size?: unknown }) => ({ root: size === 'sm' || size === 'xs' ? { '--cb-size': rem(24) } : {} }) },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false, color: 'var(--mesa-ink)', c: 'var(--mesa-paper)' } },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.35 } } },
    // What is closed is not in the page: every option of every list there costs the opening of a place a tenth of a second.
    Combobox: { defaultProps: { keepMounted: false } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
  },
});

const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The colours of a look as CSS variables: the program's own, and those that Mantine's components read. */
export function variablesOf(theme: ThemeName): CSSVariablesResolver {
  const palette = PALETTES[theme];
  const own = Object.fromEntries(Object.entries(palette).map(([name, value]) => [`--mesa-${kebab(name)}`, String(value)]));
  CATEGORY_COLORS[theme].forEach((color, index) => {
    own[`--mesa-category-${String(index + 1)}`] = color;
  });
  const scheme = {
    ...own,
    '--mantine-color-body': palette.paper,
    '--mantine-color-text': palette.ink,
    '--mantine-color-bright': palette.ink,
    '--mantine-color-dimmed': palette.inkSoft,
    '--mantine-color-placeholder': palette.inkSoft,
    '--mantine-color-anchor': palette.accent,
    '--mantine-color-error': palette.danger,
    '--mantine-color-default': palette.surface,
    '--mantine-color-default-hover': palette.sunken,
    '--mantine-color-default-color': palette.ink,
    '--mantine-color-default-border': palette.lineStrong,
    '--mantine-color-accent-filled': palette.accent,
    '--mantine-color-accent-filled-hover': palette.accentHover,
    '--mantine-color-accent-light': palette.accentSoft,
    '--mantine-color-accent-light-hover': palette.accentSoft,
    '--mantine-color-accent-light-color': palette.accent,
    '--mantine-color-accent-outline': palette.accent,
    '--mantine-color-accent-text': palette.accent,
    '--mantine-color-red-filled': palette.danger,
    '--mantine-color-red-filled-hover': palette.danger,
    '--mantine-color-red-light': palette.dangerSoft,
    '--mantine-color-red-light-hover': palette.dangerSoft,
    '--mantine-color-red-light-color': palette.danger,
    '--mantine-color-red-outline': palette.danger,
    '--mantine-color-red-text': palette.danger,
    '--mantine-primary-color-filled': palette.accent,
    '--mantine-primary-color-filled-hover': palette.accentHover,
    '--mantine-primary-color-light': palette.accentSoft,
    '--mantine-primary-color-light-color': palette.accent,
    '--mantine-primary-color-contrast': palette.onAccent,
  };
  return () => ({ variables: {}, light: scheme, dark: scheme });
}
