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

/** The same tree with any sentences in it: what another language must provide. */
export type SameShape<Tree> = { readonly [Name in keyof Tree]: Tree[Name] extends string ? string : SameShape<Tree[Name]> };
