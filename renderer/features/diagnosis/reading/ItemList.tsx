import { Button } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { useId, useState, type ReactNode } from 'react';
import classes from './reading.module.css';

interface ItemListProps {
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly text: string }[];
  /** Said where there are none. */
  readonly none: string;
  /** What can be done about an item, beside it. */
  readonly actOf?: (key: string) => ReactNode;
}

const SHOWN = 6;

/** Items under a heading, the first few in sight. */
export function ItemList({ title, lines, none, actOf }: ItemListProps): ReactNode {
  const t = useTranslation();
  const [all, setAll] = useState(false);
  const id = useId();
  return (
    <section className={classes['column']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {lines.length === 0 ? <p className={classes['soft']}>{none}</p> : null}
      <ul>
        {(all ? lines : lines.slice(0, SHOWN)).map(({ key, text }) => (
          <li key={key} className={actOf === undefined ? undefined : classes['withAct']}>
            <span>{text}</span>
            {actOf?.(key)}
          </li>
        ))}
      </ul>
      {lines.length <= SHOWN ? null : (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => { setAll(!all); }}>
          {all ? t('diagnosis.reading.showLess') : `${t('diagnosis.reading.showAll')} (${String(lines.length)})`}
        </Button>
      )}
    </section>
  );
}
