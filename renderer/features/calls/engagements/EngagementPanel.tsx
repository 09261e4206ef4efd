import { Button, Stack } from '@mantine/core';
import type { EngagementReading } from '@shared/analysis/accords/engagement-reading';
import { useRecordForm } from '@renderer/store/record-form';
import { runCommand, useReadOnly } from '@renderer/store/workspace';
import { Panel } from '@renderer/ui/panel/Panel';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { expiryText } from '../call-words';
import classes from '../calls.module.css';
import { removeEngagements } from '../commands/engagement-commands';
import { writers } from '../writers';

interface EngagementPanelProps {
  readonly reading: EngagementReading;
  readonly onClose: () => void;
}

/** An engagement beside the work: how long it is in force, and every field its kind asks for. */
export function EngagementPanel({ reading, onClose }: EngagementPanelProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const { engagement, standing, daysLeft } = reading;
  const { fields, onWrite } = useRecordForm(engagement, writers.engagement, { endDate: standing === 'ended' ? t('calls.deadline.warning') : undefined });
  return (
    <Panel kind="side" title={engagement.name} onClose={onClose}>
      <Stack gap="md">
        {daysLeft !== null && (standing === 'ending' || standing === 'ended') ? <p className={classes['standing']} data-standing={standing === 'ended' ? 'past' : 'near'}>{expiryText(daysLeft, t)}.</p> : null}
        <RecordForm fields={fields} onWrite={onWrite} readOnly={readOnly} />
        {readOnly ? null : (
          <Button
            variant="subtle"
            color="red"
            onClick={() => {
              onClose();
              runCommand(removeEngagements, [engagement.id]);
            }}
          >
            {t('calls.panel.removeEngagement')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}
