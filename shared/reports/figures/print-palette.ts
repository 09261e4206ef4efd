import type { Ink } from './shapes';

/** A colour for every ink, `#RRGGBB`. */
export type Palette = Readonly<Record<Ink, string>>;

/** The inks on paper. The four steps differ enough in lightness to be told apart in black and white. */
export const PRINT_PALETTE: Palette = {
  ink: '#1C2326',
  muted: '#545F64',
  faint: '#7A858A',
  hairline: '#D5DADC',
  paper: '#FFFFFF',
  wash: '#F3F5F4',
  accent: '#0F4C5C',
  accentSoft: '#CFE0E3',
  warning: '#8C2F1B',
  step0: '#FFFFFF',
  step1: '#CFE0E3',
  step2: '#6FA0AB',
  step3: '#0F4C5C',
};

type Rgb = readonly [number, number, number];

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  return one.map((part, index) => part + ((other[index] ?? 0) - part) * share) as unknown as Rgb;
}

/** Relative luminance, 0 black to 1 white. Source: WCAG 2.2. */
export function luminanceOf(hex: string): number {
  const [red, green, blue] = rgbOf(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The accent is no lighter than this: white text on it, and it on paper, reach 7 to 1. */
const DARK = 1.05 / 7 - 0.05;
/** Lightness of the middle step: text in ink on it stays readable, and it differs from its neighbours in grey. */
const MIDDLE = 0.33;

/** Brings a colour to a luminance, towards black or white. */
function atLuminance(from: Rgb, goal: number): Rgb {
  const towards = luminanceOf(hexOf(from)) > goal ? BLACK : WHITE;
  let [low, high] = [0, 1];
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    const lighter = luminanceOf(hexOf(mixed(from, towards, middle))) > goal;
    if (lighter === (towards === BLACK)) low = middle;
    else high = middle;
  }
  return mixed(from, towards, high);
}

/**
 * The inks in a city's own colour (`#RRGGBB`): a light one is darkened until it reads on paper, and its steps differ in
 * lightness whatever the colour is. The program's own palette where null.
 */
export function brandPalette(color: string | null): Palette {
  if (color === null) return PRINT_PALETTE;
  const given = rgbOf(color);
  const accent = luminanceOf(color) > DARK ? atLuminance(given, DARK) : given;
  const soft = hexOf(mixed(accent, WHITE, 0.8));
  const dark = hexOf(accent);
  return { ...PRINT_PALETTE, accent: dark, accentSoft: soft, step1: soft, step2: hexOf(atLuminance(accent, MIDDLE)), step3: dark };
}
