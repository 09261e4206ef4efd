import type { ThemeName } from '@renderer/ui/theme/palettes';
import { useTranslation } from '@renderer/ui/use-translation';
import type { RecordId } from '@shared/domain/kernel/id';
import { ReactFlow, type NodeTypes } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { ActorNode } from './ActorNode';
import { cameraOn, MAX_ZOOM, MIN_ZOOM, type Camera, type Size } from './camera';
import { FlowLink } from './FlowLink';
import { onLogo } from './logo-pictures';
import type { MapController } from './map-controller';
import { MapGestures, type MapEvents } from './map-gestures';
import { MapLayers } from './map-layers';
import type { MapModel } from './map-model';
import { MAP_PALETTES } from './map-palette';
import { mapWords } from './map-words';
import type { MapArea } from './paint/area-painter';
import classes from './map.module.css';
import { NodeWords, type NodeWordsValue } from './node-words';

const NO_AREAS: readonly MapArea[] = [];
const NODE_TYPES: NodeTypes = { actor: ActorNode };

interface ActorMapProps {
  readonly controller: MapController;
  readonly model: MapModel;
  readonly selection: readonly RecordId[];
  readonly activeId: RecordId | null;
  readonly editingId: RecordId | null;
  readonly theme: ThemeName;
  readonly events: MapEvents;
  readonly words: NodeWordsValue;
  /** Where the map was left; null shows all of it. */
  readonly initialCamera: Camera | null;
  /** The bodies drawn under the cards. */
  readonly areas?: readonly MapArea[];
  readonly onCameraRest: (camera: Camera) => void;
  /** What lies over the map: panels of React Flow. */
  readonly children?: ReactNode;
}

/**
 * The map of actors: React Flow's nodes for what is near, canvases for relations and for what is far. The parent
 * holds the controller, through which keys and buttons speak to the map.
 */
export function ActorMap(props: ActorMapProps) {
  const { controller, model, selection, activeId, editingId, theme, events, words, initialCamera, onCameraRest, areas = NO_AREAS } = props;
  const t = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const latestEvents = useRef(events);
  const gestures = useRef<MapGestures | null>(null);
  const [start, setStart] = useState<Camera | null>(null);

  useLayoutEffect(() => {
    latestEvents.current = events;
  });

  useLayoutEffect(() => {
    if (container.current === null || picture.current === null || over.current === null) return;
    const element = container.current;
    const measured = (): Size => ({ width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) });
    const layers = new MapLayers(picture.current, over.current);
    const size = measured();
    const camera = initialCamera ?? cameraOn(controller.scene.bounds, size);
    controller.attach(element, layers, camera, size);
    const pointing = new MapGestures(controller, element, () => latestEvents.current);
    gestures.current = pointing;
    controller.linkGestures(() => pointing.cancel());
    const observer = new ResizeObserver(() => {
      const { width, height } = measured();
      if (width !== controller.size.width || height !== controller.size.height) controller.setSize({ width, height });
    });
    observer.observe(element);
    const repaint = (): void => {
      layers.invalidate();
    };
    document.fonts.addEventListener('loadingdone', repaint);
    const forgetLogos = onLogo(repaint);
    // The picture first: what lies on it and takes the keyboard comes when that is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => { setStart(controller.camera); });
    });
    return () => {
      cancelAnimationFrame(frame);
      document.fonts.removeEventListener('loadingdone', repaint);
      forgetLogos();
      observer.disconnect();
      gestures.current?.dispose();
      gestures.current = null;
      controller.dispose();
    };
    // The map is set up once for a controller; where it starts is of no matter later.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [controller]);

  useLayoutEffect(() => {
    controller.layers?.setPalette(MAP_PALETTES[theme], {
      core: t('records.ring.core'),
      government: t('records.ring.government'),
      territory: t('records.ring.territory'),
    });
    controller.layers?.setWords(mapWords(t));
  }, [controller, theme, t]);

  useLayoutEffect(() => {
    if (model !== controller.scene.model) gestures.current?.cancel();
    controller.setModel(model);
  }, [controller, model]);

  useLayoutEffect(() => {
    controller.layers?.setAreas(areas);
  }, [controller, areas]);

  useLayoutEffect(() => {
    controller.setChosen(selection, activeId, editingId);
  }, [controller, model, selection, activeId, editingId]);

  useLayoutEffect(() => {
    controller.layers?.paintNow();
  }, [controller]);

  useLayoutEffect(() => {
    if (start !== null) controller.mountAll();
  }, [controller, start]);

  const nodes = useSyncExternalStore(controller.subscribe, controller.flowNodes);

  return (
    <div
      ref={container}
      className={classes['map']}
      style={{ '--map-on-kind': MAP_PALETTES[theme].onKind }}
    >
      <div className={classes['layers']} aria-hidden>
        <div ref={picture} className={classes['picture']} />
        <canvas ref={over} className={classes['layer']} />
      </div>
      {start === null ? null : (
        <NodeWords value={words}>
          <ReactFlow
            aria-label={t('actors.map.label')}
            // The map takes the keyboard when it is clicked where nothing is.
            tabIndex={-1}
            nodes={[...nodes]}
            nodeTypes={NODE_TYPES}
            defaultViewport={start}
            minZoom={MIN_ZOOM}
            maxZoom={MAX_ZOOM}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            zoomOnDoubleClick={false}
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            zoomActivationKeyCode={null}
            disableKeyboardA11y
            // The credit is a link that leads out of the program, which never goes online; it is in the licences.
            proOptions={{ hideAttribution: true }}
            onMoveEnd={(_, camera) => {
              onCameraRest(camera);
            }}
          >
            <FlowLink controller={controller} />
            {props.children}
          </ReactFlow>
        </NodeWords>
      )}
    </div>
  );
}
