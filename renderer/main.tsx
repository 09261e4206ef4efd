import './app/without-eval';
import { firstAsks } from './app/first-asks';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { start } from './app/start';
import { loadMessages } from '@shared/i18n';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');

/** Draws the window as soon as it can be drawn. Not awaited by the module: what is fetched on the way waits for the modules before it. */
async function begin(host: HTMLElement): Promise<void> {
  // The projector's window opens no process and keeps nothing: it draws what the facilitator's window sends.
  if (firstAsks === null) await loadMessages('es');
  else await start(firstAsks);

  // Only while developing: #ejemplo opens the bundled example in memory, so that a place can be looked at.
  if (import.meta.env.DEV && location.hash === '#ejemplo') {
    const { openDevelopmentExample } = await import('./app/development-example');
    await loadMessages('es');
    openDevelopmentExample();
  }

  const View = firstAsks === null ? (await import('./features/roundtable/projector/ProjectorApp')).ProjectorApp : App;
  createRoot(host).render(
    <StrictMode>
      <View />
    </StrictMode>,
  );
}

void begin(root);
