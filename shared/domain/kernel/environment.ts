/** The present moment, in milliseconds since 1970 UTC. Passed in, never read from the global. */
export type Clock = () => number;

/** A number in [0, 1), as `Math.random`. Passed in, so that a seeded source makes runs repeatable. */
export type RandomSource = () => number;
