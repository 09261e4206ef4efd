/**
 * Work that can be done a bit at a time: it yields the share that is done, 0 to 1, as often as it can be left off for a
 * moment, and returns its result. Whoever runs it decides when to go on, or that it does not.
 */
export type Steps<Value> = Generator<number, Value, void>;

/** Does all of the work at once. */
export function allSteps<Value>(steps: Steps<Value>): Value {
  let turn = steps.next();
  while (turn.done !== true) turn = steps.next();
  return turn.value;
}
