import { Button, Stack } from '@mantine/core';
import type { MemoryItem } from '@shared/domain/diagnosis/memory-item';
import { failureText, i18nInstance, type MessageKey } from '@shared/i18n';
import { recordFields } from '@renderer/store/record-fields';
import { writerOf } from '@renderer/store/record-writers';
import { runCommand, useDocument } from '@renderer/store/workspace';
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
  const document = useDocument((state) => state);
  const ownLabel = (name: string): string | undefined => {
    const key = `diagnosis.memory.field.${name}`;
    return i18nInstance.exists(key) ? t(key as MessageKey) : undefined;
  };
  const { fields, toRecord } = recordFields(document, item, {}, ownLabel);
  return (
    <Stack gap="sm">
      <RecordForm
        fields={fields}
        readOnly={readOnly}
        onWrite={(name, value) => {
          const result = write(item.id, { [name]: toRecord(name, value) });
          return result.ok || failureText(result.error);
        }}
      />
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
