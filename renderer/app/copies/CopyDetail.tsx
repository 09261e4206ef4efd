import { Button } from '@mantine/core';
import { copyKeeping, showCopies } from '@renderer/store/copies';
import { presentDocument, startLooking } from '@renderer/store/looking';
import { announce, announceFailure } from '@renderer/store/notices';
import { runCommand, useWorkspace } from '@renderer/store/workspace';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { useTranslation } from '@renderer/ui/use-translation';
import type { Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Failure } from '@shared/domain/kernel/result';
import { failureText } from '@shared/i18n';
import type { KeptCopy } from '@shared/platform/desktop-api';
import { useEffect, useMemo, useState } from 'react';
import { bringRecord } from './bring-command';
import { differencesOf, type CopyDifference } from './copy-differences';
import { DifferenceList } from './DifferenceList';
import classes from './copies.module.css';

interface CopyDetailProps {
  readonly processId: RecordId;
  readonly copy: KeptCopy;
}

/** One kept copy beside the present: what differs, and what can be done with it. */
export function CopyDetail({ processId, copy }: CopyDetailProps) {
  const t = useTranslation();
  const [then, setThen] = useState<Document | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Read again with each act, so that what was brought leaves the list; while a copy is looked at, the present is beside.
  const opened = useWorkspace(({ document, access }) => (access === 'past' ? presentDocument() : document));
  const canWrite = useWorkspace(({ access }) => access === 'write');
  const now = opened?.processId === processId ? opened : null;
  useEffect(() => {
    let isGone = false;
    void copyKeeping().read(processId, copy.copyId).then((read) => {
      if (isGone) return;
      if (read.ok) setThen(read.value);
      else setFailure(read.error);
    });
    return () => {
      isGone = true;
    };
  }, [processId, copy.copyId]);
  const differences = useMemo(() => (then === null || now === null ? null : differencesOf(then, now)), [then, now]);

  if (failure !== null) return <FailureNotice tone="warning">{failureText(failure)}</FailureNotice>;
  if (then === null) return <p className={classes['soft']}>{t('shell.loading')}</p>;
  const act = (work: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: Failure }>): void => {
    void work.then((result) => {
      if (result.ok) showCopies(null);
      else announceFailure(result.error);
    });
  };
  const bring = ({ id, name }: CopyDifference): void => {
    const result = runCommand(bringRecord, { source: then, id, name });
    if (result.ok) announce({ tone: 'success', messageKey: 'copies.brought', params: { name, count: result.value.ids.length } });
  };
  return (
    <>
      <div className={classes['acts']}>
        {now === null ? null : (
          <Button
            variant="default"
            onClick={() => {
              startLooking(then, copy.at);
              showCopies(null);
            }}
          >
            {t('copies.look')}
          </Button>
        )}
        <Button variant="default" onClick={() => { act(copyKeeping().openAsNew(processId, copy.copyId)); }}>
          {t('copies.asNew')}
        </Button>
        <ConfirmInline
          question={t('copies.restoreQuestion')}
          confirmLabel={t('copies.restoreConfirm')}
          onConfirm={() => { act(copyKeeping().restore(processId, copy)); }}
        >
          {(ask) => <Button onClick={ask}>{t('copies.restore')}</Button>}
        </ConfirmInline>
      </div>
      {differences === null ? null : differences.length === 0 ? (
        <p className={classes['soft']}>{t('copies.same')}</p>
      ) : (
        <DifferenceList differences={differences} {...(canWrite ? { onBring: bring } : {})} />
      )}
    </>
  );
}
