/**
 * Makes a value when it is first asked for, and gives the same from then on: validators of everything that the program
 * knows would take longer to make than its window to draw.
 */
export function onceAsked<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
