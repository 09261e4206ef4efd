/**
 * Makes a value when it is first asked for, and gives the same from then on: validators of everything that the program
 * knows would take longer to make than its window to draw.
 */
export function onceAsked<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** `onceAsked` for each value of an object: a property is made when it is first read. */
export function onceEachAsked<const Makers extends Readonly<Record<string, () => object>>>(
  makers: Makers,
): { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> } {
  const values = {};
  for (const [name, make] of Object.entries(makers)) Object.defineProperty(values, name, { enumerable: true, get: onceAsked(make) });
  return values as { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> };
}
