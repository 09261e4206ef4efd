import { Button, Group, Stack } from '@mantine/core';
import type { Line } from '@shared/domain/lines/line';
import { useChain } from '@renderer/store/chain';
import { openRecord } from '@renderer/store/open-record';
import { useRecordForm } from '@renderer/store/record-form';
import { runCommand, useReadOnly } from '@renderer/store/workspace';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import { Suspense, type ReactNode } from 'react';
import { writers } from '../writers';
import { moveLine, removeLine } from './commands';

interface LineFormProps {
  readonly line: Line;
  readonly onRemoved: () => void;
}

/** Every field of a line; each is kept as it is left. */
export function LineForm(props: LineFormProps): ReactNode {
  return (
    <Suspense>
      <LineFields {...props} />
    </Suspense>
  );
}

function LineFields({ line, onRemoved }: LineFormProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const chain = useChain(line.id);
  // The instruments are those of a modality: with another modality the line chooses anew.
  const { fields, onWrite } = useRecordForm(line, (id, written) => writers.line(id, 'modalityId' in written ? { ...written, instrumentIds: [] } : written));
  return (
    <Stack gap="sm">
      <RecordForm fields={fields} onWrite={onWrite} readOnly={readOnly} />
      <ChainLinks {...chain} onOpen={openRecord} />
      {readOnly ? null : (
        <Group justify="space-between">
          <Group gap="xs">
            <Button variant="default" size="xs" onClick={() => { runCommand(moveLine, { id: line.id, by: -1 }); }}>
              {t('lines.form.up')}
            </Button>
            <Button variant="default" size="xs" onClick={() => { runCommand(moveLine, { id: line.id, by: 1 }); }}>
              {t('lines.form.down')}
            </Button>
          </Group>
          <Button
            variant="subtle"
            color="red"
            size="xs"
            onClick={() => {
              onRemoved();
              runCommand(removeLine, line.id);
            }}
          >
            {t('lines.form.remove')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
