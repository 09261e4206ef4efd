import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconPlus } from '@tabler/icons-react';
import { assessmentsInOrder } from '@shared/analysis/diagnosis/assessment-reading';
import { recordOf } from '@shared/document/document';
import { ASSESSMENT_MODES, type Assessment } from '@shared/domain/diagnosis/assessment';
import type { RecordId } from '@shared/domain/kernel/id';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { InlineEdit } from '@renderer/ui/controls/InlineEdit';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { DateField } from '@renderer/ui/controls/DateField';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import classes from './assess.module.css';
import { addAssessment, editAssessment, removeAssessment } from './commands';
import { today } from './today';

interface MomentBarProps {
  readonly assessment: Assessment;
  readonly readOnly: boolean;
  readonly onChoose: (id: RecordId | null) => void;
}

/** Which moment is being answered, when, and how. */
export function MomentBar({ assessment, readOnly, onChoose }: MomentBarProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [isRemoving, setRemoving] = useState(false);
  const moments = assessmentsInOrder(document);
  const session = assessment.sessionId === null ? undefined : recordOf(document, 'session', assessment.sessionId);
  const edit = (fields: Parameters<typeof editAssessment.run>[2]['fields']): void => {
    runCommand(editAssessment, { id: assessment.id, fields });
  };
  return (
    <div className={classes['momentBar']}>
      <div className={classes['momentName']}>
        <InlineEdit
          value={assessment.name}
          name={t('diagnosis.moment.name')}
          required
          readOnly={readOnly}
          onSave={(name) => { edit({ name }); }}
        />
        <Menu position="bottom-start">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('diagnosis.moment.settings')}>
              <IconChevronDown size={20} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {moments.map((moment) => (
              <Menu.Item
                key={moment.id}
                role="menuitemradio"
                aria-checked={moment.id === assessment.id}
                leftSection={moment.id === assessment.id ? <IconCheck size={16} aria-hidden /> : <span className={classes['noMark']} />}
                onClick={() => { onChoose(moment.id); }}
              >
                {moment.name}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconPlus size={16} />}
              disabled={readOnly}
              onClick={() => {
                const name = t('diagnosis.moment.nextName', { number: moments.length + 1 });
                const added = runCommand(addAssessment, { name, date: today(), mode: assessment.mode });
                if (added.ok) onChoose(added.value);
              }}
            >
              {t('diagnosis.moment.add')}
            </Menu.Item>
            <Menu.Item color="red" disabled={readOnly} onClick={() => { setRemoving(true); }}>
              {t('diagnosis.moment.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <DateField className={classes['date'] ?? ''} size="sm" w="7.75rem" aria-label={t('diagnosis.moment.date')} value={assessment.date} readOnly={readOnly} onWrite={(date) => { edit({ date }); }} />
        {session === undefined ? null : <span className={classes['count']}>{t('diagnosis.moment.session', { session: session.name })}</span>}
      </div>
      <SegmentedChoice
        label={t('diagnosis.moment.mode')}
        value={assessment.mode}
        disabled={readOnly}
        options={ASSESSMENT_MODES.map((mode) => ({ value: mode, label: t(`diagnosis.mode.${mode}`) }))}
        onChange={(mode) => { edit({ mode }); }}
      />
      {isRemoving ? (
        <ConfirmNow
          question={t('diagnosis.moment.removeQuestion', { name: assessment.name })}
          confirmLabel={t('diagnosis.moment.remove')}
          onConfirm={() => {
            onChoose(null);
            runCommand(removeAssessment, assessment.id);
          }}
          onLeave={() => { setRemoving(false); }}
        />
      ) : null}
    </div>
  );
}

interface ConfirmNowProps {
  readonly question: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
}

/** The question asked by a menu, in the bar below it. */
function ConfirmNow({ question, confirmLabel, onConfirm, onLeave }: ConfirmNowProps): ReactNode {
  const t = useTranslation();
  return (
    <Group gap="xs" role="group" aria-label={question}>
      <span>{question}</span>
      <Button size="compact-sm" color="red" data-autofocus ref={(element) => { element?.focus(); }} onClick={() => { onLeave(); onConfirm(); }}>
        {confirmLabel}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onLeave}>{t('common.action.cancel')}</Button>
    </Group>
  );
}
