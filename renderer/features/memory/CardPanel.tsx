import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { loadCatalog } from '@shared/catalogs/catalog';
import type { LearningCard } from '@shared/domain/memory/learning-card';
import type { ContentOf } from '@shared/domain/registry';
import { attempt } from '@renderer/store/attempt';
import { useChain } from '@renderer/store/chain';
import { openRecord } from '@renderer/store/open-record';
import { makePaper } from '@renderer/store/papers/make-paper';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { Panel } from '@renderer/ui/panel/Panel';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import type { FieldValue } from '@renderer/ui/records/form-field';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import { use, type ReactNode } from 'react';
import { storyFields, tieFields } from './card-fields';
import { editCard, removeCards } from './commands';
import classes from './memory.module.css';
import { Voices } from './Voices';

/** A card beside the list: the guiding questions, what each actor says, what it comes from. */
export function CardPanel({ card, onClose }: { readonly card: LearningCard; readonly onClose: () => void }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const cases = use(loadCatalog('cases'));
  const prompts = use(loadCatalog('workshopQuestions'));
  const chain = useChain(card.id);
  const write = (name: string, value: FieldValue): boolean =>
    runCommand(editCard, { id: card.id, fields: { [name]: name === 'caseId' ? (value ?? '') : value } as Partial<ContentOf<'learningCard'>> }).ok;
  return (
    <Panel kind="side" title={card.name} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">{t('memory.rule')}</Text>
        <RecordForm fields={storyFields(card, t)} onWrite={write} readOnly={readOnly} />
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
        <RecordForm fields={tieFields(document, card, cases, t)} onWrite={write} readOnly={readOnly} />
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
