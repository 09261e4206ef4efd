import { Text } from '@mantine/core';
import type { AxisItem } from '@shared/analysis/matrices/axis-items';
import type { MatrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import type { MatrixReading } from '@shared/analysis/matrices/matrix-reading';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { amountText, meaningOf } from './cell-words';
import classes from './matrices.module.css';

const SHOWN = 12;

interface MatrixSideProps {
  readonly definition: MatrixDefinition;
  readonly reading: MatrixReading;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly currency: string;
}

/** What the matrix amounts to: how full it is, what its figures mean, which rows and columns have nothing. */
export function MatrixSide({ definition, reading, rowCount, columnCount, currency }: MatrixSideProps): ReactNode {
  const t = useTranslation();
  const { cell, barsDiagonal } = definition;
  const cells = rowCount * columnCount - (barsDiagonal ? Math.min(rowCount, columnCount) : 0);
  const steps = cell.kind === 'scale' ? Array.from({ length: cell.max - cell.min + 1 }, (_, index) => cell.max - index) : [];
  const legend = cell.kind === 'letters' ? [...cell.letters].map((letter) => ({ mark: letter, meaning: meaningOf(definition, letter) })) : steps.map((step) => ({ mark: step < 0 ? `−${String(-step)}` : String(step), meaning: meaningOf(definition, step) }));
  const faults = [...reading.raci.values()].flat();
  return (
    <aside className={classes['side']} aria-label={t('matrices.side.title')}>
      <p className={classes['sentence']} role="status">
        {t('matrices.side.filled', { count: reading.whole.filled, cells })}{' '}
        {cell.kind === 'amount' && reading.whole.sum !== null ? t('matrices.side.amount', { sum: amountText(reading.whole.sum, currency), currency }) : ''}
      </p>
      {legend.some(({ meaning }) => meaning !== '') ? (
        <dl className={classes['legend']}>
          {legend.map(({ mark, meaning }) => (
            <div key={mark}>
              <dt>{mark}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {definition.checksRaci ? (
        <Text size="sm" mb="md">
          {faults.length === 0 ? t('matrices.raci.sound') : t('matrices.raci.faults', { count: reading.raci.size })}
        </Text>
      ) : null}
      <Gaps title={t('matrices.side.emptyRows')} items={reading.emptyRows} none={t('matrices.side.noEmptyRows')} />
      <Gaps title={t('matrices.side.emptyColumns')} items={reading.emptyColumns} none={t('matrices.side.noEmptyColumns')} />
    </aside>
  );
}

function Gaps({ title, items, none }: { readonly title: string; readonly items: readonly AxisItem[]; readonly none: string }): ReactNode {
  const t = useTranslation();
  return (
    <section className={classes['gaps']}>
      <h3 className={classes['gapsTitle']}>{title}</h3>
      {items.length === 0 ? <p className={classes['none']}>{none}</p> : null}
      <ul>
        {items.slice(0, SHOWN).map(({ key, code, label }) => (
          <li key={key}>{code === '' ? label : `${code} ${label}`}</li>
        ))}
      </ul>
      {items.length > SHOWN ? <p className={classes['none']}>{t('matrices.side.more', { count: items.length - SHOWN })}</p> : null}
    </section>
  );
}
