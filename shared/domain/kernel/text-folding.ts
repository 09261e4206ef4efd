/**
 * Folds a text for comparison: no accents, no case, every run of white space, line breaks and punctuation one
 * space, no space at the ends. `"Código de\n Producto (MGA)"` → `"codigo de producto mga"`. The ñ folds to n.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Whether two names are the same for a person: without regard to case, accents, punctuation and space. */
export function sameFolded(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}
