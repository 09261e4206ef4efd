import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import './fonts.css';
import './global.css';
import { mantineTheme, variablesOf } from './mantine-theme';
import { colorSchemeOf, type ThemeName } from './palettes';

interface ThemeProviderProps {
  readonly theme: ThemeName;
  readonly children: ReactNode;
}

/** Dresses everything inside in one of the three looks. */
export function ThemeProvider({ theme, children }: ThemeProviderProps) {
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const resolver = useMemo(() => variablesOf(theme), [theme]);
  return (
    <MantineProvider theme={mantineTheme} cssVariablesResolver={resolver} forceColorScheme={colorSchemeOf(theme)}>
      {children}
    </MantineProvider>
  );
}
