/** Finds words in texts, however they are written. */
export interface TextFinder {
  readonly finds: (text: string) => boolean;
  /** The text with a mark in the place of every finding; the same text where there is none. */
  readonly replace: (text: string, mark: string) => string;
  /** The surroundings of the first finding. */
  readonly sampleOf: (text: string) => string;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Digits from which on a word of digits is a telephone number, and found whatever stands between them. */
const PHONE_DIGITS = 7;
const AROUND = 40;
const isWordPart = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * Finds any of the words, as whole words: without regard to case and accents, any white space for a space, and
 * telephone numbers without regard to spaces, dots, hyphens and brackets between the digits. Words of less than three
 * letters or digits are passed over.
 */
export function createFinder(words: readonly string[]): TextFinder {
  const phones: RegExp[] = [];
  const needles: string[] = [];
  for (const word of words) {
    const digits = word.replace(/\D/gu, '');
    if (digits.length >= PHONE_DIGITS && !/\p{L}/u.test(word)) {
      phones.push(new RegExp(`(?<!\\d)\\+?${[...digits].join('[\\s().-]{0,3}')}(?!\\d)`, 'gu'));
    } else {
      const needle = folded(word).text.trim();
      if ((needle.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3) needles.push(needle);
    }
  }
  const rangesIn = (text: string): readonly Range[] => joined([...wordRanges(text, needles), ...phoneRanges(text, phones)]);
  return {
    finds: (text) => rangesIn(text).length > 0,
    replace: (text, mark) => {
      const ranges = rangesIn(text);
      if (ranges.length === 0) return text;
      let out = '';
      let at = 0;
      for (const { start, end } of ranges) {
        out += text.slice(at, start) + mark;
        at = end;
      }
      return out + text.slice(at);
    },
    sampleOf: (text) => {
      const [first] = rangesIn(text);
      const { start, end } = first ?? { start: 0, end: 0 };
      const from = Math.max(0, start - AROUND);
      const to = Math.min(text.length, end + AROUND);
      return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
    },
  };
}

/** A text without case and accents, runs of white space as one space, and where each of its characters came from. */
function folded(text: string): { readonly text: string; readonly places: readonly Range[] } {
  let plain = '';
  const places: Range[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (/\s/u.test(character)) {
      if (!plain.endsWith(' ')) {
        plain += ' ';
        places.push({ start: at, end });
      }
    } else {
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      // An accent apart belongs to the letter before it.
      if (bare === '' && places.length > 0) places[places.length - 1] = { start: places.at(-1)?.start ?? at, end };
      for (const unit of bare.split('')) {
        plain += unit;
        places.push({ start: at, end });
      }
    }
    at = end;
  }
  return { text: plain, places };
}

function wordRanges(text: string, needles: readonly string[]): readonly Range[] {
  if (needles.length === 0) return [];
  const { text: plain, places } = folded(text);
  return needles.flatMap((needle) => {
    const ranges: Range[] = [];
    for (let found = plain.indexOf(needle); found !== -1; found = plain.indexOf(needle, found + 1)) {
      const last = found + needle.length - 1;
      if (isWordPart(plain[found - 1]) || isWordPart(plain[last + 1])) continue;
      ranges.push({ start: places[found]?.start ?? 0, end: places[last]?.end ?? 0 });
    }
    return ranges;
  });
}

function phoneRanges(text: string, phones: readonly RegExp[]): readonly Range[] {
  return phones.flatMap((phone) => [...text.matchAll(phone)].map((match) => ({ start: match.index, end: match.index + match[0].length })));
}

/** Ranges in order, those that touch or overlap as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const inOrder = [...ranges].sort((one, other) => one.start - other.start || one.end - other.end);
  const result: Range[] = [];
  for (const range of inOrder) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
