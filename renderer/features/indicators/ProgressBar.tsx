import type { Progress } from '@shared/analysis/indicators/progress';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './indicators.module.css';
import { showPercent } from './show-value';

/** The progress of an indicator as a bar with its figure; the reason where it has none. */
export function ProgressBar({ progress }: { readonly progress: Progress }): ReactNode {
  const t = useTranslation();
  if (!progress.defined) return <span className={classes['soft']} title={t(`indicators.noProgress.${progress.reason}`)}>—</span>;
  const percent = showPercent(progress.progress);
  return (
    <span className={classes['progress']} role="img" aria-label={t('indicators.percentOf', { percent })}>
      <span className={classes['track']}>
        <span className={classes['fill']} style={{ width: `${Math.max(0, Math.min(1, progress.progress)) * 100}%` }} />
      </span>
      {percent}
    </span>
  );
}
