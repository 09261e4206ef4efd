/** A tree of messages: leaves are sentences, with `{{name}}` where a value goes. */
export interface MessageTree {
  readonly [name: string]: string | MessageTree;
}

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type Bare<Name extends string> = Name extends `${infer Base}${PluralSuffix}` ? Base : Name;

/** Every key of a tree of messages, as dotted paths, plural endings left off: `home.recent.title`. */
export type KeyOf<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Bare<Name> : `${Name}.${KeyOf<Tree[Name]>}`;
}[keyof Tree & string];

/**
 * The same tree with any sentences in it, as another language provides it. A key may be missing while the Spanish is
 * still growing: its Spanish sentence stands in, and `npm run messages` lists it.
 */
export type Translated<Tree> = MessageTree & {
  readonly [Name in keyof Tree]?: Tree[Name] extends string ? string : Translated<Tree[Name]>;
};

/** Every sentence of a tree by its dotted path, plural endings included. */
export function sentencesOf(tree: MessageTree, prefix = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(tree)) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (typeof value === 'string') found.set(path, value);
    else for (const [inner, sentence] of sentencesOf(value, path)) found.set(inner, sentence);
  }
  return found;
}

/** The tree with every sentence changed. */
export function mapSentences(tree: MessageTree, change: (sentence: string) => string): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [name, typeof value === 'string' ? change(value) : mapSentences(value, change)]),
  );
}

/**
 * The tree with a form for none wherever there are plural forms, equal to that of many. Portuguese counts zero as one,
 * and a sentence written for one ("Um acordo") would then stand for none.
 */
export function withZeroForms(tree: MessageTree): MessageTree {
  const entries: [string, string | MessageTree][] = [];
  for (const [name, value] of Object.entries(tree)) {
    entries.push([name, typeof value === 'string' ? value : withZeroForms(value)]);
    if (typeof value !== 'string' || !name.endsWith('_other')) continue;
    const zero = `${name.slice(0, -'_other'.length)}_zero`;
    if (!Object.hasOwn(tree, zero)) entries.push([zero, value]);
  }
  return Object.fromEntries(entries);
}
