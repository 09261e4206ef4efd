import { Text } from '@mantine/core';
import { useTranslation } from '../use-translation';
import type { ReactNode } from 'react';
import classes from './place-list.module.css';

interface PlaceListProps {
  readonly empty: string;
  readonly rows: readonly { readonly sheet: string; readonly row: number; readonly sentence: string; readonly text: string }[];
}

/** Places of the workbook with a sentence about each. */
export function PlaceList({ empty, rows }: PlaceListProps): ReactNode {
  const t = useTranslation();
  if (rows.length === 0) return <Text c="dimmed">{empty}</Text>;
  return (
    <ul className={classes['places']}>
      {rows.map((row, index) => (
        <li key={`${row.sheet} ${row.row} ${index}`}>
          <Text size="sm" fw={600}>
            {t('plan.import.place', { sheet: row.sheet, row: row.row })}
          </Text>
          <Text size="sm">{row.sentence}</Text>
          {row.text === '' ? null : (
            <Text size="xs" c="dimmed" lineClamp={2}>
              {row.text}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
