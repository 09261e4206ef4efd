import type { ChangeSet } from '@shared/document/change-set';
import type { Document } from '@shared/document/document';
import type { Steps } from '@shared/domain/kernel/steps';
import type { Result } from '@shared/domain/kernel/result';
import type { MessageKey, MessageParams } from '@shared/i18n';

/**
 * An act on the document: the only way to write. `run` edits through the change set and gives a value to the
 * caller, or an expected failure and then nothing is written.
 */
export interface Command<Input, Value = void> {
  /** `place.act`, for example `actors.add`. */
  readonly id: string;
  /** What the act is called in history and on the undo button: "Agregar actor". */
  readonly labelKey: MessageKey;
  readonly labelParams?: (input: Input, document: Document) => MessageParams;
  /**
   * `record`: a step of its own. `merge`: joins the step before it when that one has the same `mergeKey` and came
   * just before (typing, dragging). `never`: cannot be undone.
   */
  readonly undo: 'record' | 'merge' | 'never';
  readonly mergeKey?: (input: Input) => string;
  readonly canRun?: (document: Document, input: Input) => boolean;
  readonly run: (change: ChangeSet, document: Document, input: Input) => Result<Value>;
}

/** An act that takes long on a large input: its edits can be made a bit at a time. */
export interface SlicedCommand<Input, Value = void> extends Omit<Command<Input, Value>, 'run'> {
  readonly steps: (change: ChangeSet, document: Document, input: Input) => Steps<Result<Value>>;
}

/** Keeps the types of a command's input and value without writing them out. */
export function defineCommand<Input, Value = void>(command: Command<Input, Value>): Command<Input, Value> {
  return command;
}

/** The same of an act in slices. */
export function defineSlicedCommand<Input, Value = void>(command: SlicedCommand<Input, Value>): SlicedCommand<Input, Value> {
  return command;
}
