import type { Process } from '@shared/domain/process/process';
import { useTranslation } from '@renderer/ui/use-translation';
import classes from './ProcessTitle.module.css';

/** Which process is open: its name, its territory and its period. */
export function ProcessTitle({ process }: { readonly process: Process }) {
  const t = useTranslation();
  const details = `${process.territoryName}, ${t('shell.header.period', { start: process.periodStart, end: process.periodEnd })}`;
  return (
    <p className={classes['title']} aria-label={t('shell.header.label')}>
      <strong className={classes['name']} title={process.name}>
        {process.name}
      </strong>
      <span className={classes['details']} title={details}>{details}</span>
      {process.isExample ? <span className={classes['example']}>{t('shell.header.example')}</span> : null}
    </p>
  );
}
