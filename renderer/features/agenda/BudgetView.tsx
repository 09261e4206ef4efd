import { Text } from '@mantine/core';
import { budgetTables } from '@shared/analysis/agenda/budget';
import { listOf, recordOf } from '@shared/document/document';
import { useDocument } from '@renderer/store/workspace';
import { formatMoney } from '@renderer/ui/records/currencies';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import classes from './agenda.module.css';

/** Who puts in how much, by year: a table for each currency. */
export function BudgetView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const shares = listOf(document, 'budgetShare');
  const tables = useMemo(() => budgetTables(shares), [shares]);
  if (tables.length === 0) return <Text c="dimmed">{t('agenda.budget.none')}</Text>;
  return (
    // Nothing in it takes the focus: it is scrolled by keyboard itself.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['scroll']} role="region" aria-label={t('agenda.tab.budget')} tabIndex={0}>
      <Text c="dimmed" mb="md">{t('agenda.budget.lead')}</Text>
      {tables.map(({ currency, years, rows, byYear, total }) => {
        const show = (minor: number): string => (minor === 0 ? '' : formatMoney({ minor, currency }));
        return (
          <section key={currency} className={classes['budget']} aria-label={t('agenda.budget.title', { currency })}>
            <h2 className={classes['title']}>{t('agenda.budget.title', { currency })}</h2>
            <table className={classes['grid']} data-money>
              <thead>
                <tr>
                  <th scope="col">{t('agenda.budget.entity')}</th>
                  {years.map((year) => <th key={year} scope="col">{year}</th>)}
                  <th scope="col">{t('agenda.budget.total')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.actorId}>
                    <th scope="row">{recordOf(document, 'actor', row.actorId)?.name}</th>
                    {row.byYear.map((minor, index) => <td key={years[index]}>{show(minor)}</td>)}
                    <td data-strong>{show(row.total)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('agenda.budget.total')}</th>
                  {byYear.map((minor, index) => <td key={years[index]} data-strong>{show(minor)}</td>)}
                  <td data-strong>{show(total)}</td>
                </tr>
              </tfoot>
            </table>
          </section>
        );
      })}
    </div>
  );
}
