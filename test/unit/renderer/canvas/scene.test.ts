import { cardLines } from '@renderer/canvas/card-label';
import { pointAt } from '@renderer/canvas/edge-curve';
import { actorMapModel } from '@renderer/canvas/map-model';
import { NearWindow } from '@renderer/canvas/near-window';
import { Scene } from '@renderer/canvas/scene';
import { withDraft, DRAFT_ID } from '@renderer/canvas/draft-node';
import { KIND_GLYPHS } from '@renderer/canvas/kind-glyph';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { tableOf } from '@shared/document/document';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import { measureText } from '@shared/reports/typography/measure';
import { largeMap } from '@test/bench/canvas/large-map';
import { newDocument, act } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';
import { describe, expect, it } from 'vitest';

const SMALL = largeMap({ actors: 60, relations: 150 });
const VIEW = { left: -1e5, right: 1e5, top: -1e5, bottom: 1e5 };

describe('the model of the map', () => {
  it('has every actor and every relation', () => {
    const model = actorMapModel(SMALL, 'free');
    expect(model.nodes).toHaveLength(60);
    expect(model.edges).toHaveLength(150);
    expect(model.bands).toEqual([]);
    expect(actorMapModel(SMALL, 'rings').bands).toHaveLength(3);
  });

  it('is the same object until an actor or a relation changes, and the nodes that did not change stay themselves', () => {
    const before = actorMapModel(SMALL, 'free');
    expect(actorMapModel(SMALL, 'free')).toBe(before);
    const [first] = tableOf(SMALL, 'actor').keys();
    const change = openChangeSet(SMALL, stampSource().next());
    change.update('actor', first ?? 'actor:x', { name: 'Otro nombre' });
    const after = actorMapModel(applyDiff(SMALL, change.finish()), 'free');
    expect(after.nodes[0]?.name).toBe('Otro nombre');
    expect(after.nodes.slice(1).every((node, index) => node === before.nodes[index + 1])).toBe(true);
  });

  it('takes in an actor that is only being named', () => {
    const model = withDraft(actorMapModel(SMALL, 'free'), { x: 5, y: 6 });
    expect(model.nodes.at(-1)).toMatchObject({ id: DRAFT_ID, x: 5, y: 6 });
  });

  it('writes long names in at most three lines that fit the card', () => {
    for (const node of actorMapModel(SMALL, 'free').nodes) {
      const lines = cardLines(node);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(measureText(line, 'regular', 13)).toBeLessThanOrEqual(CARD_WIDTH - 64);
    }
  });

  it('tells kinds apart by outline', () => {
    const outlines = Object.values(KIND_GLYPHS).map(({ outline }) => outline);
    expect(new Set(outlines).size).toBe(outlines.length);
  });
});

describe('the scene', () => {
  it('finds every node under its own middle, and none where there is none', () => {
    const scene = new Scene(actorMapModel(SMALL, 'free'));
    scene.model.nodes.forEach(({ x, y }, index) => {
      const found = scene.nodeAt({ x, y });
      expect(found).toBeGreaterThanOrEqual(index);
    });
    expect(scene.nodeAt({ x: -9000, y: -9000 })).toBe(-1);
  });

  it('finds a relation at the middle of its line', () => {
    const scene = new Scene(actorMapModel(SMALL, 'free'));
    for (let edge = 0; edge < 150; edge += 1) {
      const middle = pointAt(scene.curveOf(edge), 0.5);
      expect(scene.edgeAt(middle, 4, VIEW)).toBeGreaterThanOrEqual(0);
    }
  });

  it('follows a node that is moved, with its relations and its bounds', () => {
    const scene = new Scene(actorMapModel(SMALL, 'free'));
    const [edge = 0] = scene.edgesOf(scene.sources[0] ?? 0);
    const before = scene.curveOf(edge);
    scene.move(scene.sources[0] ?? 0, 20_000, 20_000);
    expect(scene.nodeAt({ x: 20_000, y: 20_000 })).toBe(scene.sources[0]);
    expect(scene.curveOf(edge)).not.toEqual(before);
    expect(scene.bounds.right).toBe(20_000 + CARD_WIDTH / 2);
    expect(scene.bounds.bottom).toBe(20_000 + CARD_HEIGHT / 2);
  });

  it('leads a line around the card of somebody else', () => {
    const stamps = stampSource();
    const { document } = act(newDocument(stamps), stamps, (change) => {
      const ids = [0, 300, 600].map((x) => change.create('actor', { name: String(x), positions: { free: { x, y: 0 } } }).id);
      change.create('relation', { sourceId: ids[0] ?? 'actor:x', targetId: ids[2] ?? 'actor:x' });
    });
    const scene = new Scene(actorMapModel(document, 'free'));
    expect(Math.abs(pointAt(scene.curveOf(0), 0.5).y)).toBeGreaterThan(CARD_HEIGHT / 2);
  });

  it('keeps labels clear of each other as far as the lines allow', () => {
    const scene = new Scene(actorMapModel(largeMap({ actors: 30, relations: 45, labelled: 0.6, seed: 3 }), 'free'));
    const spots = scene.model.edges.flatMap((_, edge) => scene.labelOf(edge) ?? []);
    const overlaps = spots.flatMap((one, index) =>
      spots.slice(index + 1).filter((other) => Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 2 && Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 2),
    );
    expect(spots.length).toBeGreaterThan(15);
    expect(overlaps.length).toBeLessThan(spots.length / 10);
  });
});

describe('the nodes that stand in the page', () => {
  const size = { width: 500, height: 400 };

  it('are those in and around the view, in chunks, nearest the middle first', () => {
    const scene = new Scene(actorMapModel(SMALL, 'free'));
    const near = new NearWindow();
    const camera = { x: 0, y: 0, zoom: 1 };
    const first = near.step(scene, camera, size, []);
    expect(first.isChanged).toBe(true);
    expect(near.mounted.length).toBe(Math.min(16, scene.nodesIn({ left: -170, right: 670, top: -140, bottom: 540 }).length));
    for (let step = 0; step < 20; step += 1) near.step(scene, camera, size, []);
    expect(near.step(scene, camera, size, [])).toEqual({ isChanged: false, isDone: true });
    expect(near.mounted.length).toBeLessThan(60);
  });

  it('are only those that have the keyboard where too many are in view', () => {
    const scene = new Scene(actorMapModel(largeMap({ actors: 2000, relations: 10 }), 'free'));
    const near = new NearWindow();
    near.step(scene, { x: 0, y: 0, zoom: 0.05 }, size, [7], true);
    expect(near.mounted).toEqual([7]);
  });
});
