/** Sums whose relative difference is below this count as tied: repeated products carry rounding. */
const TIE = 1e-9;

/**
 * The rank of each value, 1 the greatest; equal values share the better rank (1, 2, 2, 4). Values are at least 0.
 */
export function ranksOf(values: readonly number[]): readonly number[] {
  const places = values.map((_, place) => place).sort((one, other) => (values[other] as number) - (values[one] as number));
  const ranks = values.map(() => 0);
  let rank = 0;
  let leader = Infinity;
  places.forEach((place, index) => {
    const value = values[place] as number;
    if (index === 0 || leader - value > TIE * leader) {
      rank = index + 1;
      leader = value;
    }
    ranks[place] = rank;
  });
  return ranks;
}

/** Whether two rankings are the same. */
export function sameRanks(one: readonly number[], other: readonly number[]): boolean {
  return one.every((rank, place) => rank === other[place]);
}
