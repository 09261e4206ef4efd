import type { SaveState } from '@renderer/store/save-state';
import { useWorkspace } from '@renderer/store/workspace';
import { SaveIndicator } from '@renderer/ui/feedback/SaveIndicator';
import { useTranslation } from '@renderer/ui/use-translation';
import { assertNever } from '@shared/domain/kernel/assert-never';
import type { Translate } from '@shared/i18n';
import { perLocale } from '@shared/i18n/per-locale';
import { useMemo } from 'react';
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
  // Drawn twice at every act, when it is under way and when it is safe; the words are mostly the same.
  const text = useMemo(() => textOf(save, t), [save, t]);
  return <SaveIndicator tone={TONES[save.kind]} isBusy={current.kind === 'saving'} text={text} />;
}

const TONES = { idle: 'quiet', saving: 'saving', saved: 'saved', failed: 'failed' } as const satisfies Readonly<Record<SaveState['kind'], string>>;

function textOf(save: SaveState, t: Translate): string {
  switch (save.kind) {
    case 'idle':
      return t('shell.save.memory');
    case 'saving':
      return t('shell.save.saving');
    case 'saved':
      return t(save.onDisk ? 'shell.save.savedOnDisk' : 'shell.save.savedInBrowser', { time: clock().format(save.at) });
    case 'failed':
      return t('shell.save.failed');
    default:
      return assertNever(save);
  }
}
