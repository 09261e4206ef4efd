/**
 * A text without the characters of a set at its end, in time linear in its length: `replace(/[…]+$/u, '')` starts anew
 * at every such character inside, and a long text of a stranger's file made of them would stop the program.
 *
 * @param characters The characters taken away, each one code unit.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text without the characters of a set at its beginning. */
export function trimStartOf(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && characters.includes(text.charAt(start))) start += 1;
  return text.slice(start);
}
