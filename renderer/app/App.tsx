import { useSession } from '@renderer/store/session';
import { ThemeProvider } from '@renderer/ui/theme/ThemeProvider';
import { AboutDialog } from './about/AboutDialog';
import { OpeningDialog } from './opening/OpeningDialog';
import { useLanguage } from '@renderer/ui/use-translation';
import { formattingLocale } from '@shared/i18n';
import { Fragment, useLayoutEffect } from 'react';
import { CopiesDialog } from './copies/CopiesDialog';
import { SecondCopyDialog } from './copies/SecondCopyDialog';
import { MergeDialog } from './merge/MergeDialog';
import { HelpPanel } from './help/HelpPanel';
import { KeysDialog } from './help/KeysDialog';
import { HistoryPanel } from './history/HistoryPanel';
import { NoticeHost } from './NoticeHost';
import { ErasePersonDialog } from './privacy/ErasePersonDialog';
import { SaveOptionsDialog } from './saving/SaveOptionsDialog';
import { Shell } from './shell/Shell';

/** The whole program, dressed in the chosen look and speaking the chosen language. */
export function App() {
  const theme = useSession((state) => state.theme);
  const language = useLanguage();
  useLayoutEffect(() => {
    document.documentElement.lang = formattingLocale(language);
  }, [language]);
  return (
    <ThemeProvider theme={theme}>
      {/* Drawn anew with the language: nothing keeps a word, a number or a date of the old one. */}
      <Fragment key={language}>
        <Shell />
        <AboutDialog />
        <ErasePersonDialog />
        <OpeningDialog />
        <SaveOptionsDialog />
        <MergeDialog />
        <CopiesDialog />
        <SecondCopyDialog />
        <HistoryPanel />
        <HelpPanel />
        <KeysDialog />
      </Fragment>
      <NoticeHost />
    </ThemeProvider>
  );
}
