import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { Page } from '@renderer/ui/page/Page';
import { useTranslation } from '@renderer/ui/use-translation';
import classes from './PlaceFailure.module.css';

interface PlaceFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What is shown in place of a place that failed. */
export function PlaceFailure({ error, onRetry }: PlaceFailureProps) {
  const t = useTranslation();
  return (
    <Page width="reading">
      <FailureNotice title={t('shell.error.title')} onRetry={onRetry}>
        {t('shell.error.text')}
      </FailureNotice>
      <details className={classes['details']}>
        <summary>{t('shell.error.details')}</summary>
        <pre>{error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error)}</pre>
      </details>
    </Page>
  );
}
