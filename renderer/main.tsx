import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { start } from './app/start';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');

await start();

// Only while developing: #ejemplo opens the bundled example in memory, so that a place can be looked at.
if (import.meta.env.DEV && location.hash === '#ejemplo') {
  const { openDevelopmentExample } = await import('./app/development-example');
  openDevelopmentExample();
}

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
