/**
 * Cuts the rows of a table into the parts that go on each page: `first` and `others` are the heights for rows on the
 * first page and on the next ones. The last part does not have a single row where the part before can give one. Gives the number of rows of each part; the first may be 0, where the table
 * starts on the next page. A row higher than any page starts where it stands.
 */
export function rowChunks(heights: readonly number[], first: number, others: number): readonly number[] {
  const chunks: number[] = [];
  let count = 0;
  let used = 0;
  for (const height of heights) {
    const room = chunks.length === 0 ? first : others;
    const mayBeEmpty = chunks.length === 0 && first < others && height <= others;
    if (used + height > room + 0.01 && (count > 0 || mayBeEmpty)) {
      chunks.push(count);
      count = 0;
      used = 0;
    }
    count += 1;
    used += height;
  }
  chunks.push(count);
  const last = chunks.length - 1;
  const before = chunks[last - 1] ?? 0;
  if (last > 0 && chunks[last] === 1 && before > 2) {
    chunks[last] = 2;
    chunks[last - 1] = before - 1;
  }
  return chunks;
}
