import { showCopies } from '@renderer/store/copies';
import { announceFailure } from '@renderer/store/notices';
import { openProcess, useOpening, type ProcessSummary } from '@renderer/store/process-library';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconHistory, IconTrash } from '@tabler/icons-react';
import { discardUndoably } from './discard-undoably';
import { formatWhen } from './format-when';
import classes from './RecentProcesses.module.css';
import { useNow } from './use-now';

const open = (id: ProcessSummary['id']): void => {
  void openProcess(id).then((result) => {
    if (!result.ok) announceFailure(result.error);
  });
};

/** The processes of this machine, latest first: each opens with a click. */
export function RecentProcesses({ processes }: { readonly processes: readonly ProcessSummary[] }) {
  const t = useTranslation();
  const opening = useOpening();
  const now = useNow();
  return (
    <ul className={classes['list']}>
      {processes.map((process) => {
        const { id, name, details, recordCount, updatedAt, isExample } = process;
        const place =
          details === null
            ? t('home.recent.onDisk')
            : t('home.recent.details', { territory: details.territoryName, start: details.periodStart, end: details.periodEnd });
        return (
          <li key={id} className={classes['item']}>
            <button
              type="button"
              className={classes['open']}
              aria-busy={opening === id}
              onClick={() => {
                open(id);
              }}
            >
              <span className={classes['name']}>
                {name}
                {isExample ? <span className={classes['example']}>{t('home.recent.example')}</span> : null}
              </span>
              <span className={classes['details']}>
                {place} · {t('home.recent.records', { count: recordCount })} ·{' '}
                {t('home.recent.updated', { when: formatWhen(updatedAt, now) })}
              </span>
            </button>
            <ToolbarButton label={t('home.recent.copies', { name })} Icon={IconHistory} onClick={() => { showCopies({ processId: id, name }); }} />
            <ConfirmInline
              question={t('home.recent.discardQuestion')}
              confirmLabel={t('home.recent.discardConfirm')}
              onConfirm={() => {
                discardUndoably(process);
              }}
            >
              {(ask) => <ToolbarButton label={t('home.recent.discard', { name })} Icon={IconTrash} onClick={ask} />}
            </ConfirmInline>
          </li>
        );
      })}
    </ul>
  );
}
