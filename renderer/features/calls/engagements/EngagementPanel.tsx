import { Button, Stack } from '@mantine/core';
import type { EngagementReading } from '@shared/analysis/accords/engagement-reading';
import type { ContentOf } from '@shared/domain/registry';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { Panel } from '@renderer/ui/panel/Panel';
import type { FieldValue } from '@renderer/ui/records/form-field';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import { failureText } from '@shared/i18n';
import type { ReactNode } from 'react';
import { expiryText } from '../call-words';
import classes from '../calls.module.css';
import { editEngagement, removeEngagements } from '../commands/engagement-commands';
import { engagementFields } from './engagement-fields';

interface EngagementPanelProps {
  readonly reading: EngagementReading;
  readonly onClose: () => void;
}

/** An engagement beside the work: how long it is in force, and every field its kind asks for. */
export function EngagementPanel({ reading, onClose }: EngagementPanelProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const { engagement, standing, daysLeft } = reading;
  const write = (name: string, value: FieldValue): boolean | string => {
    const result = runCommand(editEngagement, { id: engagement.id, fields: { [name]: value } as Partial<ContentOf<'engagement'>> }, { quiet: true });
    return result.ok || failureText(result.error);
  };
  return (
    <Panel kind="side" title={engagement.name} onClose={onClose}>
      <Stack gap="md">
        {daysLeft !== null && (standing === 'ending' || standing === 'ended') ? <p className={classes['standing']} data-standing={standing === 'ended' ? 'past' : 'near'}>{expiryText(daysLeft, t)}.</p> : null}
        <RecordForm fields={engagementFields(document, engagement, standing === 'ended', t)} onWrite={write} readOnly={readOnly} />
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
