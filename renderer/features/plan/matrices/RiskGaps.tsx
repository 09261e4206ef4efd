import { UnstyledButton } from '@mantine/core';
import { listOf } from '@shared/document/document';
import { openRecord } from '@renderer/store/open-record';
import { openTab } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import classes from './matrices.module.css';

/** The risks that nothing softens yet, the gravest first: a click goes to where mitigations are written. */
export function RiskGaps(): ReactNode {
  const t = useTranslation();
  const risks = useDocument((document) => listOf(document, 'risk'));
  const bare = useMemo(
    () => risks.filter(({ mitigations }) => mitigations.length === 0).toSorted((one, other) => (other.likelihood ?? 0) * (other.impact ?? 0) - (one.likelihood ?? 0) * (one.impact ?? 0)),
    [risks],
  );
  return (
    <section className={classes['gaps']}>
      <h2 className={classes['gapsTitle']}>{t('matrices.side.noMitigation')}</h2>
      {bare.length === 0 ? <p className={classes['none']}>{t('matrices.side.allMitigated')}</p> : null}
      <ul>
        {bare.map(({ id, name }) => (
          <li key={id}>
            <UnstyledButton
              className={classes['gap'] ?? ''}
              onClick={() => {
                if (!openRecord(id)) openTab('diagnosis', 'priorities');
              }}
            >
              {name}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
