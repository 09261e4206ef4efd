/**
 * The same JSON value with every −0 as 0; the same object where there is none. JSON writes both as `0`, so that a
 * record that held −0 would come back from a file other than it was in memory.
 */
export function withoutNegativeZero<Value>(value: Value): Value {
  if (typeof value === 'number') return (value === 0 ? 0 : value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const cleaned = items.map(withoutNegativeZero);
    return (cleaned.every((item, index) => Object.is(item, items[index])) ? value : cleaned) as Value;
  }
  const entries = Object.entries(value);
  const cleaned = entries.map(([name, part]) => [name, withoutNegativeZero(part as unknown)] as const);
  return cleaned.every(([, part], index) => Object.is(part, entries[index]?.[1])) ? value : (Object.fromEntries(cleaned) as Value);
}
