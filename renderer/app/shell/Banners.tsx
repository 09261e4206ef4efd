import { Button } from '@mantine/core';
import { announceFailure } from '@renderer/store/notices';
import { retrySaving, takeOverProcess } from '@renderer/store/process-library';
import { stopLooking, useLookingAt } from '@renderer/store/looking';
import { useWorkspace, type Access } from '@renderer/store/workspace';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { useTranslation } from '@renderer/ui/use-translation';
import { assertNever } from '@shared/domain/kernel/assert-never';
import { exportAction } from '../actions';
import { instantText } from '../instant-text';
import classes from './Banners.module.css';

/** Why the process cannot be written here, and the way out where there is one. */
function AccessBanner({ access, hidden }: { readonly access: Access; readonly hidden: number }) {
  const t = useTranslation();
  const lookingAt = useLookingAt();
  switch (access) {
    case 'write':
      return null;
    case 'elsewhere':
      return <FailureNotice tone="warning">{t('shell.access.elsewhere')}</FailureNotice>;
    case 'newer':
      return (
        <FailureNotice tone="warning">
          {t('shell.access.newer')} {hidden > 0 ? t('shell.access.newerHidden', { count: hidden }) : null}
        </FailureNotice>
      );
    case 'free': {
      const takeOver = (): void => {
        void takeOverProcess().then((result) => {
          if (!result.ok) announceFailure(result.error);
        });
      };
      const action = (
        <Button size="compact-sm" onClick={takeOver}>
          {t('shell.access.editHere')}
        </Button>
      );
      return <FailureNotice tone="calm" actions={action}>{t('shell.access.free')}</FailureNotice>;
    }
    case 'past': {
      const action = (
        <Button size="compact-sm" onClick={stopLooking}>
          {t('copies.back')}
        </Button>
      );
      const when = lookingAt === null ? '' : instantText(lookingAt);
      return <FailureNotice tone="calm" actions={action}>{t('copies.looking', { when })}</FailureNotice>;
    }
    default:
      return assertNever(access);
  }
}

/** What must be known whatever the place: work that is not being kept, a process that cannot be written here. */
export function Banners() {
  const t = useTranslation();
  const save = useWorkspace((state) => state.save);
  const access = useWorkspace((state) => state.access);
  const hidden = useWorkspace((state) => state.hidden);
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
      <AccessBanner access={access} hidden={hidden} />
    </div>
  );
}
