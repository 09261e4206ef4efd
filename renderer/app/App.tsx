import { useSession } from '@renderer/store/session';
import { ThemeProvider } from '@renderer/ui/theme/ThemeProvider';
import { AboutDialog } from './about/AboutDialog';
import { OpeningDialog } from './opening/OpeningDialog';
import { HelpPanel } from './help/HelpPanel';
import { KeysDialog } from './help/KeysDialog';
import { HistoryPanel } from './history/HistoryPanel';
import { NoticeHost } from './NoticeHost';
import { SaveOptionsDialog } from './saving/SaveOptionsDialog';
import { Shell } from './shell/Shell';

/** The whole program, dressed in the chosen look. */
export function App() {
  const theme = useSession((state) => state.theme);
  return (
    <ThemeProvider theme={theme}>
      <Shell />
      <AboutDialog />
      <OpeningDialog />
      <SaveOptionsDialog />
      <HistoryPanel />
      <HelpPanel />
      <KeysDialog />
      <NoticeHost />
    </ThemeProvider>
  );
}
