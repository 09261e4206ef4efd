/** Makes a switch exhaustive: does not compile when a case is missing; throws when data broke the types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
