import { IconAlertTriangle, IconCircleCheck, IconProgress } from '@tabler/icons-react';
import classes from './SaveIndicator.module.css';

interface SaveIndicatorProps {
  readonly tone: 'quiet' | 'saved' | 'saving' | 'failed';
  readonly text: string;
  /** Whether acts are still on their way to the disk: the sign says so at once, before the words do. */
  readonly isBusy?: boolean;
}

/** Says whether the work is safe. Announced politely when it changes, for those who do not see it. */
export function SaveIndicator({ tone, text, isBusy = tone === 'saving' }: SaveIndicatorProps) {
  return (
    <span className={classes['indicator']} data-tone={isBusy ? 'saving' : tone} role="status" aria-busy={isBusy}>
      {tone === 'quiet' && !isBusy ? null : (
        // All of them, one seen: every act changes the sign twice, and a picture put in and taken out has the page laid out anew.
        <span className={classes['icons']} aria-hidden>
          <IconCircleCheck size={16} stroke={2} data-icon="saved" />
          <IconProgress size={16} stroke={2} data-icon="saving" />
          <IconAlertTriangle size={16} stroke={2} data-icon="failed" />
        </span>
      )}
      <span>{text}</span>
    </span>
  );
}
