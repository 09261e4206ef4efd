import type { Direction } from '@renderer/canvas/direction';
import { ACTOR_KINDS, RINGS, type ActorKind, type Ring } from '@shared/domain/actors/actor';
import { RELATION_KINDS, type RelationKind } from '@shared/domain/relations/relation';

/** The key that gives an actor its kind: figures, and a letter for the two that are left. */
export const KIND_KEYS: Readonly<Record<ActorKind, string>> = Object.fromEntries(
  ACTOR_KINDS.map((kind, index) => [kind, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'r', 'o'][index] ?? '']),
) as Record<ActorKind, string>;

/** The key that gives a relation its kind. */
export const RELATION_KEYS: Readonly<Record<RelationKind, string>> = Object.fromEntries(
  RELATION_KINDS.map((kind, index) => [kind, String(index + 1)]),
) as Record<RelationKind, string>;

/** What a key asks of the map. */
export type MapKey =
  | { readonly act: 'add' | 'connect' | 'fit' | 'find' | 'rename' | 'remove' | 'duplicate' | 'selectAll' | 'toggle' | 'series' | 'leave' | 'nextRelation' }
  | { readonly act: 'nextView' | 'previousView' | 'ego' | 'areas' | 'pin' | 'filter' | 'arrange' | 'note' | 'group' }
  | { readonly act: 'zoom'; readonly factor: number }
  | { readonly act: 'go'; readonly direction: Direction; readonly isAdding: boolean }
  | { readonly act: 'nudge'; readonly direction: Direction; readonly distance: number }
  | { readonly act: 'figure'; readonly key: string }
  | { readonly act: 'ring'; readonly ring: Ring | null };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Canvas units of a nudge, and of one with Shift. */
const NUDGE = 10;
export const LEAP = 50;

/** The figure on the key, whatever Shift or the keyboard of the country make of it. */
function figureOf({ code, key }: Pressed): string | null {
  const match = /^(?:Digit|Numpad)(\d)$/u.exec(code);
  if (match?.[1] !== undefined) return match[1];
  return /^\d$/u.test(key) ? key : null;
}

function keyWithControl(key: string): MapKey | null {
  switch (key) {
    case 'a':
      return { act: 'selectAll' };
    case 'f':
      return { act: 'find' };
    case 'd':
      return { act: 'duplicate' };
    default:
      return null;
  }
}

function plainKey(key: string): MapKey | null {
  switch (key) {
    case 'a':
      return { act: 'add' };
    case 'c':
      return { act: 'connect' };
    case 'e':
      return { act: 'nextRelation' };
    case 'f':
      return { act: 'fit' };
    case 's':
      return { act: 'series' };
    case 'r':
    case 'o':
      return { act: 'figure', key };
    case '+':
      return { act: 'zoom', factor: 1.25 };
    case '-':
      return { act: 'zoom', factor: 0.8 };
    case 'v':
      return { act: 'nextView' };
    case 'g':
      return { act: 'ego' };
    case 'b':
      return { act: 'areas' };
    case 'p':
      return { act: 'pin' };
    case 'q':
      return { act: 'filter' };
    case 'l':
      return { act: 'arrange' };
    case 'n':
      return { act: 'note' };
    case 'u':
      return { act: 'group' };
    case 'f2':
      return { act: 'rename' };
    case 'delete':
    case 'backspace':
      return { act: 'remove' };
    case 'escape':
      return { act: 'leave' };
    default:
      return null;
  }
}

/**
 * What a key asks of the map, null where nothing. `isOnMap`: whether the keyboard is at the map itself and not at a
 * button beside it, which wants arrows, Enter and Space for itself.
 */
export function mapKey(event: Pressed, isOnMap: boolean): MapKey | null {
  const key = event.key.toLowerCase();
  const isControl = event.ctrlKey || event.metaKey;
  const direction = ARROWS[event.key];
  if (direction !== undefined) {
    if (!isOnMap || isControl) return null;
    if (event.altKey) return { act: 'nudge', direction, distance: event.shiftKey ? LEAP : NUDGE };
    return { act: 'go', direction, isAdding: event.shiftKey };
  }
  if (isControl) return event.altKey || event.shiftKey ? null : keyWithControl(key);
  if (event.altKey) return null;
  const figure = figureOf(event);
  if (figure !== null) {
    if (!event.shiftKey) return { act: 'figure', key: figure };
    if (figure === '0') return { act: 'ring', ring: null };
    const ring = RINGS[Number(figure) - 1];
    return ring === undefined ? null : { act: 'ring', ring };
  }
  if (isOnMap && key === 'enter') return { act: 'rename' };
  if (isOnMap && key === ' ') return { act: 'toggle' };
  if (event.shiftKey && key === 'v') return { act: 'previousView' };
  return event.shiftKey && key !== '+' ? null : plainKey(key);
}
