import { useTranslation } from '@renderer/ui/use-translation';
import { formattingLocale } from '@shared/i18n';
import type { Tally } from './route';
import classes from './ProcessTally.module.css';

const SHOWN = ['targets', 'actors', 'relations', 'lines', 'links'] as const satisfies readonly (keyof Tally)[];

/** How much there is of each thing. */
export function ProcessTally({ tally }: { readonly tally: Tally }) {
  const t = useTranslation();
  const figures = new Intl.NumberFormat(formattingLocale());
  return (
    <ul className={classes['tally']} aria-label={t('home.overview.counts')}>
      {SHOWN.map((kind) => (
        <li key={kind} className={classes['count']}>
          <span className={classes['figure']}>{figures.format(tally[kind])}</span>{' '}
          <span className={classes['name']}>{t(`home.count.${kind}`, { count: tally[kind] })}</span>
        </li>
      ))}
    </ul>
  );
}
