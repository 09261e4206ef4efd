import { Button } from '@mantine/core';
import { announceFailure } from '@renderer/store/notices';
import { retrySaving, takeOverProcess } from '@renderer/store/process-library';
import { useWorkspace } from '@renderer/store/workspace';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { useTranslation } from '@renderer/ui/use-translation';
import { exportAction } from '../actions';
import classes from './Banners.module.css';

/** What must be known whatever the place: work that is not being kept, a process that cannot be written here. */
export function Banners() {
  const t = useTranslation();
  const save = useWorkspace((state) => state.save);
  const access = useWorkspace((state) => state.access);
  const takeOver = (): void => {
    void takeOverProcess().then((result) => {
      if (!result.ok) announceFailure(result.error);
    });
  };
  if (access === 'write' && save.kind !== 'failed') return null;
  return (
    <div className={classes['banners']}>
      {save.kind === 'failed' ? (
        <FailureNotice
          title={t('shell.save.title')}
          onRetry={retrySaving}
          actions={
            <Button size="compact-sm" variant="default" onClick={exportAction.run}>
              {t('shell.save.exportNow')}
            </Button>
          }
        >
          {save.problems.map(({ place, code }) => (
            <span key={place}>{t(`shell.save.problem.${code}`, { place: t(`shell.save.place.${place}`) })} </span>
          ))}
          {t('shell.save.pending', { count: save.pending })} {t('shell.save.goesOn')}
        </FailureNotice>
      ) : null}
      {access === 'write' ? null : (
        <FailureNotice
          tone={access === 'free' ? 'calm' : 'warning'}
          actions={
            access === 'free' ? (
              <Button size="compact-sm" onClick={takeOver}>
                {t('shell.access.editHere')}
              </Button>
            ) : undefined
          }
        >
          {t(access === 'free' ? 'shell.access.free' : 'shell.access.elsewhere')}
        </FailureNotice>
      )}
    </div>
  );
}
