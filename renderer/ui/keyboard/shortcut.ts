import type { MessageKey, Translate } from '@shared/i18n';

/** A combination of keys, as an action declares it: `mod+z`, `a`, `shift+?`. `mod` is Ctrl, or Cmd on a Mac. */
interface Combination {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** The key as `KeyboardEvent.key` gives it, in lower case. */
  readonly key: string;
}

/** Reads a shortcut; the plus key itself is written `plus`. */
export function readShortcut(shortcut: string): Combination {
  const parts = shortcut.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  return {
    mod: parts.includes('mod'),
    shift: parts.includes('shift'),
    alt: parts.includes('alt'),
    key: key === 'plus' ? '+' : key === 'space' ? ' ' : key,
  };
}

/** The keys of an event, as far as shortcuts go. */
export type PressedKeys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * Whether the keys pressed are those of the shortcut. Shift is only compared for letters and named keys: which
 * keyboards need it for `?` or `/` differs by country, and the character itself already says it.
 */
export function matchesShortcut(shortcut: string, event: PressedKeys): boolean {
  const wanted = readShortcut(shortcut);
  if (event.key.toLowerCase() !== wanted.key) return false;
  if ((event.ctrlKey || event.metaKey) !== wanted.mod || event.altKey !== wanted.alt) return false;
  const isCharacter = wanted.key.length === 1 && !/[a-z0-9]/u.test(wanted.key);
  return isCharacter || event.shiftKey === wanted.shift;
}

const NAMED_KEYS: Readonly<Record<string, MessageKey>> = {
  enter: 'common.key.enter',
  escape: 'common.key.escape',
  delete: 'common.key.delete',
  backspace: 'common.key.backspace',
  ' ': 'common.key.space',
  tab: 'common.key.tab',
  arrowup: 'common.key.up',
  arrowdown: 'common.key.down',
  arrowleft: 'common.key.left',
  arrowright: 'common.key.right',
};

/** The keys of a shortcut as they are printed on a keyboard: `["Ctrl", "Mayús", "Z"]`. */
export function shortcutKeys(shortcut: string, t: Translate): readonly string[] {
  const { mod, shift, alt, key } = readShortcut(shortcut);
  const named = NAMED_KEYS[key];
  return [
    ...(mod ? [t('common.key.mod')] : []),
    ...(alt ? [t('common.key.alt')] : []),
    ...(shift ? [t('common.key.shift')] : []),
    named === undefined ? key.toUpperCase() : t(named),
  ];
}

/** The shortcut as `aria-keyshortcuts` wants it: `Control+Shift+Z`. */
export function ariaShortcut(shortcut: string): string {
  const { mod, shift, alt, key } = readShortcut(shortcut);
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1);
  return [...(mod ? ['Control'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), name].join('+');
}

/** Whether what has the focus takes typing, so that a letter is a letter and not a shortcut. */
export function takesTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  if (target.tagName !== 'INPUT') return false;
  return !['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'file', 'color'].includes(
    (target as HTMLInputElement).type,
  );
}
