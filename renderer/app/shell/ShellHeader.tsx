import { useSession } from '@renderer/store/session';
import { useWorkspace } from '@renderer/store/workspace';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useTranslation } from '@renderer/ui/use-translation';
import { recordOf } from '@shared/document/document';
import { IconHelp, IconSearch } from '@tabler/icons-react';
import { openHelp } from '../help/help-state';
import { openPalette } from '../palette/palette-state';
import { AppMark } from './AppMark';
import { HistoryButtons } from './HistoryButtons';
import { LanguageMenu } from './LanguageMenu';
import { MoreMenu } from './MoreMenu';
import { ProcessTitle } from './ProcessTitle';
import { SaveStatus } from './SaveStatus';
import { ThemeMenu } from './ThemeMenu';
import classes from './ShellHeader.module.css';

/** What is open, whether it is safe, and what can be done anywhere. */
export function ShellHeader() {
  const t = useTranslation();
  const process = useWorkspace(({ document }) =>
    document === null ? undefined : recordOf(document, 'process', document.processId),
  );
  const theme = useSession((state) => state.theme);
  return (
    <header className={classes['header']} data-open={process !== undefined || undefined}>
      <AppMark />
      {process === undefined ? (
        <span className={classes['brand']}>{t('shell.app.name')}</span>
      ) : (
        <>
          <ProcessTitle process={process} />
          <div className={classes['tools']} role="toolbar" aria-label={t('shell.header.tools')}>
            <SaveStatus />
            <HistoryButtons />
            <ToolbarButton label={t('shell.action.palette')} Icon={IconSearch} shortcut="mod+k" onClick={openPalette} />
          </div>
        </>
      )}
      <div className={classes['end']}>
        <LanguageMenu />
        <ToolbarButton label={t('shell.action.help')} Icon={IconHelp} shortcut="f1" onClick={openHelp} />
        <ThemeMenu theme={theme} />
        {process === undefined ? null : <MoreMenu />}
      </div>
    </header>
  );
}
