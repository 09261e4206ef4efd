/**
 * What makes two names the same in our templates: no regard to case, accents and space at the ends or doubled.
 * Punctuation counts. Source: formats.md §2.
 */
export function nameKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** What a name stands for: one thing, none, or several of which the name does not tell which. */
export type Lookup = { readonly kind: 'found'; readonly ref: string } | { readonly kind: 'none' } | { readonly kind: 'several' };

/** Things by name. `ref` is a record's id, or the reference of a record that an import will make. */
export class NameIndex {
  readonly #exact = new Map<string, Set<string>>();
  readonly #folded = new Map<string, Set<string>>();

  /** Gives a thing one more name. */
  add(name: string, ref: string): void {
    const text = name.trim();
    if (text === '') return;
    for (const [map, key] of [[this.#exact, text], [this.#folded, nameKey(text)]] as const) {
      const refs = map.get(key);
      if (refs === undefined) map.set(key, new Set([ref]));
      else refs.add(ref);
    }
  }

  /** The thing of a name: as written first, then without regard to case and accents. */
  find(name: string): Lookup {
    for (const refs of [this.#exact.get(name.trim()), this.#folded.get(nameKey(name))]) {
      const [ref] = refs ?? [];
      if (refs?.size === 1 && ref !== undefined) return { kind: 'found', ref };
    }
    return this.#folded.has(nameKey(name)) ? { kind: 'several' } : { kind: 'none' };
  }
}
