import { Button, Select, Stack } from '@mantine/core';
import type { CallReading } from '@shared/analysis/calls/call-reading';
import { CALL_STATES } from '@shared/domain/calls/call';
import { fieldsAround } from '@renderer/store/record-fields';
import { useRecordForm } from '@renderer/store/record-form';
import { runCommand, useReadOnly } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { Panel } from '@renderer/ui/panel/Panel';
import { today } from '@renderer/ui/records/format-day';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, type ReactNode } from 'react';
import { CALL_PARTS, useCallsPlace } from '../calls-place';
import { deadlineSentence } from '../call-words';
import classes from '../calls.module.css';
import { moveCall, removeCalls } from '../commands/call-commands';
import { writers } from '../writers';
import { Answers } from './Answers';

interface CallPanelProps {
  readonly reading: CallReading;
  readonly onClose: () => void;
}

/** A call beside the work: where its deadline stands, its state, and in three parts what it is, what was answered, what came of it. */
export function CallPanel({ reading, onClose }: CallPanelProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const [place, change] = useCallsPlace();
  const { call, standing, answers } = reading;
  const form = useRef<HTMLDivElement>(null);
  const isAsked = place.asksFields === call.id;
  useEffect(() => {
    if (!isAsked) return;
    form.current?.querySelector('input')?.focus();
    change({ asksFields: null });
  }, [isAsked, change]);
  const { fields, onWrite } = useRecordForm(call, writers.call, { deadline: standing === 'past' ? t('calls.deadline.warning') : undefined });
  const [basic, [, ...application]] = fieldsAround(fields, 'application');
  const sentence = deadlineSentence(reading, t);
  const parts = {
    basic: () => <RecordForm fields={basic} onWrite={onWrite} readOnly={readOnly} />,
    answers: () => <Answers reading={reading} />,
    application: () => <RecordForm fields={application} onWrite={onWrite} readOnly={readOnly} />,
  } as const;
  return (
    <Panel kind="side" title={call.name} onClose={onClose}>
      <Stack gap="md">
        {sentence === '' ? null : <p className={classes['standing']} data-standing={standing}>{sentence}</p>}
        <Select
          label={t('calls.field.state')}
          data={CALL_STATES.map((value) => ({ value, label: t(`calls.state.${value}`) }))}
          value={call.state}
          allowDeselect={false}
          readOnly={readOnly}
          onChange={(value) => {
            const state = CALL_STATES.find((candidate) => candidate === value);
            if (state !== undefined && state !== call.state) runCommand(moveCall, { id: call.id, state, today: today() });
          }}
        />
        <SegmentedChoice
          label={t('calls.part.label')}
          value={place.part}
          options={CALL_PARTS.map((value) => ({ value, label: value === 'answers' && answers.length > 0 ? `${t('calls.part.answers')} (${String(answers.length)})` : t(`calls.part.${value}`) }))}
          onChange={(part) => { change({ part }); }}
        />
        <div ref={form}>{parts[place.part]()}</div>
        {readOnly ? null : (
          <Button
            variant="subtle"
            color="red"
            onClick={() => {
              onClose();
              runCommand(removeCalls, [call.id]);
            }}
          >
            {t('calls.panel.remove')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}
