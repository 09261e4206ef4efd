import type { Ink } from './shapes';

/** The inks on paper. The four steps differ enough in lightness to be told apart in black and white. */
export const PRINT_PALETTE: Readonly<Record<Ink, string>> = {
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
