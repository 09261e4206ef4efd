/**
 * Puts names in a person's order: those the order names come as it says, every other stays behind the one it followed.
 * Names of the order that are not there are passed over.
 */
export function inOrder(names: readonly string[], order: readonly string[]): readonly string[] {
  const there = new Set(names);
  const arranged = [...new Set(order)].filter((name) => there.has(name));
  names.forEach((name, index) => {
    if (arranged.includes(name)) return;
    const before = names.slice(0, index).reverse().find((other) => arranged.includes(other));
    arranged.splice(before === undefined ? 0 : arranged.indexOf(before) + 1, 0, name);
  });
  return arranged;
}
