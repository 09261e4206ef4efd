import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');

// Only while developing: #ejemplo opens the bundled example in memory, so that a place can be looked at.
if (import.meta.env.DEV && location.hash === '#ejemplo') {
  const { openDevelopmentExample } = await import('./app/development-example');
  await openDevelopmentExample();
}

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
