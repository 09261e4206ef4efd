import { useTranslation } from '@renderer/ui/use-translation';
import type { ThemeName } from '@renderer/ui/theme/palettes';
import { useEffect, useRef, type PointerEvent } from 'react';
import { viewRect } from './camera';
import type { MapController } from './map-controller';
import { MAP_PALETTES } from './map-palette';
import classes from './map.module.css';

const WIDTH = 132;
const HEIGHT = 84;
const AIR = 5;
/** Milliseconds between two places of the frame: each lays the page out and paints it anew, which a pan does not otherwise do. */
const FOLLOW_EVERY = 60;

interface Scale {
  readonly factor: number;
  readonly x: number;
  readonly y: number;
}

function scaleOf(controller: MapController): Scale {
  const { left, top, right, bottom } = controller.scene.bounds;
  const factor = Math.min((WIDTH - 2 * AIR) / (right - left), (HEIGHT - 2 * AIR) / (bottom - top));
  return { factor, x: WIDTH / 2 - ((left + right) / 2) * factor, y: HEIGHT / 2 - ((top + bottom) / 2) * factor };
}

/** The whole map in a corner, with a frame around what is in view; a press goes there. For the pointer only. */
export function MiniMap({ controller, theme }: { readonly controller: MapController; readonly theme: ThemeName }) {
  const t = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const palette = MAP_PALETTES[theme];
    let painted: unknown = null;
    let size: readonly [string, string] = ['', ''];
    const paint = (): void => {
      const ctx = canvas.current?.getContext('2d');
      if (ctx === null || ctx === undefined) return;
      const { scene } = controller;
      const { factor, x, y } = scaleOf(controller);
      const ratio = Math.min(2, devicePixelRatio);
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      ctx.clearRect(0, 0, WIDTH, HEIGHT);
      const width = Math.max(2.5, 150 * factor);
      const height = Math.max(2, 52 * factor);
      scene.model.nodes.forEach((node, index) => {
        ctx.fillStyle = palette.kinds[node.kind];
        const place = scene.placeOf(index);
        ctx.fillRect(place.x * factor + x - width / 2, place.y * factor + y - height / 2, width, height);
      });
      painted = scene;
    };
    const follow = (): void => {
      if (painted !== controller.scene) paint();
      if (frame.current === null) return;
      const { factor, x, y } = scaleOf(controller);
      const view = viewRect(controller.camera, controller.size);
      const left = Math.max(0, view.left * factor + x);
      const top = Math.max(0, view.top * factor + y);
      frame.current.style.transform = `translate(${String(left)}px, ${String(top)}px)`;
      const width = `${String(Math.round(Math.max(0, Math.min(WIDTH, view.right * factor + x) - left)))}px`;
      const height = `${String(Math.round(Math.max(0, Math.min(HEIGHT, view.bottom * factor + y) - top)))}px`;
      // Said only when it is another, since it lays the page out anew.
      if (width !== size[0]) frame.current.style.width = width;
      if (height !== size[1]) frame.current.style.height = height;
      size = [width, height];
    };
    let followed = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const followSoon = (): void => {
      if (waiting !== undefined) return;
      const wait = followed + FOLLOW_EVERY - performance.now();
      waiting = setTimeout(() => {
        waiting = undefined;
        followed = performance.now();
        follow();
      }, Math.max(0, wait));
    };
    paint();
    follow();
    const stop = controller.onCamera(followSoon);
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [controller, theme]);

  const goTo = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const { factor, x, y } = scaleOf(controller);
    const { zoom } = controller.camera;
    const world = { x: (event.clientX - box.left - x) / factor, y: (event.clientY - box.top - y) / factor };
    controller.glideTo(
      { x: controller.size.width / 2 - world.x * zoom, y: controller.size.height / 2 - world.y * zoom, zoom },
      0,
    );
  };

  const ratio = Math.min(2, devicePixelRatio);
  return (
    <div
      className={classes['mini']}
      style={{ width: WIDTH, height: HEIGHT }}
      title={t('actors.map.miniMap')}
      aria-hidden
      data-map-control
      onPointerDown={goTo}
      onPointerMove={goTo}
    >
      <canvas ref={canvas} width={WIDTH * ratio} height={HEIGHT * ratio} style={{ width: WIDTH, height: HEIGHT }} />
      <div ref={frame} className={classes['miniFrame']} />
    </div>
  );
}
