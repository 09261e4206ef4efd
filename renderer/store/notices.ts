import type { Failure } from '@shared/domain/kernel/result';
import type { MessageKey, MessageParams } from '@shared/i18n';

/** A short word to the person, beside the work: it passes by itself unless it is a danger. */
export interface Notice {
  readonly tone: 'calm' | 'success' | 'warning' | 'danger';
  readonly messageKey: MessageKey;
  readonly params?: MessageParams;
  /** The one thing that can be done about it: undo, try again. */
  readonly action?: { readonly labelKey: MessageKey; readonly run: () => void };
}

type Listener = (notice: Notice) => void;

const listeners = new Set<Listener>();
/** What was said before the window could show it. */
let unheard: Notice[] = [];

/** Says something to the person. */
export function announce(notice: Notice): void {
  if (listeners.size === 0) unheard.push(notice);
  for (const listener of listeners) listener(notice);
}

/** Failures that were said: one that passes through several hands is said once. */
const told = new WeakSet<Failure>();

/** Says what could not be done. `runCommand` does so by itself; doing it again with the same failure is harmless. */
export function announceFailure(failure: Failure): void {
  if (told.has(failure)) return;
  told.add(failure);
  announce({
    tone: 'danger',
    messageKey: failure.messageKey as MessageKey,
    ...(failure.params === undefined ? {} : { params: failure.params }),
  });
}

/** Hears notices, those of before included. The returned function stops hearing. */
export function onNotice(listener: Listener): () => void {
  listeners.add(listener);
  const missed = unheard;
  unheard = [];
  for (const notice of missed) listener(notice);
  return () => {
    listeners.delete(listener);
  };
}
