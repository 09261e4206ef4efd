import { Button, Group, Select, Text } from '@mantine/core';
import { openCalls, type CallReading } from '@shared/analysis/calls/call-reading';
import type { RecordId } from '@shared/domain/kernel/id';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { actorName } from '../call-words';
import classes from '../calls.module.css';
import { ReadForm } from './ReadForm';
import { saveBulletin, saveFormPaper, saveFormSheet } from './save-papers';

interface Way {
  readonly format: 'pdf' | 'docx' | 'xlsx';
  readonly run: () => Promise<void>;
}

const LABEL = { pdf: 'calls.forms.asPdf', docx: 'calls.forms.asDocx', xlsx: 'calls.forms.asXlsx' } as const;

/** What goes out to the areas each week, and what comes back from them. */
export function FormsTab({ readings }: { readonly readings: readonly CallReading[] }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [area, setArea] = useState<string>('all');
  const [busy, setBusy] = useState(false);
  const open = openCalls(readings);
  const asked = [...new Set(open.flatMap(({ answers }) => answers.map(({ actorId }) => actorId)))];
  const actorId = asked.find((id) => id === area) ?? null;
  const run = async (way: Way): Promise<void> => {
    setBusy(true);
    await way.run().finally(() => { setBusy(false); });
  };
  const card = (title: string, text: string, enabled: boolean, ways: readonly Way[], more: ReactNode = null): ReactNode => (
    <section className={classes['card']} aria-label={title}>
      <h2 className={classes['cardTitle']}>{title}</h2>
      <Text size="sm" c="dimmed">{text}</Text>
      {more}
      <Group gap="xs">
        {ways.map((way) => (
          <Button key={way.format} variant="default" disabled={busy || !enabled} aria-label={t(`calls.forms.${way.format}`, { title })} onClick={() => void run(way)}>
            {t(LABEL[way.format])}
          </Button>
        ))}
      </Group>
    </section>
  );
  const form = { form: 'answer', actorId: actorId as RecordId | null } as const;
  return (
    <div className={classes['scroll']}>
      <div className={classes['forms']}>
        <Text c="dimmed">{t('calls.forms.lead')}</Text>
        <div className={classes['cards']}>
          {card(t('calls.forms.bulletin.title'), t('calls.forms.bulletin.text', { count: open.length }), open.length > 0, [
            { format: 'pdf', run: () => saveBulletin('pdf') },
            { format: 'docx', run: () => saveBulletin('docx') },
          ])}
          {card(t('calls.forms.basic.title'), t('calls.forms.basic.text'), true, [
            { format: 'xlsx', run: () => saveFormSheet({ form: 'basic' }) },
            { format: 'pdf', run: () => saveFormPaper({ form: 'basic' }) },
          ])}
          {card(
            t('calls.forms.answer.title'),
            asked.length === 0 ? t('calls.forms.answer.none') : t('calls.forms.answer.text'),
            asked.length > 0,
            [
              { format: 'xlsx', run: () => saveFormSheet(form) },
              { format: 'pdf', run: () => saveFormPaper(form) },
            ],
            asked.length === 0 ? null : (
              <Select
                label={t('calls.forms.answer.area')}
                allowDeselect={false}
                searchable
                value={actorId ?? 'all'}
                data={[{ value: 'all', label: t('calls.forms.answer.all') }, ...asked.map((id) => ({ value: id, label: actorName(document, id) }))]}
                onChange={(value) => { setArea(value ?? 'all'); }}
              />
            ),
          )}
        </div>
        <ReadForm />
      </div>
    </div>
  );
}
