import { assertNever } from '../kernel/assert-never';
import { foldText } from '../kernel/text-folding';
import type { Actor, ActorKind, Scope } from './actor';
import type { ZoneView } from './map-geometry';

/** What a zone of a view says of the actors in it. */
export type ZoneValue =
  | { readonly view: 'grid'; readonly influence: number | null; readonly interest: number | null }
  | { readonly view: 'sectors'; readonly sector: string }
  | { readonly view: 'kinds'; readonly kind: ActorKind }
  | { readonly view: 'scale'; readonly scope: Scope | null };

/** The fields of an actor that zones speak of. */
export type ZoneFields = Pick<Actor, 'kind' | 'scope' | 'sector' | 'influence' | 'interest'>;

/** What a view says of an actor. */
export function zoneValueOf(actor: ZoneFields, view: ZoneView): ZoneValue {
  switch (view) {
    case 'grid':
      return { view, influence: actor.influence, interest: actor.interest };
    case 'sectors':
      return { view, sector: actor.sector.trim() };
    case 'kinds':
      return { view, kind: actor.kind };
    case 'scale':
      return { view, scope: actor.scope };
    default:
      return assertNever(view);
  }
}

/** The fields to write so that an actor has a value. */
export function fieldsOfValue(value: ZoneValue): Partial<ZoneFields> {
  switch (value.view) {
    case 'grid':
      return { influence: value.influence, interest: value.interest };
    case 'sectors':
      return { sector: value.sector };
    case 'kinds':
      return { kind: value.kind };
    case 'scale':
      return { scope: value.scope };
    default:
      return assertNever(value);
  }
}

/** Longest part of a sector's name in a key. */
const KEY_LIMIT = 36;

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** A value as a short key: the same for sectors that differ only in case, accents or punctuation. At most 44 characters. */
export function zoneKeyOf(value: ZoneValue): string {
  switch (value.view) {
    case 'grid':
      return `${String(value.influence ?? '-')}.${String(value.interest ?? '-')}`;
    case 'sectors': {
      const folded = foldText(value.sector);
      return folded.length <= KEY_LIMIT ? folded : `${folded.slice(0, KEY_LIMIT)}~${hashOf(folded)}`;
    }
    case 'kinds':
      return value.kind;
    case 'scale':
      return value.scope ?? '-';
    default:
      return assertNever(value);
  }
}
