import { ActorsView } from '@renderer/features/actors/ActorsView';
import { ActorMap } from '@renderer/canvas/ActorMap';
import { MapController } from '@renderer/canvas/map-controller';
import { actorMapModel } from '@renderer/canvas/map-model';
import { session } from '@renderer/store/session';
import { openDocument, redo, undo } from '@renderer/store/workspace';
import { ThemeProvider } from '@renderer/ui/theme/ThemeProvider';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { largeMap } from './large-map';
import { PlainFlow } from './PlainFlow';
import { tunedCanvas } from './tuned-canvas';

/**
 * A page for measuring and looking: `?actors=3000&relations=9000` opens a map of that size, `&theme=dark` in another
 * look, `&peer=flow` the same map in React Flow as it comes. Not part of the program.
 */
const query = new URLSearchParams(location.search);
const actors = Number(query.get('actors') ?? 60);
const relations = Number(query.get('relations') ?? 150);
const document_ = largeMap({ actors, relations, isUnplaced: query.has('unplaced'), labelled: Number(query.get('labelled') ?? 0.3) });
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
const theme = query.get('theme') === 'dark' ? 'dark' : query.get('theme') === 'projector' ? 'projector' : 'light';
await document.fonts.ready;
await openDocument(document_);
session.setState({ theme, place: 'actors' });
window.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  if (event.shiftKey) redo();
  else undo();
});
const peer = query.get('peer');
/** The map without the place around it. */
function BareMap() {
  const [controller] = useState(() => new MapController(actorMapModel(document_, 'free')));
  const nothing = (): void => undefined;
  return (
    <ActorMap
      controller={controller}
      model={actorMapModel(document_, 'free')}
      selection={[]}
      activeId={null}
      editingId={null}
      theme={theme}
      events={{ select: nothing, move: () => false, connect: nothing, addAt: nothing, rename: nothing, editLabel: nothing }}
      words={{ describe: ({ name }) => name, nameLabel: '', namePlaceholder: '', onName: nothing, onCancelName: nothing }}
      initialCamera={null}
      onCameraRest={nothing}
    />
  );
}

performance.mark('start');
if (peer === 'tuned') tunedCanvas(root, document_);
else createRoot(root).render(
  peer === 'flow' ? (
    <PlainFlow document={document_} />
  ) : (
    <ThemeProvider theme={theme}>
      <div style={{ position: 'relative', display: 'flex', flexDirection: 'column', height: '100%' }}>
        {peer === 'bare' ? <BareMap /> : <ActorsView />}
      </div>
    </ThemeProvider>
  ),
);

/** Whether all there is to see stands on the screen: the painted canvas, or every node of React Flow measured. */
function isShown(): boolean {
  if (peer === 'tuned') return true;
  if (peer !== 'flow') return [...document.querySelectorAll<HTMLElement>('[data-sheet]')].some(({ style }) => style.visibility === 'visible' && style.transform !== '');
  const nodes = document.querySelectorAll<HTMLElement>('.react-flow__node');
  return nodes.length === actors && nodes[nodes.length - 1]?.style.visibility !== 'hidden' && document.querySelector('.react-flow__edge') !== null;
}

function watch(): void {
  if (isShown()) {
    requestAnimationFrame(() => {
      performance.mark('painted');
      // Told and not asked for: a question from outside would be worked on by this thread, in the midst of what is measured.
      console.debug('painted');
    });
  } else requestAnimationFrame(watch);
}
requestAnimationFrame(watch);

/** Where a node of the middle of the map stands on the screen, for a measure that drags it. */
function gripNode(): { readonly x: number; readonly y: number } {
  const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
  const style = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '';
  const [dx = 0, dy = 0, zoom = 1] = [...style.matchAll(/-?[\d.]+(?:e-?\d+)?/gu)].map(([figure]) => Number(figure));
  const { nodes } = actorMapModel(document_, 'free');
  const inset = peer === 'flow' ? { x: 75, y: 20 } : { x: 0, y: 0 };
  const screen = nodes.map((node) => ({ x: (pane?.left ?? 0) + dx + (node.x + inset.x) * zoom, y: (pane?.top ?? 0) + dy + (node.y + inset.y) * zoom }));
  const middle = { x: (pane?.left ?? 0) + (pane?.width ?? 0) / 2, y: (pane?.top ?? 0) + (pane?.height ?? 0) / 2 };
  const distance = (place: { readonly x: number; readonly y: number }): number => Math.hypot(place.x - middle.x, place.y - middle.y);
  return screen.reduce((best, place) => (distance(place) < distance(best) ? place : best));
}
if (peer !== 'tuned') Object.assign(window, { gripNode });
