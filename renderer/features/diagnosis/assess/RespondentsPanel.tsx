import { ActionIcon, Button, Select, Text, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { askedItems } from '@shared/analysis/diagnosis/asked-items';
import { answersOf } from '@shared/analysis/diagnosis/assessment-reading';
import { listOf, recordOf } from '@shared/document/document';
import type { Assessment } from '@shared/domain/diagnosis/assessment';
import type { RecordId } from '@shared/domain/kernel/id';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { Panel } from '@renderer/ui/panel/Panel';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './assess.module.css';
import { editAssessment, revealAnswers } from './commands';

interface RespondentsPanelProps {
  readonly assessment: Assessment;
  readonly chosen: RecordId | null;
  readonly readOnly: boolean;
  readonly onChoose: (id: RecordId | null) => void;
}

/** Who answers apart, how far each is, and the button that uncovers all. */
export function RespondentsPanel({ assessment, chosen, readOnly, onChoose }: RespondentsPanelProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const actors = listOf(document, 'actor');
  const { id, respondentIds, revealed } = assessment;
  const asked = askedItems(document);
  const answers = answersOf(document, id);
  const given = (actorId: RecordId): number =>
    asked.filter(({ key }) =>
      (answers.get(key) ?? []).some((answer) => answer.respondentId === actorId && (answer.level !== null || answer.unknown)),
    ).length;
  const others = actors.filter((actor) => !respondentIds.includes(actor.id));
  return (
    <Panel title={t('diagnosis.assess.respondents')}>
      <ul className={classes['respondents']}>
        {respondentIds.map((actorId) => {
          const name = recordOf(document, 'actor', actorId)?.name ?? '';
          return (
            <li key={actorId} data-chosen={actorId === chosen}>
              <UnstyledButton className={classes['respondent'] ?? ''} aria-pressed={actorId === chosen} onClick={() => { onChoose(actorId); }}>
                <span>{name}</span>
                <span className={classes['count']}>{t('diagnosis.assess.respondentProgress', { answered: given(actorId), total: asked.length })}</span>
              </UnstyledButton>
              {given(actorId) > 0 ? null : (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  disabled={readOnly}
                  aria-label={t('diagnosis.assess.removeRespondent', { name })}
                  onClick={() => {
                    if (chosen === actorId) onChoose(null);
                    runCommand(editAssessment, { id, fields: { respondentIds: respondentIds.filter((other) => other !== actorId) } });
                  }}
                >
                  <IconX size={14} />
                </ActionIcon>
              )}
            </li>
          );
        })}
        {revealed ? (
          <li data-chosen={chosen === null}>
            <UnstyledButton className={classes['respondent'] ?? ''} aria-pressed={chosen === null} onClick={() => { onChoose(null); }}>
              <span>{t('diagnosis.assess.table')}</span>
            </UnstyledButton>
          </li>
        ) : null}
      </ul>
      {actors.length === 0 ? <Text size="sm" c="dimmed">{t('diagnosis.assess.noActors')}</Text> : null}
      {others.length === 0 ? null : (
        <Select
          size="sm"
          mt="xs"
          aria-label={t('diagnosis.assess.addRespondent')}
          placeholder={t('diagnosis.assess.addRespondent')}
          searchable
          value={null}
          disabled={readOnly}
          data={others.map((actor) => ({ value: actor.id, label: actor.name }))}
          onChange={(value) => {
            const actor = others.find((other) => other.id === value);
            if (actor !== undefined) runCommand(editAssessment, { id, fields: { respondentIds: [...respondentIds, actor.id] } });
          }}
        />
      )}
      {revealed || respondentIds.length === 0 ? null : (
        <ConfirmInline
          question={t('diagnosis.assess.revealQuestion')}
          confirmLabel={t('diagnosis.assess.reveal')}
          onConfirm={() => {
            if (runCommand(revealAnswers, id).ok) onChoose(null);
          }}
        >
          {(ask) => (
            <Button mt="sm" variant="light" fullWidth disabled={readOnly} onClick={ask}>
              {t('diagnosis.assess.reveal')}
            </Button>
          )}
        </ConfirmInline>
      )}
    </Panel>
  );
}
