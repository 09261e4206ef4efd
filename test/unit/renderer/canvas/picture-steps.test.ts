import { actorMapModel } from '@renderer/canvas/map-model';
import { MAP_PALETTES } from '@renderer/canvas/map-palette';
import { edgeSteps, paintEdges } from '@renderer/canvas/paint/edge-painter';
import { labelSteps } from '@renderer/canvas/paint/label-painter';
import type { PaintSteps } from '@renderer/canvas/paint/paint-steps';
import { Scene } from '@renderer/canvas/scene';
import { largeMap } from '@test/bench/canvas/large-map';
import { describe, expect, it } from 'vitest';

const PALETTE = MAP_PALETTES.light;
const VIEW = { left: -1e5, right: 1e5, top: -1e5, bottom: 1e5 };

/** A canvas that writes down what it is told. */
function recorder(): { readonly ctx: CanvasRenderingContext2D; readonly told: string[] } {
  const told: string[] = [];
  const ctx = new Proxy({}, {
    get: (_, name) => (...words: readonly unknown[]) => { told.push(`${String(name)}(${words.join(' ')})`); },
    set: (_, name, value) => {
      told.push(`${String(name)} = ${String(value)}`);
      return true;
    },
  });
  return { ctx: ctx as CanvasRenderingContext2D, told };
}

function count(steps: PaintSteps): number {
  let taken = 0;
  while (steps.next().done !== true) taken += 1;
  return taken;
}

describe('painting in steps', () => {
  const scene = new Scene(actorMapModel(largeMap({ actors: 200, relations: 600, labelled: 0.3 }), 'free'));
  const edges = scene.edgesIn(VIEW);

  it.each(['glyph', 'full'] as const)('draws in %s detail what painting at once draws', (detail) => {
    const [stepped, whole] = [recorder(), recorder()];
    expect(count(edgeSteps(stepped.ctx, scene, edges, 0.5, detail, PALETTE))).toBeGreaterThan(3);
    paintEdges(whole.ctx, scene, edges, 0.5, detail, PALETTE);
    expect(stepped.told).toEqual(whole.told);
    expect(whole.told.filter((word) => word === 'stroke()').length).toBeGreaterThan(3);
  });

  it('writes every label of the view once', () => {
    const { ctx, told } = recorder();
    const labelled = edges.filter((edge) => scene.hasLabel(edge));
    expect(labelled.length).toBeGreaterThan(100);
    expect(count(labelSteps(ctx, scene, edges, VIEW, PALETTE))).toBe(Math.ceil(labelled.length / 16));
    expect(told.filter((word) => word.startsWith('roundRect')).length).toBe(labelled.length);
  });
});
