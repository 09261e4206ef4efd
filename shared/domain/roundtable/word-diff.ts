/** A stretch of an amended text: words that stay, were struck, or were added. */
export interface DiffStretch {
  readonly kind: 'kept' | 'struck' | 'added';
  readonly text: string;
}

/** Largest table of the longest common subsequence, in cells; beyond it the whole text counts as changed. */
const CELL_LIMIT = 4_000_000;

/** Words with the white space before them go together, so that joining the stretches gives the texts back. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let space = '';
  for (const piece of text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []) {
    if (piece.trim() === '') {
      space = piece;
      continue;
    }
    words.push(space + piece);
    space = '';
  }
  return space === '' ? words : [...words, space];
}

function push(stretches: { kind: DiffStretch['kind']; text: string }[], kind: DiffStretch['kind'], text: string): void {
  const last = stretches.at(-1);
  if (last?.kind === kind) last.text += text;
  else stretches.push({ kind, text });
}

/**
 * What was struck and added between two wordings, word by word (longest common subsequence). Kept and struck stretches
 * joined give `before`, kept and added ones `after`, but for white space at word edges.
 */
export function wordDiff(before: string, after: string): readonly DiffStretch[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const stretches: { kind: DiffStretch['kind']; text: string }[] = [];
  if (old.length * fresh.length > CELL_LIMIT) {
    push(stretches, 'struck', before);
    push(stretches, 'added', after);
    return stretches;
  }
  const width = fresh.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  const same = (i: number, j: number): boolean => old[i]?.trim() === fresh[j]?.trim();
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = same(i, j)
        ? (table[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && same(i, j)) {
      push(stretches, 'kept', fresh[j] ?? '');
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= fresh.length || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))) {
      push(stretches, 'struck', old[i] ?? '');
      i += 1;
    } else {
      push(stretches, 'added', fresh[j] ?? '');
      j += 1;
    }
  }
  return stretches;
}
