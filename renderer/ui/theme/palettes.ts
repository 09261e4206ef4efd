/** The three looks of the program. `projector`: maximum contrast and larger type, for a wall in a lit room. */
export const THEME_NAMES = ['light', 'dark', 'projector'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** The colours of a look, by what they are for. Each becomes the CSS variable `--mesa-<name in kebab case>`. */
export interface Palette {
  /** The page. */
  readonly paper: string;
  /** What lies on the page: panels, menus, inputs. */
  readonly surface: string;
  /** What lies behind the page: rail, table heads. */
  readonly sunken: string;
  readonly ink: string;
  /** Secondary text; still at least 4.5 to 1 on all three grounds. */
  readonly inkSoft: string;
  /** Hairlines between things; decoration only. */
  readonly line: string;
  /** Outlines of controls; at least 3 to 1 on paper. */
  readonly lineStrong: string;
  readonly accent: string;
  readonly accentHover: string;
  readonly onAccent: string;
  /** Tinted ground of what is selected. */
  readonly accentSoft: string;
  readonly danger: string;
  readonly dangerSoft: string;
  readonly warning: string;
  readonly warningSoft: string;
  readonly success: string;
  readonly successSoft: string;
  readonly focus: string;
}

const light: Palette = {
  paper: '#faf8f4',
  surface: '#ffffff',
  sunken: '#f2eee6',
  ink: '#1d2a33',
  inkSoft: '#53606a',
  line: '#e0d9cc',
  lineStrong: '#8a8375',
  accent: '#0f5c6e',
  accentHover: '#0b4755',
  onAccent: '#ffffff',
  accentSoft: '#dfecee',
  danger: '#a1281c',
  dangerSoft: '#f9e7e3',
  warning: '#7d5200',
  warningSoft: '#f8ecd2',
  success: '#2a6638',
  successSoft: '#e3efe2',
  focus: '#0f5c6e',
};

const dark: Palette = {
  paper: '#161c20',
  surface: '#1e262b',
  sunken: '#11161a',
  ink: '#ece8df',
  inkSoft: '#adb4b5',
  line: '#323c43',
  lineStrong: '#75828b',
  accent: '#74c4d2',
  accentHover: '#95d5e0',
  onAccent: '#08222a',
  accentSoft: '#1f3f48',
  danger: '#f39a8c',
  dangerSoft: '#43241f',
  warning: '#e6b85c',
  warningSoft: '#3d3018',
  success: '#8cc997',
  successSoft: '#203625',
  focus: '#95d5e0',
};

const projector: Palette = {
  paper: '#ffffff',
  surface: '#ffffff',
  sunken: '#f0f0f0',
  ink: '#000000',
  inkSoft: '#2b2b2b',
  line: '#8c8c8c',
  lineStrong: '#404040',
  accent: '#003d4d',
  accentHover: '#00252f',
  onAccent: '#ffffff',
  accentSoft: '#cfe6ec',
  danger: '#8a0f00',
  dangerSoft: '#ffe1dc',
  warning: '#5c3b00',
  warningSoft: '#ffecc2',
  success: '#0d4a1c',
  successSoft: '#d9f2dc',
  focus: '#000000',
};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light, dark, projector };

/** Mantine and the browser know two schemes; the projector's is a light one. */
export function colorSchemeOf(theme: ThemeName): 'light' | 'dark' {
  return theme === 'dark' ? 'dark' : 'light';
}
