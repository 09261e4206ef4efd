import { copyKeeping, showCopies, useCopiesShown } from '@renderer/store/copies';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { useTranslation } from '@renderer/ui/use-translation';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Failure } from '@shared/domain/kernel/result';
import { failureText } from '@shared/i18n';
import type { KeptCopy } from '@shared/platform/desktop-api';
import { useEffect, useState } from 'react';
import { instantText } from '../instant-text';
import { CopyDetail } from './CopyDetail';
import classes from './copies.module.css';

/** The copies that the program has made of a process: when, why, with how much, and what each has otherwise. */
export function CopiesDialog() {
  const t = useTranslation();
  const shown = useCopiesShown();
  return (
    <Dialog opened={shown !== null} onClose={() => { showCopies(null); }} title={t('copies.title', { name: shown?.name ?? '' })} size="xl">
      <p className={classes['lead']}>{t('copies.lead')}</p>
      {shown === null ? null : <Copies key={shown.processId} processId={shown.processId} />}
    </Dialog>
  );
}

function Copies({ processId }: { readonly processId: RecordId }) {
  const t = useTranslation();
  const [copies, setCopies] = useState<readonly KeptCopy[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [chosen, setChosen] = useState<KeptCopy | null>(null);
  useEffect(() => {
    let isGone = false;
    void copyKeeping().list(processId).then((list) => {
      if (isGone) return;
      if (list.ok) setCopies(list.value);
      else setFailure(list.error);
    });
    return () => {
      isGone = true;
    };
  }, [processId]);
  if (!copyKeeping().isKept) return <FailureNotice tone="calm">{t('copies.noVault')}</FailureNotice>;
  if (failure !== null) return <FailureNotice tone="warning">{failureText(failure)}</FailureNotice>;
  if (copies === null) return <p className={classes['soft']}>{t('shell.loading')}</p>;
  if (copies.length === 0) return <p className={classes['soft']}>{t('copies.none')}</p>;
  return (
    <div className={classes['columns']}>
      <ul className={classes['list']} aria-label={t('copies.list')}>
        {copies.map((copy) => (
          <li key={copy.copyId}>
            <button type="button" className={classes['copy']} aria-pressed={copy === chosen} onClick={() => { setChosen(copy); }}>
              <strong>{instantText(copy.at)}</strong>
              <span className={classes['soft']}>
                {t(`copies.reason.${copy.reason ?? 'unknown'}`)} · {t('copies.records', { count: copy.recordCount })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={classes['detail']}>
        {chosen === null ? <p className={classes['soft']}>{t('copies.choose')}</p> : <CopyDetail key={chosen.copyId} processId={processId} copy={chosen} />}
      </div>
    </div>
  );
}
