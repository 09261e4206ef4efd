import { Button, CloseButton, Group, NumberInput, Select, Text, TextInput, Textarea } from '@mantine/core';
import { IconClipboardText, IconFileSpreadsheet, IconHistory, IconPlus } from '@tabler/icons-react';
import { listOf, recordOf } from '@shared/document/document';
import { MEMORY_KINDS, type MemoryKind } from '@shared/domain/diagnosis/memory-item';
import type { RecordId } from '@shared/domain/kernel/id';
import { memoryFigure, memoryInOrder } from '@shared/reports/diagnosis-full/memory-figure';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { FigureFrame } from '@renderer/figures/FigureFrame';
import { addMemory } from './commands';
import classes from './memory.module.css';
import { ImportMemory } from './ImportMemory';
import { MemoryForm } from './MemoryForm';
import { MemoryTable } from './MemoryTable';
import { readPastedMemory } from './paste-memory';

/** The institutional memory: a line of time, the items, and what is known of the chosen one. */
export function MemoryView(): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const document = useDocument((state) => state);
  const [chosen, setChosen] = useState<RecordId | null>(null);
  const [isPasting, setPasting] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const items = memoryInOrder(listOf(document, 'memoryItem'));
  const item = chosen === null ? undefined : recordOf(document, 'memoryItem', chosen);
  const undated = items.filter(({ startYear, endYear }) => startYear === null && endYear === null);
  return (
    <div className={classes['layout']}>
      <div className={classes['main']}>
        <Text c="dimmed">{t('diagnosis.memory.lead')}</Text>
        <Group justify="space-between" align="end">
          <AddLine readOnly={readOnly} onAdded={setChosen} />
          <Group gap="xs">
          <Button variant="default" leftSection={<IconFileSpreadsheet size={18} />} disabled={readOnly} onClick={() => { setImporting(true); }}>
            {t('diagnosis.memory.import.open')}
          </Button>
          <Button variant="default" leftSection={<IconClipboardText size={18} />} disabled={readOnly} onClick={() => { setPasting(true); }}>
            {t('diagnosis.memory.paste')}
          </Button>
          </Group>
        </Group>
        {items.length === 0 ? (
          <EmptyState Icon={IconHistory} title={t('diagnosis.memory.emptyTitle')}>{t('diagnosis.memory.emptyText')}</EmptyState>
        ) : (
          <>
            <div className={classes['figure']}>
              <FigureFrame figure={memoryFigure(t, items, new Date().getFullYear())} caption={t('diagnosis.memory.timelineCaption')} />
            </div>
            {undated.length === 0 ? null : (
              <Text size="sm" c="dimmed">{t('diagnosis.memory.undated', { count: undated.length, names: undated.map(({ name }) => name).join(', ') })}</Text>
            )}
            {item === undefined ? <Text size="sm" c="dimmed">{t('diagnosis.memory.chooseOne')}</Text> : null}
            <div className={classes['table']}>
              <MemoryTable items={items} chosen={chosen} readOnly={readOnly} onChoose={setChosen} />
            </div>
          </>
        )}
      </div>
      {item === undefined ? null : (
        <aside className={classes['side']} aria-label={t('diagnosis.memory.chosen')}>
          <CloseButton className={classes['closeSide'] ?? ''} aria-label={t('common.action.close')} onClick={() => { setChosen(null); }} />
          <MemoryForm key={item.id} item={item} readOnly={readOnly} onRemoved={() => { setChosen(null); }} />
        </aside>
      )}
      <ImportMemory opened={isImporting} onClose={() => { setImporting(false); }} />
      <PasteTable opened={isPasting} onClose={() => { setPasting(false); }} />
    </div>
  );
}

/** One line that adds items one after another. */
function AddLine({ readOnly, onAdded }: { readonly readOnly: boolean; readonly onAdded: (id: RecordId) => void }): ReactNode {
  const t = useTranslation();
  const [kind, setKind] = useState<MemoryKind>('agreement');
  const [name, setName] = useState('');
  const [year, setYear] = useState<number | string>('');
  const add = (): void => {
    if (name.trim() === '') return;
    const result = runCommand(addMemory, [{ kind, name, startYear: typeof year === 'number' ? year : null }]);
    if (!result.ok) return;
    const [id] = result.value;
    if (id !== undefined) onAdded(id);
    setName('');
    setYear('');
  };
  return (
    <form
      className={classes['add']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Select
        label={t('diagnosis.memory.field.kind')}
        w="10rem"
        allowDeselect={false}
        value={kind}
        disabled={readOnly}
        data={MEMORY_KINDS.map((one) => ({ value: one, label: t(`diagnosis.memory.kind.${one}`) }))}
        onChange={(value) => { setKind(MEMORY_KINDS.find((one) => one === value) ?? 'agreement'); }}
      />
      <TextInput
        label={t('diagnosis.memory.field.name')}
        placeholder={t('diagnosis.memory.namePlaceholder')}
        w="15rem"
        value={name}
        disabled={readOnly}
        onChange={(event) => { setName(event.currentTarget.value); }}
      />
      <NumberInput
        label={t('diagnosis.memory.field.startYear')}
        w="5rem"
        hideControls
        allowDecimal={false}
        thousandSeparator=""
        value={year}
        disabled={readOnly}
        onChange={setYear}
      />
      <Button type="submit" leftSection={<IconPlus size={18} />} disabled={readOnly}>{t('diagnosis.memory.add')}</Button>
    </form>
  );
}

/** A table copied from a spreadsheet: what was understood is said before anything is added. */
function PasteTable({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const t = useTranslation();
  const [text, setText] = useState('');
  const { items, refused } = readPastedMemory(text, t);
  return (
    <Dialog opened={opened} onClose={onClose} title={t('diagnosis.memory.paste')} size="lg">
      <Text size="sm" mb="sm">{t('diagnosis.memory.pasteHint')}</Text>
      <Textarea
        label={t('diagnosis.memory.pasteText')}
        autosize
        minRows={6}
        maxRows={14}
        data-autofocus
        value={text}
        onChange={(event) => { setText(event.currentTarget.value); }}
      />
      {text.trim() === '' ? null : (
        <div role="status">
          <Text size="sm" mt="sm">{t('diagnosis.memory.pasteRead', { count: items.length })}</Text>
          {refused.length === 0 ? null : (
            <Text size="sm" c="red">{t('diagnosis.memory.pasteRefused', { count: refused.length, rows: refused.slice(0, 20).join(', ') })}</Text>
          )}
        </div>
      )}
      <Group justify="flex-end" mt="md">
        <Button
          disabled={items.length === 0}
          onClick={() => {
            if (!runCommand(addMemory, items).ok) return;
            setText('');
            onClose();
          }}
        >
          {t('diagnosis.memory.pasteAdd', { count: items.length })}
        </Button>
      </Group>
    </Dialog>
  );
}
