import { Button, Group, MultiSelect, Select, Stack, TagsInput, TextInput, Textarea } from '@mantine/core';
import { catalog, catalogEntry } from '@shared/catalogs/catalog';
import { TERMS, type Line } from '@shared/domain/lines/line';
import type { ContentOf } from '@shared/domain/registry';
import { useChain } from '@renderer/store/chain';
import { announceFailure } from '@renderer/store/notices';
import { openRecord } from '@renderer/store/open-record';
import { runCommand } from '@renderer/store/workspace';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { editLine, moveLine, removeLine } from './commands';

/** Every field of a line; each is kept as it is left. */
export function LineForm({ line, onRemoved }: { readonly line: Line; readonly onRemoved: () => void }): ReactNode {
  const t = useTranslation();
  const chain = useChain(line.id);
  const modality = catalogEntry('modalities', line.modalityId);
  const write = (fields: Partial<ContentOf<'line'>>): void => {
    const result = runCommand(editLine, { id: line.id, fields });
    if (!result.ok) announceFailure(result.error);
  };
  return (
    <Stack gap="sm">
      <Textarea
        label={t('lines.form.name')}
        defaultValue={line.name}
        key={`name ${line.name}`}
        autosize
        onBlur={(event) => { write({ name: event.currentTarget.value.trim() }); }}
      />
      <Select
        label={t('lines.form.modality')}
        value={modality === undefined ? null : line.modalityId}
        allowDeselect={false}
        data={catalog('modalities').map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(modalityId) => {
          if (modalityId !== null) write({ modalityId, instrumentIds: [] });
        }}
      />
      <MultiSelect
        label={t('lines.form.instruments')}
        value={[...line.instrumentIds]}
        data={(modality?.instruments ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(instrumentIds) => { write({ instrumentIds }); }}
      />
      <Textarea
        label={t('lines.form.objective')}
        description={t('lines.form.objectiveHint')}
        defaultValue={line.objective}
        key={`objective ${line.objective}`}
        autosize
        minRows={3}
        onBlur={(event) => { write({ objective: event.currentTarget.value.trim() }); }}
      />
      <Select
        label={t('lines.form.term')}
        placeholder={t('lines.form.noTerm')}
        clearable
        value={line.term}
        data={TERMS.map((term) => ({ value: term, label: t(`records.term.${term}`) }))}
        onChange={(value) => { write({ term: TERMS.find((term) => term === value) ?? null }); }}
      />
      <TagsInput
        label={t('lines.form.themes')}
        value={[...line.themes]}
        data={catalog('themes').map(({ name }) => name)}
        onChange={(themes) => { write({ themes }); }}
      />
      <TextInput
        label={t('lines.form.notes')}
        defaultValue={line.notes}
        key={`notes ${line.notes}`}
        onBlur={(event) => { write({ notes: event.currentTarget.value }); }}
      />
      <ChainLinks {...chain} onOpen={openRecord} />
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
    </Stack>
  );
}
