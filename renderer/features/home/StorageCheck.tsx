import { Button } from '@mantine/core';
import { showCopies } from '@renderer/store/copies';
import { announceFailure } from '@renderer/store/notices';
import { forgetProcess, openProcess, useDifferences, type StoreDifference } from '@renderer/store/process-library';
import type { Failure } from '@shared/domain/kernel/result';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { useTranslation } from '@renderer/ui/use-translation';
import { chooseMesaFile } from './choose-mesa-file';
import classes from './StorageCheck.module.css';

interface StorageCheckProps {
  /** Processes in use that the browser's own storage knows. */
  readonly knownCount: number;
}

const sayFailure = (work: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: Failure }>): void => {
  void work.then((result) => {
    if (!result.ok) announceFailure(result.error);
  });
};

/**
 * What the browser's storage and the data folder disagree about, never passed over: what each has, and the ways back.
 * A storage that was emptied is said in one sentence, since the list of processes shows them all.
 */
export function StorageCheck({ knownCount }: StorageCheckProps) {
  const t = useTranslation();
  const differences = useDifferences();
  if (differences.length === 0) return null;
  const absent = differences.filter(({ kind }) => kind === 'absent');
  const isEmptied = knownCount === 0 && absent.length > 0;
  const named = isEmptied ? differences.filter(({ kind }) => kind !== 'absent') : differences;
  return (
    <div className={classes['check']}>
      <FailureNotice tone="warning" title={t('copies.check.title')}>
        {isEmptied ? t('copies.check.emptied', { count: absent.length }) : null}
      </FailureNotice>
      {named.length === 0 ? null : (
        <ul className={classes['list']}>
          {named.map((difference) => (
            <Difference key={difference.processId} difference={difference} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Difference({ difference }: { readonly difference: StoreDifference }) {
  const t = useTranslation();
  const { processId, name, kind } = difference;
  const records = (count: number): string => t('copies.records', { count });
  return (
    <li className={classes['item']}>
      <span className={classes['words']}>
        {t(`copies.check.${kind}`, { name, inBrowser: records(difference.inBrowser), onDisk: records(difference.onDisk) })}
      </span>
      {kind === 'gone' ? (
        <>
          <Button size="compact-sm" variant="default" onClick={chooseMesaFile}>
            {t('copies.check.find')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => { sayFailure(forgetProcess(processId)); }}>
            {t('copies.check.forget')}
          </Button>
        </>
      ) : (
        <>
          <Button size="compact-sm" aria-label={t('copies.check.recover', { name })} onClick={() => { sayFailure(openProcess(processId)); }}>
            {t('copies.check.recoverShort')}
          </Button>
          {kind === 'folder-gone' ? null : (
            <Button size="compact-sm" variant="default" onClick={() => { showCopies({ processId, name }); }}>
              {t('copies.check.copies')}
            </Button>
          )}
        </>
      )}
    </li>
  );
}
