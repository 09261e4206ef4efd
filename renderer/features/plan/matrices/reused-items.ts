/**
 * Opens a keeper of a list that is made anew at each change of the process: what says the same as before is given as
 * the same object, and a list in which all does as the same list, so that what draws it knows that nothing changed.
 */
export function openReuse<Item extends { readonly id: string }>(): (items: readonly Item[]) => readonly Item[] {
  let before: readonly Item[] = [];
  return (items) => {
    const known = new Map(before.map((item) => [item.id, item]));
    const kept = items.map((item) => {
      const was = known.get(item.id);
      return was !== undefined && isAlike(was, item) ? was : item;
    });
    if (kept.length !== before.length || kept.some((item, place) => item !== before[place])) before = kept;
    return before;
  };
}

/** Whether two items have the same fields with the same values. */
function isAlike(one: object, other: object): boolean {
  const fields = Object.entries(one);
  return fields.length === Object.keys(other).length && fields.every(([name, value]) => Object.is((other as Readonly<Record<string, unknown>>)[name], value));
}
