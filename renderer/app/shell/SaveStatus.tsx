import { useWorkspace } from '@renderer/store/workspace';
import { SaveIndicator } from '@renderer/ui/feedback/SaveIndicator';
import { useTranslation } from '@renderer/ui/use-translation';
import { assertNever } from '@shared/domain/kernel/assert-never';
import { perLocale } from '@shared/i18n/per-locale';
import { useDelayed } from '../use-delayed';

/** A save is done in a few milliseconds; the word of it is only shown when it takes long enough to be read. */
const SAVING_SHOWN_AFTER_MS = 400;

/** One for every act: making it takes longer than drawing the sign. */
const clock = perLocale((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));

/** Whether what was done is safe: "Guardado 12:03 · en disco". */
export function SaveStatus() {
  const t = useTranslation();
  const current = useWorkspace((state) => state.save);
  const save = useDelayed(current, current.kind === 'saving' ? SAVING_SHOWN_AFTER_MS : 0);
  const isBusy = current.kind === 'saving';
  switch (save.kind) {
    case 'idle':
      return <SaveIndicator tone="quiet" text={t('shell.save.memory')} />;
    case 'saving':
      return <SaveIndicator tone="saving" text={t('shell.save.saving')} />;
    case 'saved': {
      const time = clock().format(save.at);
      return <SaveIndicator tone="saved" isBusy={isBusy} text={t(save.onDisk ? 'shell.save.savedOnDisk' : 'shell.save.savedInBrowser', { time })} />;
    }
    case 'failed':
      return <SaveIndicator tone="failed" text={t('shell.save.failed')} />;
    default:
      return assertNever(save);
  }
}
