import { Button } from '@mantine/core';
import { copyKeeping, showSecondCopy, useSecondCopy } from '@renderer/store/copies';
import { announceFailure } from '@renderer/store/notices';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { useTranslation } from '@renderer/ui/use-translation';
import type { Failure } from '@shared/domain/kernel/result';
import { failureText } from '@shared/i18n';
import type { CopyPlace } from '@shared/platform/desktop-api';
import { useCallback, useEffect, useState } from 'react';
import { exportAction } from '../actions';
import classes from './copies.module.css';

/** How far a copy to a place has come. */
type Writing =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly name: string; readonly place: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Puts a copy on a stick or in another folder, and says so only once it was read back. */
export function SecondCopyDialog() {
  const t = useTranslation();
  const opened = useSecondCopy();
  return (
    <Dialog opened={opened} onClose={() => { showSecondCopy(false); }} title={t('copies.second.title')} size="lg">
      {opened ? <Places /> : null}
    </Dialog>
  );
}

function Places() {
  const t = useTranslation();
  const [places, setPlaces] = useState<readonly CopyPlace[] | null>(null);
  const [writing, setWriting] = useState<Writing>({ kind: 'none' });
  const [hasDialog, setHasDialog] = useState(true);
  const find = useCallback(() => {
    void copyKeeping().places().then((found) => {
      setPlaces(found.ok ? found.value : []);
      if (!found.ok) announceFailure(found.error);
    });
  }, []);
  useEffect(find, [find]);
  const nameOf = ({ kind, name }: CopyPlace): string => t(`copies.second.${kind}`, { name });
  const write = (place: CopyPlace): void => {
    setWriting({ kind: 'writing' });
    void copyKeeping().write(place.placeId).then((written) => {
      setWriting(written.ok ? { kind: 'done', name: written.value.name, place: place.name } : { kind: 'failed', failure: written.error });
    });
  };
  const chooseOther = (): void => {
    void copyKeeping().choosePlace().then((chosen) => {
      if (chosen.ok && chosen.value !== null) {
        find();
        write(chosen.value);
      } else if (!chosen.ok && chosen.error.code === 'not-supported') setHasDialog(false);
      else if (!chosen.ok) announceFailure(chosen.error);
    });
  };
  return (
    <>
      <p className={classes['lead']}>{t('copies.second.lead')}</p>
      {places === null ? <p className={classes['soft']}>{t('shell.loading')}</p> : null}
      {places?.length === 0 ? <p className={classes['soft']}>{t('copies.second.none')}</p> : null}
      <ul className={classes['records']}>
        {places?.map((place) => (
          <li key={place.placeId} className={classes['record']}>
            <span className={classes['words']}>{nameOf(place)}</span>
            <Button
              size="compact-sm"
              disabled={writing.kind === 'writing'}
              aria-label={t('copies.second.write', { name: nameOf(place) })}
              onClick={() => { write(place); }}
            >
              {t('copies.second.writeShort')}
            </Button>
          </li>
        ))}
      </ul>
      {writing.kind === 'writing' ? <p role="status">{t('copies.second.writing')}</p> : null}
      {writing.kind === 'done' ? <FailureNotice tone="calm">{t('copies.second.done', { name: writing.name, place: writing.place })}</FailureNotice> : null}
      {writing.kind === 'failed' ? <FailureNotice>{failureText(writing.failure)}</FailureNotice> : null}
      <div className={classes['acts']}>
        <Button variant="default" onClick={find}>
          {t('copies.second.refresh')}
        </Button>
        {hasDialog ? (
          <Button variant="default" onClick={chooseOther}>
            {t('copies.second.other')}
          </Button>
        ) : (
          <Button variant="default" onClick={exportAction.run}>
            {t('copies.second.download')}
          </Button>
        )}
      </div>
    </>
  );
}
