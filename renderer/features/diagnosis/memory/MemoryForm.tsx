import { Button, Stack } from '@mantine/core';
import type { MemoryItem } from '@shared/domain/diagnosis/memory-item';
import { useRecordForm } from '@renderer/store/record-form';
import { writerOf } from '@renderer/store/record-writers';
import { runCommand } from '@renderer/store/workspace';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { editMemory, removeMemory } from './commands';

interface MemoryFormProps {
  readonly item: MemoryItem;
  readonly readOnly: boolean;
  readonly onRemoved: () => void;
}

const write = writerOf('memoryItem', editMemory);

/** Every field of an item of the memory; each is kept as it is left. */
export function MemoryForm({ item, readOnly, onRemoved }: MemoryFormProps): ReactNode {
  const t = useTranslation();
  const { fields, onWrite } = useRecordForm(item, write);
  return (
    <Stack gap="sm">
      <RecordForm fields={fields} readOnly={readOnly} onWrite={onWrite} />
      <Button
        variant="subtle"
        color="red"
        size="xs"
        disabled={readOnly}
        onClick={() => {
          onRemoved();
          runCommand(removeMemory, item.id);
        }}
      >
        {t('diagnosis.memory.remove', { name: item.name })}
      </Button>
    </Stack>
  );
}
