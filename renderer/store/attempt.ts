import type { Command } from './command';
import { runCommand } from './workspace';

/** Runs a command (which says what is wrong where it cannot be) and gives its value, or undefined then. */
export function attempt<Input, Value>(command: Command<Input, Value>, input: Input): Value | undefined {
  const result = runCommand(command, input);
  return result.ok ? result.value : undefined;
}
