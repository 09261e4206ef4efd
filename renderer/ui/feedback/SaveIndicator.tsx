import { IconAlertTriangle, IconCircleCheck, IconProgress } from '@tabler/icons-react';
import classes from './SaveIndicator.module.css';

interface SaveIndicatorProps {
  readonly tone: 'quiet' | 'saved' | 'saving' | 'failed';
  readonly text: string;
}

const ICONS = { quiet: null, saved: IconCircleCheck, saving: IconProgress, failed: IconAlertTriangle } as const;

/** Says whether the work is safe. Announced politely when it changes, for those who do not see it. */
export function SaveIndicator({ tone, text }: SaveIndicatorProps) {
  const Icon = ICONS[tone];
  return (
    <span className={classes['indicator']} data-tone={tone} role="status">
      {Icon === null ? null : <Icon size={16} stroke={2} aria-hidden />}
      <span>{text}</span>
    </span>
  );
}
