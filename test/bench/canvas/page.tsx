import { ActorsView } from '@renderer/features/actors/ActorsView';
import { session } from '@renderer/store/session';
import { openDocument, redo, undo } from '@renderer/store/workspace';
import { ThemeProvider } from '@renderer/ui/theme/ThemeProvider';
import { createRoot } from 'react-dom/client';
import { largeMap } from './large-map';
import { PlainFlow } from './PlainFlow';

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
performance.mark('start');
createRoot(root).render(
  query.get('peer') === 'flow' ? (
    <PlainFlow document={document_} />
  ) : (
    <ThemeProvider theme={theme}>
      <div style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
        <ActorsView />
      </div>
    </ThemeProvider>
  ),
);
requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('painted'))));
