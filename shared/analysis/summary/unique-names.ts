/**
 * The names of records as keys, each different: the second of a name is "Name (2)". In the order given; surrounding
 * space is no difference. Ids without a name keep the id.
 */
export function uniqueNames(records: Iterable<{ readonly id: string; readonly name: string }>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const list = [...records];
  const plain = new Set(list.map(({ name }) => name.trim()));
  for (const { id, name } of list) {
    const base = name.trim() === '' ? id : name.trim();
    let unique = base;
    for (let count = 2; taken.has(unique) || (unique !== base && plain.has(unique)); count += 1) {
      unique = `${base} (${String(count)})`;
    }
    taken.add(unique);
    names.set(id, unique);
  }
  return names;
}

/** A value for each key, as an object of JSON. Keys such as `__proto__` are keys like any other. */
export function keyed<Item, Value>(
  items: Iterable<Item>,
  key: (item: Item, place: number) => string,
  value: (item: Item, place: number) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries([...items].map((item, place) => [key(item, place), value(item, place)]));
}
