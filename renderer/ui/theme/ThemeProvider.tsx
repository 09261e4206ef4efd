import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import { useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import './fonts.css';
import './global.css';
import { mantineTheme, variablesOf } from './mantine-theme';
import { colorSchemeOf, type ThemeName } from './palettes';

interface ThemeProviderProps {
  readonly theme: ThemeName;
  readonly children: ReactNode;
}

/** The look of the window, and while it is printed the light one: browsers leave the grounds out, and pale ink alone is not read. */
function useThemeOnPaper(theme: ThemeName): ThemeName {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when this event ends.
    const before = (): void => { flushSync(() => { setPrinting(true); }); };
    const after = (): void => { setPrinting(false); };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting ? 'light' : theme;
}

/** Dresses everything inside in one of the three looks. */
export function ThemeProvider({ theme, children }: ThemeProviderProps) {
  const shown = useThemeOnPaper(theme);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = shown;
  }, [shown]);
  const resolver = useMemo(() => variablesOf(shown), [shown]);
  return (
    <MantineProvider theme={mantineTheme} cssVariablesResolver={resolver} forceColorScheme={colorSchemeOf(shown)}>
      {children}
    </MantineProvider>
  );
}
