import { IconAlertTriangle, IconCircleCheck, IconProgress } from '@tabler/icons-react';
import classes from './SaveIndicator.module.css';

interface SaveIndicatorProps {
  readonly tone: 'quiet' | 'saved' | 'saving' | 'failed';
  readonly text: string;
  /** Whether acts are still on their way to the disk: the sign says so at once, before the words do. */
  readonly isBusy?: boolean;
}

const ICONS = { quiet: null, saved: IconCircleCheck, saving: IconProgress, failed: IconAlertTriangle } as const;

/** Says whether the work is safe. Announced politely when it changes, for those who do not see it. */
export function SaveIndicator({ tone, text, isBusy = tone === 'saving' }: SaveIndicatorProps) {
  const Icon = isBusy ? IconProgress : ICONS[tone];
  return (
    <span className={classes['indicator']} data-tone={isBusy ? 'saving' : tone} role="status" aria-busy={isBusy}>
      {Icon === null ? null : <Icon size={16} stroke={2} aria-hidden />}
      <span>{text}</span>
    </span>
  );
}
