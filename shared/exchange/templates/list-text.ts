/** Names in one cell, with semicolons between them; one that holds a semicolon, a quote or a line break stands in quotes. */
export function namesText(names: readonly string[]): string {
  return names.map((name) => (/[;"\n]/u.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join('; ');
}

/** The names of such a cell, each without space at its ends. Line breaks part names too; commas do not: names of entities have them. */
export function readNames(text: string): readonly string[] {
  const names: string[] = [];
  const source = text.trim();
  for (let at = 0; at < source.length; ) {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(source);
    const end = quoted === null ? nextMark(source, at) : QUOTED.lastIndex;
    const name = quoted === null ? source.slice(at, end) : (quoted[1] ?? '').replaceAll('""', '"');
    if (name.trim() !== '') names.push(name.trim());
    at = quoted === null ? end + 1 : end;
  }
  return names;
}

/** A name in quotes from the place on where the last one ended, with the mark after it. */
const QUOTED = /[^\S\n]*"((?:[^"]|"")*)"[^\S\n]*(?:[;\n]|$)/uy;

function nextMark(text: string, from: number): number {
  const found = text.slice(from).search(/[;\n]/u);
  return found < 0 ? text.length : from + found;
}
