import { actorMapModel } from '@renderer/canvas/map-model';
import { MAP_PALETTES } from '@renderer/canvas/map-palette';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import type { ActorKind } from '@shared/domain/actors/actor';
import type { RelationKind } from '@shared/domain/relations/relation';
import type { Document } from '@shared/document/document';

/**
 * The same map on a canvas written for nothing but speed: what the program's map is measured against. Squares and
 * straight lines batched by colour, some two hundred to a stroke; the picture, larger than the window, is shifted
 * while panning; what is dragged lies on a second canvas. No cards, no keyboard, no names beyond seventy.
 */
export function tunedCanvas(root: HTMLElement, document_: Document): void {
  const { nodes, edges } = actorMapModel(document_, 'free');
  const palette = MAP_PALETTES.light;
  const xs = Float64Array.from(nodes, ({ x }) => x);
  const ys = Float64Array.from(nodes, ({ y }) => y);
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const lines = edges.map(({ sourceId, targetId, kind }) => ({ from: places.get(sourceId) ?? 0, to: places.get(targetId) ?? 0, kind }));
  const byKind = Map.groupBy(lines, ({ kind }) => kind);
  const nodesByKind = Map.groupBy(nodes.keys(), (index) => nodes[index]?.kind ?? 'localGovernment');
  const degrees = new Uint32Array(nodes.length);
  for (const { from, to } of lines) for (const end of [from, to]) degrees[end] = (degrees[end] ?? 0) + 1;
  const named = [...nodes.keys()].sort((one, other) => (degrees[other] ?? 0) - (degrees[one] ?? 0)).slice(0, 70);

  const [width, height] = [innerWidth, innerHeight];
  const margin = 1 / 3;
  const layer = (w: number, h: number): CanvasRenderingContext2D => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [w, h];
    canvas.style.cssText = 'position:absolute;left:0;top:0;transform-origin:0 0';
    root.append(canvas);
    return canvas.getContext('2d', { alpha: root.childElementCount > 1 }) as CanvasRenderingContext2D;
  };
  root.className = 'react-flow';
  root.style.cssText = 'position:relative;width:100vw;height:100vh;overflow:hidden';
  const picture = layer(Math.ceil(width * (1 + 2 * margin)), Math.ceil(height * (1 + 2 * margin)));
  const over = layer(width, height);
  const left = Math.min(...xs) - CARD_WIDTH;
  const top = Math.min(...ys) - CARD_HEIGHT;
  const zoom = Math.min(width / (Math.max(...xs) + CARD_WIDTH - left), height / (Math.max(...ys) + CARD_HEIGHT - top));
  let camera = { x: -left * zoom, y: -top * zoom, zoom };
  let painted = camera;
  let moving = -1;
  let frame = 0;
  let isStale = true;

  const paintOn = (ctx: CanvasRenderingContext2D, dx: number, dy: number, isPainted: (index: number) => boolean): void => {
    ctx.setTransform(camera.zoom, 0, 0, camera.zoom, camera.x + dx, camera.y + dy);
    ctx.lineWidth = 0.7 / camera.zoom;
    ctx.globalAlpha = 0.3;
    for (const [kind, list] of byKind) {
      ctx.strokeStyle = palette.relations[kind as RelationKind];
      for (let start = 0; start < list.length; start += 200) {
        ctx.beginPath();
        for (const { from, to } of list.slice(start, start + 200)) {
          if (!isPainted(from) || !isPainted(to)) continue;
          ctx.moveTo(xs[from] ?? 0, ys[from] ?? 0);
          ctx.lineTo(xs[to] ?? 0, ys[to] ?? 0);
        }
        ctx.stroke();
      }
    }
    ctx.globalAlpha = 1;
    const size = 7 / camera.zoom;
    for (const [kind, list] of nodesByKind) {
      ctx.fillStyle = palette.kinds[kind as ActorKind];
      ctx.beginPath();
      for (const index of list) if (isPainted(index)) ctx.rect((xs[index] ?? 0) - size / 2, (ys[index] ?? 0) - size / 2, size, size);
      ctx.fill();
    }
    ctx.fillStyle = palette.ink;
    ctx.font = `${String(11 / camera.zoom)}px 'IBM Plex Sans', sans-serif`;
    for (const index of named) if (isPainted(index)) ctx.fillText(nodes[index]?.name.slice(0, 24) ?? '', xs[index] ?? 0, ys[index] ?? 0);
  };
  const shift = (): void => {
    picture.canvas.style.transform = `translate(${String(camera.x - painted.x - width * margin)}px,${String(camera.y - painted.y - height * margin)}px)`;
  };
  const paint = (): void => {
    frame = 0;
    if (isStale) {
      isStale = false;
      painted = camera;
      picture.setTransform(1, 0, 0, 1, 0, 0);
      picture.fillStyle = palette.paper;
      picture.fillRect(0, 0, picture.canvas.width, picture.canvas.height);
      paintOn(picture, width * margin, height * margin, (index) => index !== moving);
    }
    shift();
    if (moving < 0) return;
    over.setTransform(1, 0, 0, 1, 0, 0);
    over.clearRect(0, 0, width, height);
    over.setTransform(camera.zoom, 0, 0, camera.zoom, camera.x, camera.y);
    over.lineWidth = 1 / camera.zoom;
    over.beginPath();
    for (const { from, to } of lines) {
      if (from !== moving && to !== moving) continue;
      over.moveTo(xs[from] ?? 0, ys[from] ?? 0);
      over.lineTo(xs[to] ?? 0, ys[to] ?? 0);
    }
    over.stroke();
    const size = 7 / camera.zoom;
    over.fillRect((xs[moving] ?? 0) - size / 2, (ys[moving] ?? 0) - size / 2, size, size);
  };
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };

  let grip: { readonly x: number; readonly y: number } | null = null;
  root.addEventListener('pointerdown', (event) => {
    grip = { x: event.clientX, y: event.clientY };
    const world = { x: (event.clientX - camera.x) / camera.zoom, y: (event.clientY - camera.y) / camera.zoom };
    moving = nodes.findIndex((_, index) => Math.hypot((xs[index] ?? 0) - world.x, (ys[index] ?? 0) - world.y) * camera.zoom < 5);
    isStale = moving >= 0;
    schedule();
  });
  root.addEventListener('pointermove', (event) => {
    if (grip === null) return;
    const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
    grip = { x: event.clientX, y: event.clientY };
    if (moving >= 0) {
      xs[moving] = (xs[moving] ?? 0) + dx / camera.zoom;
      ys[moving] = (ys[moving] ?? 0) + dy / camera.zoom;
    } else {
      camera = { ...camera, x: camera.x + dx, y: camera.y + dy };
    }
    schedule();
  });
  root.addEventListener('pointerup', () => {
    grip = null;
    moving = -1;
    isStale = true;
    schedule();
  });
  root.addEventListener('wheel', (event) => {
    const factor = 2 ** (-event.deltaY * 0.002);
    camera = { x: event.clientX - (event.clientX - camera.x) * factor, y: event.clientY - (event.clientY - camera.y) * factor, zoom: camera.zoom * factor };
    isStale = true;
    schedule();
  });
  paint();
  // Where a measure that drags a node finds it.
  Object.assign(window, {
    gripNode: () => {
      const middle = nodes.map((_, index) => ({ x: (xs[index] ?? 0) * camera.zoom + camera.x, y: (ys[index] ?? 0) * camera.zoom + camera.y }));
      const distance = ({ x, y }: { readonly x: number; readonly y: number }): number => Math.hypot(x - width / 2, y - height / 2);
      return middle.reduce((best, place) => (distance(place) < distance(best) ? place : best));
    },
  });
}
