const DEEPEST = 12;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first thing in a value read from outside that no record may hold: a key that reaches into the language
 * (`__proto__` and the like) or nesting deeper than any record has; null where there is none (SPEC.md F6).
 */
export function unsafePart(value: unknown, depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEEPEST) return '…';
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) return key;
    const inner = unsafePart((value as Readonly<Record<string, unknown>>)[key], depth + 1);
    if (inner !== null) return `${key}.${inner}`;
  }
  return null;
}
