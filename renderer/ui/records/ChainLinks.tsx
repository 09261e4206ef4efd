import { UnstyledButton } from '@mantine/core';
import type { RecordId } from '@shared/domain/kernel/id';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../use-translation';
import classes from './chain-links.module.css';

interface ChainEntry {
  readonly id: RecordId;
  readonly kind: string;
  readonly label: string;
}

interface ChainLinksProps {
  readonly from: readonly ChainEntry[];
  readonly feeds: readonly ChainEntry[];
  readonly onOpen: (id: RecordId) => unknown;
}

/** Neighbours shown before the rest is asked for. */
const SHOWN = 6;

/** What a record comes from and what it feeds: each neighbour opens in its place. */
export function ChainLinks({ from, feeds, onOpen }: ChainLinksProps): ReactNode {
  const t = useTranslation();
  return (
    <section className={classes['chain']} aria-label={t('records.chain.label')}>
      <Side title={t('records.chain.from')} none={t('records.chain.fromNone')} entries={from} onOpen={onOpen} />
      <Side title={t('records.chain.feeds')} none={t('records.chain.feedsNone')} entries={feeds} onOpen={onOpen} />
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly ChainEntry[];
  readonly onOpen: (id: RecordId) => unknown;
}

function Side({ title, none, entries, onOpen }: SideProps): ReactNode {
  const t = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const rest = entries.length - SHOWN;
  return (
    <div>
      <h3 className={classes['title']}>{title}</h3>
      {entries.length === 0 ? <p className={classes['none']}>{none}</p> : null}
      <ul className={classes['list']} aria-label={title}>
        {(isOpen ? entries : entries.slice(0, SHOWN)).map(({ id, kind, label }) => (
          <li key={id}>
            <UnstyledButton className={classes['entry'] ?? ''} aria-label={t('records.chain.open', { kind, name: label })} title={label} onClick={() => { onOpen(id); }}>
              <span className={classes['kind']}>{kind}</span>
              <span className={classes['label']}>{label}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {rest > 0 && !isOpen ? (
        <UnstyledButton className={classes['more'] ?? ''} onClick={() => { setOpen(true); }}>{t('records.chain.more', { count: rest })}</UnstyledButton>
      ) : null}
    </div>
  );
}
