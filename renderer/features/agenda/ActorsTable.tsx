import { Text, UnstyledButton } from '@mantine/core';
import { listOf } from '@shared/document/document';
import type { Action } from '@shared/domain/agenda/action';
import type { RecordId } from '@shared/domain/kernel/id';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './agenda.module.css';

/** Actions against the actors that answer for them, stand by them or pay for them. */
export function ActorsTable({ actions, onChoose }: { readonly actions: readonly Action[]; readonly onChoose: (id: RecordId) => void }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const payers = new Set(listOf(document, 'budgetShare').map(({ actionId, actorId }) => `${actionId} ${actorId}`));
  const marksOf = (action: Action, actorId: RecordId): string =>
    [
      action.responsibleId === actorId ? t('agenda.actorsTable.responsible') : '',
      action.allyIds.includes(actorId) ? t('agenda.actorsTable.ally') : '',
      payers.has(`${action.id} ${actorId}`) ? t('agenda.actorsTable.pays') : '',
    ].filter((mark) => mark !== '').join(' ');
  const actors = listOf(document, 'actor').filter((actor) => actions.some((action) => marksOf(action, actor.id) !== ''));
  if (actors.length === 0) return <Text c="dimmed">{t('agenda.actorsTable.none')}</Text>;
  return (
    <div className={classes['scroll']}>
      <Text size="sm" c="dimmed" mb="xs">{t('agenda.actorsTable.legend')}</Text>
      <table className={classes['grid']} aria-label={t('agenda.actorsTable.label')}>
        <thead>
          <tr>
            <th scope="col">{t('agenda.column.name')}</th>
            {actors.map((actor) => (
              <th key={actor.id} scope="col" title={actor.name}>{actor.acronym === '' ? actor.name : actor.acronym}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action.id}>
              <th scope="row"><UnstyledButton fz="sm" onClick={() => { onChoose(action.id); }}>{action.name}</UnstyledButton></th>
              {actors.map((actor) => (
                <td key={actor.id} data-strong={action.responsibleId === actor.id || undefined}>{marksOf(action, actor.id)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
