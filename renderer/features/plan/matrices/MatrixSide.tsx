import { Text, UnstyledButton } from '@mantine/core';
import type { AxisItem } from '@shared/analysis/matrices/axis-items';
import type { MatrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import type { MatrixReading } from '@shared/analysis/matrices/matrix-reading';
import { openRecord } from '@renderer/store/open-record';
import { ScaleLegend } from '@renderer/ui/matrix-grid/ScaleLegend';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { amountText, meaningOf } from './cell-words';
import { PrioritySide } from './priority/PrioritySide';
import { RiskGaps } from './RiskGaps';
import classes from './matrices.module.css';

const SHOWN = 12;

interface MatrixSideProps {
  readonly definition: MatrixDefinition;
  readonly reading: MatrixReading;
  readonly rows: readonly AxisItem[];
  readonly columns: readonly AxisItem[];
  readonly currency: string;
  /** Goes to the cell where a row or a column is filled, by their keys. */
  readonly onShow: (rowKey: string | undefined, columnKey: string | undefined) => void;
}

/** What the matrix amounts to: how full it is, what its figures mean, and the gaps, each a click from where it is closed. */
export function MatrixSide({ definition, reading, rows, columns, currency, onShow }: MatrixSideProps): ReactNode {
  const t = useTranslation();
  const { cell, barsDiagonal, isComputed } = definition;
  const cells = rows.length * columns.length - (barsDiagonal ? rows.filter(({ key }) => columns.some((column) => column.key === key)).length : 0);
  const steps = cell.kind === 'scale' ? Array.from({ length: cell.max - cell.min + 1 }, (_, index) => cell.max - index) : [];
  const meant = (cell.kind === 'letters' ? [...cell.letters].map((letter) => ({ mark: letter, meaning: meaningOf(definition, letter) })) : steps.map((step) => ({ mark: step < 0 ? `−${String(-step)}` : String(step), meaning: meaningOf(definition, step) }))).filter(({ meaning }) => meaning !== '');
  const faulty = rows.filter(({ key }) => reading.raci.has(key));
  // Where nothing can be written in the matrix itself, the gap is closed in the record.
  const openRow = (item: AxisItem): void => {
    if (!isComputed) onShow(item.key, undefined);
    else if (item.recordId !== null) openRecord(item.recordId);
  };
  const openColumn = (item: AxisItem): void => {
    if (!isComputed) onShow(undefined, item.key);
    else if (item.recordId !== null) openRecord(item.recordId);
  };
  return (
    <aside className={classes['side']} aria-label={t('matrices.side.title')}>
      {definition.totals === 'weighted' ? <PrioritySide onShow={onShow} /> : null}
      <p className={classes['sentence']} role="status">
        {t('matrices.side.filled', { count: reading.whole.filled, cells })}{' '}
        {cell.kind === 'amount' && reading.whole.sum !== null ? t('matrices.side.amount', { sum: amountText(reading.whole.sum, currency), currency }) : ''}
        {isComputed ? t('matrices.side.computed') : ''}
        {definition.store === 'position' || definition.store === 'influence' ? t('matrices.side.median') : ''}
      </p>
      {meant.length === 0 ? null : <ScaleLegend steps={meant} />}
      {definition.checksRaci ? (
        <>
          <Text size="sm" mb={faulty.length === 0 ? 'md' : 'xs'}>
            {faulty.length === 0 ? t('matrices.raci.sound') : t('matrices.raci.faults', { count: reading.raci.size })}
          </Text>
          {faulty.length === 0 ? null : <Gaps title={t('matrices.raci.toMend')} items={faulty} none="" onOpen={openRow} />}
        </>
      ) : null}
      {definition.store === 'risk' ? <RiskGaps /> : null}
      <Gaps title={t(isComputed ? 'matrices.side.offersUnused' : 'matrices.side.emptyRows')} items={reading.emptyRows} none={t('matrices.side.noEmptyRows')} onOpen={openRow} />
      <Gaps title={t(isComputed ? 'matrices.side.needsUnmet' : 'matrices.side.emptyColumns')} items={reading.emptyColumns} none={t('matrices.side.noEmptyColumns')} onOpen={openColumn} />
    </aside>
  );
}

interface GapsProps {
  readonly title: string;
  readonly items: readonly AxisItem[];
  readonly none: string;
  readonly onOpen: (item: AxisItem) => void;
}

function Gaps({ title, items, none, onOpen }: GapsProps): ReactNode {
  const t = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, SHOWN);
  return (
    <section className={classes['gaps']}>
      <h3 className={classes['gapsTitle']}>{title}</h3>
      {items.length === 0 ? <p className={classes['none']}>{none}</p> : null}
      <ul>
        {shown.map((item) => (
          <li key={item.key}>
            <UnstyledButton className={classes['gap'] ?? ''} onClick={() => { onOpen(item); }}>
              {item.code === '' ? item.label : `${item.code} ${item.label}`}
            </UnstyledButton>
          </li>
        ))}
        {shown.length === items.length ? null : (
          <li>
            <UnstyledButton className={classes['gap'] ?? ''} onClick={() => { setWhole(true); }}>
              {t('matrices.side.more', { count: items.length - shown.length })}
            </UnstyledButton>
          </li>
        )}
      </ul>
    </section>
  );
}
