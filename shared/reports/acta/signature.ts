/** Height of a row in which a hand signs, in points: eleven millimetres. */
export const SIGNATURE = 31;
