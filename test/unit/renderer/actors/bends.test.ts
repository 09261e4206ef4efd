import { bentCurve, cornersOf, distanceToCurve, pointAt } from '@renderer/canvas/edge-curve';
import { actorMapModel } from '@renderer/canvas/map-model';
import { Scene } from '@renderer/canvas/scene';
import { setBends } from '@renderer/features/actors/bends/bend-command';
import { connectActors } from '@renderer/features/actors/relation-commands';
import { recordOf } from '@shared/document/document';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import { addActors, openDesk, type Desk } from '@test/builders/run-command';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function pair(): { readonly desk: Desk; readonly id: RecordId } {
  const desk = openDesk();
  const [sourceId = 'actor:a', targetId = 'actor:b'] = addActors(desk, [['Uno', ''], ['Dos', '']]);
  return { desk, id: desk.run(connectActors, { sourceId, targetId, kind: 'norm' }) };
}

describe('a line led by hand', () => {
  it('goes straight from card to point to card', () => {
    const curve = bentCurve({ x: 0, y: 0 }, { x: 1000, y: 0 }, [{ x: 500, y: 300 }]);
    const [from, bend, to] = cornersOf(curve);
    expect(bend).toEqual({ x: 500, y: 300 });
    // It leaves the card by its border, on the way to the point: 32 and 4 of air down, as far to the side as the slope says.
    expect(from?.y).toBeCloseTo(CARD_HEIGHT / 2 + 4, 9);
    expect(from?.x).toBeCloseTo(((CARD_HEIGHT / 2 + 4) * 500) / 300, 9);
    expect(to?.x).toBeCloseTo(1000 - ((CARD_HEIGHT / 2 + 4) * 500) / 300, 9);
    expect(pointAt(curve, 0.5)).toEqual({ x: 500, y: 300 });
    expect(distanceToCurve(curve, { x: 500, y: 290 })).toBeCloseTo(8.57, 1);
  });

  it('has every part of it on the way between its corners, whatever they are', () => {
    const point = fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) });
    fc.assert(
      fc.property(point, point, fc.array(point, { minLength: 1, maxLength: 12 }), fc.double({ min: 0, max: 1, noNaN: true }), (source, target, bends, share) => {
        const curve = bentCurve(source, target, bends);
        const place = pointAt(curve, share);
        expect(Number.isFinite(place.x) && Number.isFinite(place.y)).toBe(true);
        expect(distanceToCurve(curve, place)).toBeLessThan(1e-6);
        expect(Math.abs(curve.from.x - source.x)).toBeLessThanOrEqual(CARD_WIDTH / 2 + 4.001);
      }),
    );
  });

  it('is kept for its view alone, and with no point finds its own way again', () => {
    const { desk, id } = pair();
    desk.run(setBends, { id, view: 'free', points: [{ x: 10.4, y: 20 }] });
    desk.run(setBends, { id, view: 'rings', points: [{ x: 1, y: 2 }, { x: 3, y: 4 }] });
    expect(recordOf(desk.document(), 'relation', id as `relation:${string}`)?.bends).toEqual({ free: [{ x: 10, y: 20 }], rings: [{ x: 1, y: 2 }, { x: 3, y: 4 }] });
    const edgeOn = (view: 'free' | 'force') => actorMapModel(desk.document(), view).edges[0]?.led;
    expect([edgeOn('free'), edgeOn('force')]).toEqual([[{ x: 10, y: 20 }], undefined]);
    desk.run(setBends, { id, view: 'free', points: [] });
    expect(recordOf(desk.document(), 'relation', id as `relation:${string}`)?.bends).toEqual({ rings: [{ x: 1, y: 2 }, { x: 3, y: 4 }] });
    expect(desk.refused(setBends, { id, view: 'free', points: Array.from({ length: 13 }, () => ({ x: 0, y: 0 })) })).toMatchObject({ code: 'too-many' });
    expect(desk.refused(setBends, { id: 'relation:none', view: 'free', points: [] })).toMatchObject({ code: 'not-there' });
  });

  it('is found where it goes, however far from its ends', () => {
    const { desk, id } = pair();
    desk.run(setBends, { id, view: 'free', points: [{ x: 5000, y: 5000 }] });
    const scene = new Scene(actorMapModel(desk.document(), 'free'));
    const around = { left: 4800, right: 5200, top: 4800, bottom: 5200 };
    expect(scene.edgesIn(around)).toEqual([0]);
    expect(scene.edgeAt({ x: 4998, y: 4998 }, 8, around)).toBe(0);
  });
});
