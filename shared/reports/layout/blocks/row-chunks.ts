/** Fewest rows of the last part, where the part before can give them. */
const LAST_ROWS = 3;

/**
 * Cuts the rows of a table into the parts that go on each page: `first` and `others` are the heights for rows on the
 * first page and on the next ones. The last part has at least three rows where the part before can give them and keep as many.
 * Gives the number of rows of each part; the first may be 0, where the table starts on the next page. A row higher than
 * any page starts where it stands.
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
  const own = chunks[last] ?? 0;
  if (last > 0 && own < LAST_ROWS) {
    // Rows go over one by one, as long as they fit with those that are there.
    const most = Math.max(own === 1 && before > 2 ? 1 : 0, Math.min(LAST_ROWS - own, before - LAST_ROWS));
    let given = 0;
    let height = heights.slice(heights.length - own).reduce((sum, one) => sum + one, 0);
    while (given < most) {
      height += heights[heights.length - own - given - 1] ?? 0;
      if (height > others + 0.01) break;
      given += 1;
    }
    chunks[last] = own + given;
    chunks[last - 1] = before - given;
  }
  return chunks;
}
