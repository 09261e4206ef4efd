/** Names in one cell, with semicolons between them; one that holds a semicolon, a quote or a line break stands in quotes. */
export function namesText(names: readonly string[]): string {
  return names.map((name) => (/[;"\n]/u.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join('; ');
}

/** The names of such a cell, each without space at its ends. Line breaks part names too; commas do not: names of entities have them. */
export function readNames(text: string): readonly string[] {
  const names: string[] = [];
  const pattern = /\s*(?:"((?:[^"]|"")*)"|([^;\n]*))\s*(?:[;\n]|$)/gu;
  for (const match of text.trim().matchAll(pattern)) {
    const name = (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim();
    if (name !== '') names.push(name);
  }
  return names;
}
