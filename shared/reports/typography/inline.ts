import type { FontFace } from './plex-widths';

/** A stretch of text in one face. */
export interface Run {
  readonly text: string;
  readonly face: FontFace;
}

/** Text of a report: plain, or stretches of which some are in another face. */
export type Inline = string | readonly Run[];

/** A stretch that stands out. */
export function strong(text: string): Run {
  return { text, face: 'semibold' };
}

/** A stretch in the face of the text around it. */
export function plain(text: string): Run {
  return { text, face: 'regular' };
}

/** A stretch in italics: a title, an aside. */
export function emphasis(text: string): Run {
  return { text, face: 'italic' };
}

/** The runs of a text; a plain one becomes one run of `face`. */
export function runsOf(inline: Inline, face: FontFace = 'regular'): readonly Run[] {
  return typeof inline === 'string' ? [{ text: inline, face }] : inline;
}

/** The text without its faces. */
export function textOf(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.map((run) => run.text).join('');
}
