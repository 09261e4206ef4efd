import { UnstyledButton } from '@mantine/core';
import { listOf, recordOf } from '@shared/document/document';
import type { Action } from '@shared/domain/agenda/action';
import type { RecordId } from '@shared/domain/kernel/id';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { datesOf, inOrder } from './action-words';
import classes from './agenda.module.css';

interface ActionTreeProps {
  readonly actions: readonly Action[];
  readonly chosen: RecordId | null;
  readonly onChoose: (id: RecordId) => void;
}

/** Lines with their actions, each with what it comes from and what follows it. */
export function ActionTree({ actions, chosen, onChoose }: ActionTreeProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const lines = inOrder(listOf(document, 'line'));
  const groups: readonly (readonly [string, string, readonly Action[]])[] = [
    ...lines.map((line) => [line.id, line.name, actions.filter(({ lineId }) => lineId === line.id)] as const),
    ['none', t('agenda.noLine'), actions.filter(({ lineId }) => lineId === null)] as const,
  ];
  const indicators = listOf(document, 'indicator');
  return (
    <div className={classes['scroll']}>
      {groups.map(([id, name, own]) =>
        own.length === 0 ? null : (
          <details key={id} open className={classes['branch']}>
            <summary>
              {name} <span className={classes['soft']}>{t('agenda.count', { count: own.length })}</span>
            </summary>
            <ul className={classes['plainList']}>
              {own.map((action) => (
                <li key={action.id}>
                  <UnstyledButton className={classes['leaf'] ?? ''} aria-pressed={action.id === chosen} onClick={() => { onChoose(action.id); }}>
                    {action.name}
                    <span className={classes['detail']}>
                      {[t(`agenda.origin.${action.origin}`), t(`agenda.state.${action.state}`), datesOf(action, t)].join(' · ')}
                    </span>
                  </UnstyledButton>
                  <ul className={classes['leaves']}>
                    {action.agreementIds.map((agreementId) => (
                      <li key={agreementId}>{recordOf(document, 'agreement', agreementId)?.text}</li>
                    ))}
                    {indicators.filter(({ actionIds }) => actionIds.includes(action.id)).map((indicator) => (
                      <li key={indicator.id}>{indicator.name}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
    </div>
  );
}
