import { Button, Group, Select, Stack, TextInput, Textarea } from '@mantine/core';
import { MEMORY_KINDS, MEMORY_STATES, type MemoryItem } from '@shared/domain/diagnosis/memory-item';
import { runCommand } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { editMemory, removeMemory } from './commands';

interface MemoryFormProps {
  readonly item: MemoryItem;
  readonly readOnly: boolean;
  readonly onRemoved: () => void;
}

/** Every field of an item of the memory; each is kept as it is left. */
export function MemoryForm({ item, readOnly, onRemoved }: MemoryFormProps): ReactNode {
  const t = useTranslation();
  const { id } = item;
  const write = (fields: Parameters<typeof editMemory.run>[2]['fields']): void => { runCommand(editMemory, { id, fields }); };
  const line = (name: 'partner' | 'government'): ReactNode => (
    <TextInput
      key={`${name} ${item[name]}`}
      label={t(`diagnosis.memory.field.${name}`)}
      defaultValue={item[name]}
      readOnly={readOnly}
      onBlur={(event) => { write({ [name]: event.currentTarget.value.trim() }); }}
    />
  );
  const year = (name: 'startYear' | 'endYear'): ReactNode => (
    <TextInput
      key={`${name} ${String(item[name])}`}
      label={t(`diagnosis.memory.field.${name}`)}
      inputMode="numeric"
      maxLength={4}
      defaultValue={item[name] === null ? '' : String(item[name])}
      readOnly={readOnly}
      onBlur={(event) => {
        const text = event.currentTarget.value.trim();
        const result = runCommand(editMemory, { id, fields: { [name]: text === '' ? null : Number(text) } });
        // What was refused is not left standing as if it had been kept.
        if (!result.ok) event.currentTarget.value = item[name] === null ? '' : String(item[name]);
      }}
    />
  );
  const text = (name: 'outcome' | 'source'): ReactNode => (
    <Textarea
      key={`${name} ${item[name]}`}
      label={t(`diagnosis.memory.field.${name}`)}
      defaultValue={item[name]}
      readOnly={readOnly}
      autosize
      minRows={2}
      onBlur={(event) => { write({ [name]: event.currentTarget.value.trim() }); }}
    />
  );
  return (
    <Stack gap="sm">
      <Textarea
        key={`name ${item.name}`}
        label={t('diagnosis.memory.field.name')}
        defaultValue={item.name}
        readOnly={readOnly}
        autosize
        onBlur={(event) => {
          const result = runCommand(editMemory, { id, fields: { name: event.currentTarget.value.trim() } });
          if (!result.ok) event.currentTarget.value = item.name;
        }}
      />
      <Select
        label={t('diagnosis.memory.field.kind')}
        allowDeselect={false}
        value={item.kind}
        disabled={readOnly}
        data={MEMORY_KINDS.map((kind) => ({ value: kind, label: t(`diagnosis.memory.kind.${kind}`) }))}
        onChange={(value) => { write({ kind: MEMORY_KINDS.find((kind) => kind === value) ?? item.kind }); }}
      />
      {line('partner')}
      <Group grow>
        {year('startYear')}
        {year('endYear')}
      </Group>
      <Select
        label={t('diagnosis.memory.field.state')}
        allowDeselect={false}
        value={item.state}
        disabled={readOnly}
        data={MEMORY_STATES.map((state) => ({ value: state, label: t(`diagnosis.memory.state.${state}`) }))}
        onChange={(value) => { write({ state: MEMORY_STATES.find((state) => state === value) ?? item.state }); }}
      />
      {line('government')}
      {text('outcome')}
      {text('source')}
      <Button
        variant="subtle"
        color="red"
        size="xs"
        disabled={readOnly}
        onClick={() => {
          onRemoved();
          runCommand(removeMemory, id);
        }}
      >
        {t('diagnosis.memory.remove', { name: item.name })}
      </Button>
    </Stack>
  );
}
