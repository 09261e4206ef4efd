import { Button, TextInput, Textarea } from '@mantine/core';
import { runCommand } from '@renderer/store/command-runner';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { NAME_LIMIT, TEXT_LIMIT } from '@shared/domain/kernel/record';
import type { ReactNode } from 'react';
import { editOwnText, removeOwnText } from './commands';
import classes from './reports.module.css';

/** A text of the city's own, written where it stands in the list of sections. */
export function OwnText({ id }: { readonly id: RecordId }): ReactNode {
  const t = useTranslation();
  const own = useDocument((document) => recordOf(document, 'reportText', id));
  if (own === undefined) return null;
  return (
    <div className={classes['own']}>
      <TextInput size="sm" label={t('outputs.text.title')} value={own.title} maxLength={NAME_LIMIT} onChange={(event) => { runCommand(editOwnText, { id, fields: { title: event.currentTarget.value } }); }} />
      <Textarea size="sm" label={t('outputs.text.text')} description={t('outputs.text.hint')} autosize minRows={3} maxRows={12} value={own.text} maxLength={TEXT_LIMIT} onChange={(event) => { runCommand(editOwnText, { id, fields: { text: event.currentTarget.value } }); }} />
      <Button size="compact-xs" variant="subtle" color="red" onClick={() => { runCommand(removeOwnText, id); }}>{t('outputs.text.remove')}</Button>
    </div>
  );
}
