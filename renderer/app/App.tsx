import { session, useSession } from '@renderer/store/session';
import { ThemeProvider } from '@renderer/ui/theme/ThemeProvider';
import { Shell } from './Shell';

/** The whole program, dressed in the chosen look. */
export function App() {
  const theme = useSession((state) => state.theme);
  return (
    <ThemeProvider theme={theme}>
      <Shell />
    </ThemeProvider>
  );
}
void session;
