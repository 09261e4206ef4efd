import { ThemeProvider } from '@renderer/ui/theme/ThemeProvider';
import { THEME_NAMES } from '@renderer/ui/theme/palettes';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PrimitivesPage } from './PrimitivesPage';
import { SplitPage } from './SplitPage';

// Only while developing: `vite` serves it at /primitives.html?theme=dark (and &part=split for a whole place with its
// panel), and the production build leaves it out.
const asked = new URLSearchParams(location.search);
const theme = THEME_NAMES.find((name) => name === asked.get('theme')) ?? 'light';
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');

createRoot(root).render(
  <StrictMode>
    <ThemeProvider theme={theme}>
      {asked.get('part') === 'split' ? <SplitPage /> : <PrimitivesPage />}
    </ThemeProvider>
  </StrictMode>,
);
