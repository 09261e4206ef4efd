import { ACTOR_KINDS, SCOPES, type Actor } from '@shared/domain/actors/actor';
import { CARD_HEIGHT, CARD_WIDTH, ZONE_VIEWS, cardsTouch, type ZoneView } from '@shared/domain/actors/map-geometry';
import { placesOf, settle, zonesOf, type Placed } from '@shared/domain/actors/map-places';
import { zoneKeyOf, zoneValueOf } from '@shared/domain/actors/zone-value';
import { zoneAt, type Zone } from '@shared/domain/actors/zone-view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const level = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const fields = fc.record({
  kind: fc.constantFrom(...ACTOR_KINDS),
  scope: fc.constantFrom(...SCOPES, null),
  sector: fc.constantFrom('', 'Turismo', 'turismo', 'Educación', 'Cámara y comercio', 'x'.repeat(80), 'x'.repeat(81)),
  influence: level,
  interest: level,
});
const actors = fc.array(fields, { minLength: 1, maxLength: 40 }).map((list): readonly Placed[] =>
  list.map((one, index) => ({ ...one, id: `actor:${String(index)}` as const, name: String(index), ring: null, positions: {}, pinnedViews: [] })),
);
const view = fc.constantFrom(...ZONE_VIEWS);

function zoneOf(zones: readonly Zone[], actor: Placed, name: ZoneView): Zone {
  const key = zoneKeyOf(zoneValueOf(actor, name));
  const zone = zones.find((candidate) => candidate.key === key);
  if (zone === undefined) throw new Error(`no zone ${key}`);
  return zone;
}

describe('a view of zones', () => {
  it('has a zone for the value of every actor, whose place says that value', () => {
    fc.assert(
      fc.property(actors, view, (list, name) => {
        const zones = zonesOf(list, name);
        const places = placesOf(list, name);
        for (const actor of list) {
          const place = places.get(actor.id);
          if (place === undefined) throw new Error('a place');
          expect(zoneAt(zones, place)?.key).toBe(zoneKeyOf(zoneValueOf(actor, name)));
        }
      }),
    );
  });

  it('keeps every card within its zone and off the others', () => {
    fc.assert(
      fc.property(actors, view, (list, name) => {
        const zones = zonesOf(list, name);
        const places = placesOf(list, name);
        list.forEach((actor, index) => {
          const zone = zoneOf(zones, actor, name);
          const place = places.get(actor.id) ?? { x: Number.NaN, y: 0 };
          expect(place.x - CARD_WIDTH / 2).toBeGreaterThanOrEqual(zone.left);
          expect(place.x + CARD_WIDTH / 2).toBeLessThanOrEqual(zone.left + zone.width);
          expect(place.y - CARD_HEIGHT / 2).toBeGreaterThanOrEqual(zone.top);
          expect(place.y + CARD_HEIGHT / 2).toBeLessThanOrEqual(zone.top + zone.height);
          const others = list.slice(0, index).map(({ id }) => places.get(id) ?? place);
          expect(others.some((other) => cardsTouch(other, place))).toBe(false);
        });
      }),
    );
  });

  it('gives the value of the zone into which an actor is dropped, and shows it where it was dropped', () => {
    fc.assert(
      fc.property(actors, view, fc.nat(), fc.nat(), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (list, name, whom, where, share) => {
        const actor = list[whom % list.length];
        const zones = zonesOf(list, name);
        const zone = zones[where % zones.length];
        if (actor === undefined || zone === undefined) throw new Error('an actor and a zone');
        const place = { x: zone.left + share * zone.width, y: zone.top + zone.height / 2 };
        const settled = settle(list, name, new Map([[actor.id, place]]));
        const after = list.map((one): Placed => ({ ...one, ...settled.get(one.id) }));
        const moved = after.find(({ id }) => id === actor.id);
        if (moved === undefined) throw new Error('the actor');
        expect(zoneKeyOf(zoneValueOf(moved, name))).toBe(zone.key);
        const target = zoneOf(zonesOf(after, name), moved, name);
        const shown = placesOf(after, name).get(moved.id) ?? { x: Number.NaN, y: 0 };
        // Its card is brought within the zone; otherwise it lies where it was dropped, measured from the zone's corner.
        expect(Math.abs(shown.x - target.left - (place.x - zone.left))).toBeLessThanOrEqual(CARD_WIDTH / 2 + 13);
        // Who was already there keeps their own spelling of the sector.
        const stayed = zoneKeyOf(zoneValueOf(actor, name)) === zone.key;
        expect(zoneValueOf(moved, name)).toEqual(stayed ? zoneValueOf(actor, name) : zone.value);
      }),
    );
  });

  it('settles those who share a zone with a moved actor, and nobody else', () => {
    const make = (id: string, kind: Actor['kind']): Placed => ({
      id: `actor:${id}` as const, name: id, kind, ring: null, scope: null, sector: '', influence: null, interest: null, positions: {}, pinnedViews: [],
    });
    const list = [make('a', 'academia'), make('b', 'business'), make('c', 'media')];
    const zone = zonesOf(list, 'kinds').find(({ key }) => key === 'business');
    if (zone === undefined) throw new Error('a zone');
    const settled = settle(list, 'kinds', new Map([['actor:a', { x: zone.left + 200, y: zone.top + 60 }]]));
    expect(settled.get('actor:a')).toMatchObject({ kind: 'business' });
    expect([...settled.keys()].sort()).toEqual(['actor:a', 'actor:b']);
    expect(settled.get('actor:b')).not.toHaveProperty('kind');
  });

  it('remembers the place in every zone an actor was in', () => {
    const actor: Placed = {
      id: 'actor:a', name: 'a', kind: 'other', ring: null, scope: 'local', sector: '', influence: null, interest: null,
      positions: { 'scale/local': { x: 700, y: 100 }, 'scale/national': { x: 300, y: 60 } }, pinnedViews: [],
    };
    const at = (one: Placed): number => {
      const zone = zoneOf(zonesOf([one], 'scale'), one, 'scale');
      return Math.round((placesOf([one], 'scale').get('actor:a')?.x ?? 0) - zone.left);
    };
    expect(at(actor)).toBe(712);
    expect(at({ ...actor, scope: 'national' })).toBe(312);
    expect(at({ ...actor, scope: null })).toBe(116);
  });

  it('has one zone for sectors that differ only in case or accents', () => {
    const make = (id: string, sector: string): Placed => ({
      id: `actor:${id}` as const, name: id, kind: 'other', ring: null, scope: null, sector, influence: null, interest: null, positions: {}, pinnedViews: [],
    });
    const zones = zonesOf([make('a', 'Educación'), make('b', 'EDUCACION'), make('c', '')], 'sectors');
    expect(zones.map(({ value }) => value)).toEqual([{ view: 'sectors', sector: 'EDUCACION' }, { view: 'sectors', sector: '' }]);
  });

  it('keys fit where places are kept', () => {
    fc.assert(fc.property(fields, view, (one, name) => {
      expect(`${name}/${zoneKeyOf(zoneValueOf(one, name))}`.length).toBeLessThanOrEqual(60);
    }));
  });
});
