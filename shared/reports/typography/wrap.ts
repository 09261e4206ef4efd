import { trimEndOf } from '../../domain/kernel/trim-characters';
import { runsOf, type Inline, type Run } from './inline';
import type { Measure } from './measure';
import type { FontFace } from './plex-widths';

/** A line of set text: its runs, in order, and its width. */
export interface SetLine {
  readonly runs: readonly Run[];
  readonly width: number;
}

export interface WrapOptions {
  /** Width to fill, in the unit of `size`. */
  readonly width: number;
  readonly size: number;
  readonly measure: Measure;
  /** Face of plain text. */
  readonly face?: FontFace;
}

/** A piece that is never broken, unless it alone is wider than the line. */
interface Piece {
  readonly text: string;
  readonly face: FontFace;
  /** Whether a space stands before it on the same line. */
  readonly spaced: boolean;
}

const NO_BREAK_SPACE = '\u00a0';

/** Cuts words at spaces (never at no-break spaces) and after "/" and "-" between letters. */
function piecesOf(runs: readonly Run[]): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [[]];
  let spaced = false;
  for (const run of runs) {
    const parts = run.text.split(/(\r?\n|[ \t]+)/u);
    for (const part of parts) {
      if (part === '') continue;
      if (/^\r?\n$/u.test(part)) {
        paragraphs.push([]);
        spaced = false;
      } else if (/^[ \t]+$/u.test(part)) {
        spaced = true;
      } else {
        for (const text of part.split(/(?<=[\p{L}\d][/_-])(?=\p{L})/u)) {
          paragraphs.at(-1)?.push({ text: text.replaceAll(NO_BREAK_SPACE, ' '), face: run.face, spaced });
          spaced = false;
        }
      }
    }
  }
  return paragraphs;
}

/** The longest start of a text that fits, at least one character, and the rest. */
function splitToFit(text: string, fits: (start: string) => boolean): readonly [string, string] {
  const characters = [...text];
  let count = 1;
  while (count < characters.length && fits(characters.slice(0, count + 1).join(''))) count += 1;
  return [characters.slice(0, count).join(''), characters.slice(count).join('')];
}

/** Joins neighbours of one face, so that a line is painted with as few calls as it has faces. */
function merged(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last !== undefined && last.face === run.face) out[out.length - 1] = { text: last.text + run.text, face: run.face };
    else out.push(run);
  }
  return out;
}

/**
 * Sets a text in lines of the width given, first fit, ragged right, without hyphens. A word wider than the line is
 * cut where it must; a line break in the text is kept; an empty text gives no lines.
 */
export function wrapText(inline: Inline, options: WrapOptions): readonly SetLine[] {
  const { width, size, measure, face = 'regular' } = options;
  const lines: SetLine[] = [];
  for (const pieces of piecesOf(runsOf(inline, face))) {
    let runs: Run[] = [];
    let filled = 0;
    const close = (): void => {
      if (runs.length > 0) lines.push({ runs: merged(runs), width: filled });
      runs = [];
      filled = 0;
    };
    const put = (text: string, pieceFace: FontFace): void => {
      runs.push({ text, face: pieceFace });
      filled += measure(text, pieceFace, size);
    };
    for (const [index, piece] of pieces.entries()) {
      const joined = pieces[index + 1]?.spaced === false ? glued(pieces, index) : '';
      const lead = piece.spaced && runs.length > 0 ? ' ' : '';
      const needed = measure(lead + piece.text + joined, piece.face, size);
      if (runs.length > 0 && filled + needed > width + 0.01 && (piece.spaced || breakable(pieces, index))) close();
      const start = runs.length > 0 ? lead : '';
      if (filled + measure(start + piece.text, piece.face, size) <= width + 0.01) {
        put(start + piece.text, piece.face);
        continue;
      }
      let rest = start + piece.text;
      while (rest !== '') {
        const room = width - filled;
        if (runs.length > 0 && measure([...rest][0] ?? '', piece.face, size) > room) {
          close();
          continue;
        }
        const [head, tail] = splitToFit(rest, (text) => measure(text, piece.face, size) <= room + 0.01);
        put(head, piece.face);
        rest = tail;
        if (rest !== '') close();
      }
    }
    close();
  }
  return lines;
}

/** Whether a line may end before this piece although no space stands there: after "/" or "-". */
function breakable(pieces: readonly Piece[], index: number): boolean {
  return /[/_-]$/u.test(pieces[index - 1]?.text ?? '');
}

/** What must stay with a piece because nothing separates them: a comma in another face, for example. */
function glued(pieces: readonly Piece[], index: number): string {
  let text = '';
  for (let next = index + 1; next < pieces.length; next += 1) {
    const piece = pieces[next];
    if (piece === undefined || piece.spaced || breakable(pieces, next)) break;
    text += piece.text;
  }
  return text;
}

/** The lines of a text as plain strings, cut to `limit` lines with "…" at the cut. */
export function wrapToStrings(text: string, options: WrapOptions & { readonly limit?: number }): readonly string[] {
  const { limit = Number.POSITIVE_INFINITY, width, size, measure, face = 'regular' } = options;
  const lines = wrapText(text, options).map((line) => line.runs.map((run) => run.text).join(''));
  if (lines.length <= limit) return lines;
  const kept = lines.slice(0, limit);
  let last = kept.at(-1) ?? '';
  while (last !== '' && measure(`${last}…`, face, size) > width) {
    const word = last.lastIndexOf(' ');
    last = word > last.length / 2 ? last.slice(0, word) : [...last].slice(0, -1).join('');
  }
  kept[kept.length - 1] = `${trimEndOf(last, ' \n\t\u00A0,.;:')}…`;
  return kept;
}
