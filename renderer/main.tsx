import './app/without-eval';
import { firstAsks } from './app/first-asks';
import { StrictMode, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { start } from './app/start';
import { loadMessages } from '@shared/i18n';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');

/** Draws the window as soon as it can be drawn. Not awaited by the module: what is fetched on the way waits for the modules before it. */
async function begin(host: HTMLElement): Promise<void> {
  const draw = (View: ComponentType): void => {
    // At once: left to its turn, it would come after a frame in which there is nothing.
    flushSync(() => {
      createRoot(host).render(
        <StrictMode>
          <View />
        </StrictMode>,
      );
    });
  };
  // The projector's window opens no process and keeps nothing: it draws what the facilitator's window sends.
  if (firstAsks === null) {
    await loadMessages('es');
    draw((await import('./features/roundtable/projector/ProjectorApp')).ProjectorApp);
    return;
  }
  await start(firstAsks, () => { draw(App); });

  // Only while developing: #ejemplo opens the bundled example in memory, so that a place can be looked at.
  if (import.meta.env.DEV && location.hash === '#ejemplo') {
    const { openDevelopmentExample } = await import('./app/development-example');
    await loadMessages('es');
    openDevelopmentExample();
  }
}

void begin(root);
