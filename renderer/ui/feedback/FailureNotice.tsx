import { Button } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../use-translation';
import classes from './FailureNotice.module.css';

interface FailureNoticeProps {
  /** What is wrong, where, and what to do. */
  readonly children: ReactNode;
  readonly title?: string;
  readonly tone?: 'danger' | 'warning' | 'calm';
  readonly onRetry?: () => void;
  /** More buttons. */
  readonly actions?: ReactNode;
}

/** Says what could not be done, in place, with the way out beside it. */
export function FailureNotice({ children, title, tone = 'danger', onRetry, actions }: FailureNoticeProps) {
  const t = useTranslation();
  const Icon = tone === 'calm' ? IconInfoCircle : IconAlertTriangle;
  return (
    <div className={classes['notice']} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon className={classes['icon']} size={20} stroke={1.75} aria-hidden />
      <div className={classes['words']}>
        {title === undefined ? null : <strong className={classes['title']}>{title}</strong>}
        <span>{children}</span>
      </div>
      {onRetry === undefined && actions === undefined ? null : (
        <div className={classes['actions']}>
          {onRetry === undefined ? null : (
            <Button size="compact-sm" variant="default" onClick={onRetry}>
              {t('common.action.retry')}
            </Button>
          )}
          {actions}
        </div>
      )}
    </div>
  );
}
