import { useTranslation } from '@renderer/ui/use-translation';
import type { ThemeName } from '@renderer/ui/theme/palettes';
import { useEffect, useRef, type PointerEvent } from 'react';
import { viewRect } from './camera';
import type { MapController } from './map-controller';
import { MAP_PALETTES, type MapPalette } from './map-palette';
import classes from './map.module.css';
import type { Scene } from './scene';

const WIDTH = 132;
const HEIGHT = 84;
const AIR = 5;
/** Width of the line around it, which the stylesheet draws. */
const BORDER = 1;
/** Milliseconds between two places of the frame. */
const FOLLOW_EVERY = 60;

interface Scale {
  readonly factor: number;
  readonly x: number;
  readonly y: number;
}

function scaleOf({ bounds: { left, top, right, bottom } }: Scene): Scale {
  const factor = Math.min((WIDTH - 2 * AIR) / (right - left), (HEIGHT - 2 * AIR) / (bottom - top));
  return { factor, x: WIDTH / 2 - ((left + right) / 2) * factor, y: HEIGHT / 2 - ((top + bottom) / 2) * factor };
}

/** All actors of a scene as dots, out of the page: each place of the frame begins with them. */
function dotsOf(scene: Scene, palette: MapPalette, ratio: number): OffscreenCanvas {
  const dots = new OffscreenCanvas(WIDTH * ratio, HEIGHT * ratio);
  const ctx = dots.getContext('2d');
  if (ctx === null) return dots;
  const { factor, x, y } = scaleOf(scene);
  ctx.scale(ratio, ratio);
  const width = Math.max(2.5, 150 * factor);
  const height = Math.max(2, 52 * factor);
  scene.model.nodes.forEach((node, index) => {
    ctx.fillStyle = palette.kinds[node.kind];
    const place = scene.placeOf(index);
    ctx.fillRect(place.x * factor + x - width / 2, place.y * factor + y - height / 2, width, height);
  });
  return dots;
}

/** The frame around what is in view: never beyond the small map, where it would not be seen. */
function paintFrame(ctx: CanvasRenderingContext2D, { scene, camera, size }: MapController, palette: MapPalette): void {
  const { factor, x, y } = scaleOf(scene);
  const view = viewRect(camera, size);
  const left = Math.max(0, view.left * factor + x);
  const top = Math.max(0, view.top * factor + y);
  const width = Math.min(WIDTH, view.right * factor + x) - left;
  const height = Math.min(HEIGHT, view.bottom * factor + y) - top;
  if (width <= 0 || height <= 0) return;
  ctx.beginPath();
  ctx.roundRect(left + 0.75, top + 0.75, Math.max(1, width - 1.5), Math.max(1, height - 1.5), 2);
  ctx.globalAlpha = 0.08;
  ctx.fillStyle = palette.accent;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = palette.accent;
  ctx.stroke();
}

/** The whole map in a corner, with a frame around what is in view; a press goes there. For the pointer only. */
export function MiniMap({ controller, theme }: { readonly controller: MapController; readonly theme: ThemeName }) {
  const t = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const ratio = Math.min(2, devicePixelRatio);

  useEffect(() => {
    const palette = MAP_PALETTES[theme];
    const ctx = canvas.current?.getContext('2d') ?? null;
    if (ctx === null) return;
    let dots: { readonly of: Scene; readonly picture: OffscreenCanvas } | null = null;
    // Painted and not an element of its own: an element that moves and grows lays the page out anew in the midst of a pan.
    const paint = (): void => {
      if (dots?.of !== controller.scene) dots = { of: controller.scene, picture: dotsOf(controller.scene, palette, ratio) };
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, WIDTH * ratio, HEIGHT * ratio);
      ctx.drawImage(dots.picture, 0, 0);
      ctx.scale(ratio, ratio);
      paintFrame(ctx, controller, palette);
    };
    let paintedAt = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const paintSoon = (): void => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        paintedAt = performance.now();
        paint();
      }, Math.max(0, paintedAt + FOLLOW_EVERY - performance.now()));
    };
    paint();
    const stop = controller.onCamera(paintSoon);
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [controller, theme, ratio]);

  const goTo = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const { factor, x, y } = scaleOf(controller.scene);
    const { zoom } = controller.camera;
    const world = { x: (event.clientX - box.left - BORDER - x) / factor, y: (event.clientY - box.top - BORDER - y) / factor };
    controller.glideTo(
      { x: controller.size.width / 2 - world.x * zoom, y: controller.size.height / 2 - world.y * zoom, zoom },
      0,
    );
  };

  return (
    <div
      className={classes['mini']}
      style={{ width: WIDTH + 2 * BORDER, height: HEIGHT + 2 * BORDER }}
      title={t('actors.map.miniMap')}
      aria-hidden
      data-map-control
      onPointerDown={goTo}
      onPointerMove={goTo}
    >
      <canvas ref={canvas} width={WIDTH * ratio} height={HEIGHT * ratio} style={{ width: WIDTH, height: HEIGHT }} />
    </div>
  );
}
