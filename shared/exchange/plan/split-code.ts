/** A text taken apart: the plan's own code (text, leading zeros kept) and the name on one line. */
export interface CodedName {
  readonly code: string;
  readonly name: string;
}

/** Words for a level before a code: `Eje 1. Gobernanza`, `LÍNEA ESTRATÉGICA: 02. JUNTOS POR…`. */
const LABEL =
  /^(?:l[ií]nea|eje|pilar|dimensi[oó]n|componente|reto|programa|subprograma|meta)(?:\s+(?:estrat[eé]gic[oa]|tem[aá]tic[oa]|de\s+producto))?\s*(?:[:.–—-]\s*|(?:n[°º.]?\s*)?(?=\d))/iu;
const NUMBER_CODE = /^(\d{1,12}(?:[.-]\d{1,6})*)([.–—:)-]*)(\s+|$|(?<=[.:)–—-])(?=\p{L}))/u;
const LETTER_CODE = /^([A-Z]{1,4}[-.]?\d{1,6}(?:[.-]\d{1,6})*)([.:)–—-]+\s+|\s*[-–—]\s+|\s*\n\s*)/u;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

interface Split extends CodedName {
  /** Whether the text itself shows that its number is a code, not a quantity. */
  readonly sure: boolean;
}

function split(text: string): Split | null {
  const trimmed = text.trim();
  const rest = trimmed.replace(LABEL, '').trim();
  const labelled = rest.length < trimmed.length;
  const letters = LETTER_CODE.exec(rest);
  if (letters !== null) {
    const name = oneLine(rest.slice(letters[0].length));
    return name === '' ? null : { code: letters[1] ?? '', name, sure: true };
  }
  const match = NUMBER_CODE.exec(rest);
  if (match === null) return null;
  const [whole, code = '', mark = '', gap = ''] = match;
  const name = oneLine(rest.slice(whole.length)).replace(/^[-–—:.]\s*/u, '');
  if (name === '') return null;
  const sure =
    labelled || mark !== '' || gap.includes('\n') || /^[-–—:]\s/u.test(rest.slice(whole.length)) || code.startsWith('0') || /[.-]/u.test(code);
  return { code, name, sure };
}

/**
 * Whether the texts of a column begin with codes: at least half of them do so beyond doubt (a line break, a stop or a
 * leading zero). A column of `100 viviendas`, `20 escuelas` does not.
 */
export function hasGluedCodes(texts: readonly string[]): boolean {
  const told = texts.filter((text) => text.trim() !== '');
  const sure = told.filter((text) => split(text)?.sure === true).length;
  return told.length > 0 && sure * 2 >= told.length;
}

/** Takes code and name of one text apart. `glued`: whether the column has codes glued to its names. */
export function splitCode(text: string, glued: boolean): CodedName {
  const parts = glued ? split(text) : null;
  if (parts !== null) return { code: parts.code, name: parts.name };
  const bare = text.trim().replace(/^(?:l[ií]nea\s+estrat[eé]gica|eje\s+estrat[eé]gico)\s*:\s*/iu, '');
  return { code: '', name: oneLine(bare === '' ? text : bare) };
}

/** The parts of a code: by its stops and dashes, or null where it is one run of digits or letters. */
function partsOf(code: string): readonly string[] | null {
  return /[.-]/u.test(code) ? code.split(/[.-]/u) : null;
}

/** Whether a code stands under another: `010201` under `0102`, `1.2.3` under `1.2`. Equal codes do not. */
export function isUnder(child: string, parent: string): boolean {
  const childParts = partsOf(child);
  const parentParts = partsOf(parent);
  if (childParts === null) return parentParts === null && child.length > parent.length && child.startsWith(parent);
  const prefix = parentParts ?? [parent];
  return childParts.length > prefix.length && prefix.every((part, index) => childParts[index] === part);
}

/** How much longer a code is than the one it stands under: in parts where it has parts, else in characters. */
export function depthBetween(child: string, parent: string): number {
  const childParts = partsOf(child);
  return childParts === null ? child.length - parent.length : childParts.length - (partsOf(parent)?.length ?? 1);
}

/** The code `depth` above another (`depthBetween`), or '' where there is none. */
export function codeAbove(child: string, depth: number): string {
  if (partsOf(child) === null) return child.slice(0, Math.max(0, child.length - depth));
  const ends = [...child.matchAll(/[.-]/gu)].map((match) => match.index);
  return child.slice(0, ends[ends.length - depth] ?? 0);
}

/**
 * The code with the leading zeros that a spreadsheet program dropped, where the parent shows them: `20104` under
 * `0201` is `020104`. The code as it is where it fits already or no zero makes it fit.
 */
export function restoreZeros(code: string, parent: string): string {
  if (!/^\d/u.test(code) || !parent.startsWith('0') || isUnder(code, parent)) return code;
  const zeros = /^0+/u.exec(parent)?.[0].length ?? 0;
  for (let count = 1; count <= zeros; count += 1) {
    const longer = '0'.repeat(count) + code;
    if (isUnder(longer, parent)) return longer;
  }
  return code;
}

/**
 * The length that codes of siblings have and the zero that some of them lost: `3` among `01`, `02` is `03`.
 * Gives the code unchanged unless most siblings are one character longer and begin with a zero.
 */
export function restoreBySiblings(code: string, siblings: readonly string[]): string {
  if (!/^\d+$/u.test(code)) return code;
  const longer = siblings.filter((other) => /^0\d+$/u.test(other) && other.length === code.length + 1);
  return longer.length * 2 > siblings.length && !siblings.includes(`0${code}`) ? `0${code}` : code;
}
