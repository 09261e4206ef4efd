import { es } from '@shared/i18n/es';
import { LANGUAGES } from '@shared/i18n/languages';
import { sentencesOf } from '@shared/i18n/messages';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['shared', 'renderer', 'electron'] as const;
const MESSAGES = LANGUAGES.map((language) => join('shared', 'i18n', language));

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (MESSAGES.includes(path)) return [];
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/u.test(name) ? [path] : [];
  });
}

/** Texts in the sources that may name a key: whole ones, and those with parts that are filled in while running. */
function namesInSources(): { readonly whole: ReadonlySet<string>; readonly filledIn: readonly RegExp[] } {
  const whole = new Set<string>();
  const patterns = new Set<string>();
  for (const path of FOLDERS.flatMap(sourceFiles)) {
    const source = readFileSync(path, 'utf8');
    for (const [, text = ''] of source.matchAll(/['"]([\w.-]+)['"]/gu)) whole.add(text);
    for (const [, text = ''] of source.matchAll(/`([^`\s]*)`/gu)) {
      const parts = text.split(/\$\{[^}]*\}/u);
      if (parts.length === 1) whole.add(text);
      else if (/^[\w-]+\./u.test(parts[0] ?? '')) {
        patterns.add(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('.+'));
      }
    }
  }
  return { whole, filledIn: [...patterns].map((pattern) => new RegExp(`^${pattern}$`, 'u')) };
}

/** Spanish keys that no source names, neither whole nor as a pattern with parts filled in. */
export function unusedKeys(): readonly string[] {
  const { whole, filledIn } = namesInSources();
  return [...sentencesOf(es).keys()].filter((key) => {
    const base = key.replace(/_(zero|one|other)$/u, '');
    return !whole.has(base) && !filledIn.some((pattern) => pattern.test(base));
  });
}
