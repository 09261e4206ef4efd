import { Button } from '@mantine/core';
import { announceFailure } from '@renderer/store/notices';
import { restoreProcess, type ProcessSummary } from '@renderer/store/process-library';
import { useTranslation } from '@renderer/ui/use-translation';
import classes from './RecycleBin.module.css';

const restore = (id: ProcessSummary['id']): void => {
  void restoreProcess(id).then((result) => {
    if (!result.ok) announceFailure(result.error);
  });
};

/** The processes that were discarded, for a month. */
export function RecycleBin({ processes }: { readonly processes: readonly ProcessSummary[] }) {
  const t = useTranslation();
  return (
    <details className={classes['bin']}>
      <summary className={classes['summary']}>{t('home.bin.title', { count: processes.length })}</summary>
      <p className={classes['hint']}>{t('home.bin.hint')}</p>
      <ul className={classes['list']}>
        {processes.map(({ id, name }) => (
          <li key={id} className={classes['item']}>
            <span className={classes['name']}>{name}</span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('home.bin.restoreNamed', { name })}
              onClick={() => {
                restore(id);
              }}
            >
              {t('home.bin.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
