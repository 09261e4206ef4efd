import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { loadCatalog } from '@shared/catalogs/catalog';
import type { LearningCard } from '@shared/domain/memory/learning-card';
import { attempt } from '@renderer/store/attempt';
import { useChain } from '@renderer/store/chain';
import { openRecord } from '@renderer/store/open-record';
import { makePaper } from '@renderer/store/papers/make-paper';
import { fieldsAround } from '@renderer/store/record-fields';
import { useRecordForm } from '@renderer/store/record-form';
import { useReadOnly } from '@renderer/store/workspace';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { Panel } from '@renderer/ui/panel/Panel';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import { use, type ReactNode } from 'react';
import { removeCards } from './commands';
import classes from './memory.module.css';
import { Voices } from './Voices';
import { writers } from './writers';

/** A card beside the list: the guiding questions, what each actor says, what it comes from. */
export function CardPanel({ card, onClose }: { readonly card: LearningCard; readonly onClose: () => void }): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const prompts = use(loadCatalog('workshopQuestions'));
  const chain = useChain(card.id);
  const { fields, onWrite } = useRecordForm(card, writers.learningCard);
  const [story, ties] = fieldsAround(fields, 'links');
  return (
    <Panel kind="side" title={card.name} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">{t('memory.rule')}</Text>
        <RecordForm fields={story} onWrite={onWrite} readOnly={readOnly} />
        <details className={classes['prompts']}>
          <summary>{t('memory.part.prompts')}</summary>
          <ul>
            {prompts.map(({ id, name, description }) => (
              <li key={id}>
                {name} <span className={classes['soft']}>{description}</span>
              </li>
            ))}
          </ul>
        </details>
        <Voices cardId={card.id} readOnly={readOnly} />
        <RecordForm fields={ties} onWrite={onWrite} readOnly={readOnly} />
        <ChainLinks {...chain} onOpen={openRecord} />
        <Group justify="space-between">
          <Button variant="default" leftSection={<IconFileTypePdf size={18} />} onClick={() => { void makePaper({ paper: 'learningCards', format: 'pdf', subjectId: card.id, name: t('memory.report.fileName', { name: card.name }) }); }}>
            {t('memory.form.pdf')}
          </Button>
          <ConfirmInline
            question={t('memory.form.remove')}
            confirmLabel={t('common.action.remove')}
            onConfirm={() => {
              onClose();
              attempt(removeCards, [card.id]);
            }}
          >
            {(ask) => <Button variant="subtle" color="red" disabled={readOnly} onClick={ask}>{t('memory.form.remove')}</Button>}
          </ConfirmInline>
        </Group>
      </Stack>
    </Panel>
  );
}
