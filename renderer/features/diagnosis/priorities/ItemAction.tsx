import { Button, UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import { listOf } from '@shared/document/document';
import { announce, announceFailure } from '@renderer/store/notices';
import { goTo, setPlaceState } from '@renderer/store/session';
import { runCommand, undo, useDocument, useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { makeAction } from './commands';
import classes from './item-action.module.css';

interface ItemActionProps {
  readonly itemKey: string;
  readonly name: string;
  /** Name of the moment at which the item was found weak. */
  readonly moment: string;
}

/** From an item to the Agenda in one click; where it has its action, the way to it. */
export function ItemAction({ itemKey, name, moment }: ItemActionProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const actions = useDocument((document) => listOf(document, 'action'));
  const action = actions.find(({ origin, originKey }) => origin === 'diagnosis' && originKey === itemKey);
  const look = (id: string): void => {
    setPlaceState('agenda', { tab: 'actions', view: 'table', chosen: id, skipped: [] });
    goTo('agenda');
  };
  if (action !== undefined) {
    return (
      <UnstyledButton
        className={classes['link'] ?? ''}
        aria-label={t('diagnosis.priorities.seeAction', { name: action.name })}
        title={action.name}
        onClick={() => { look(action.id); }}
      >
        {t('diagnosis.priorities.inAgenda')}
        <IconArrowRight size={16} aria-hidden />
      </UnstyledButton>
    );
  }
  return (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<IconPlus size={14} aria-hidden />}
      disabled={readOnly}
      aria-label={t('diagnosis.priorities.toAgendaLabel', { name })}
      onClick={() => {
        const made = runCommand(makeAction, { key: itemKey, name, moment });
        if (!made.ok) announceFailure(made.error);
        else {
          announce({
            tone: 'success',
            messageKey: 'diagnosis.priorities.actionMade',
            params: { name },
            action: { labelKey: 'common.action.undo', run: undo },
          });
        }
      }}
    >
      {t('diagnosis.priorities.toAgenda')}
    </Button>
  );
}
