import { Button, Textarea } from '@mantine/core';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { readNameList } from '@shared/domain/actors/actor-rules';
import { useState } from 'react';
import classes from './panel/panel.module.css';

interface PasteDialogProps {
  readonly known: readonly string[];
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

const NAMED = 5;

/** A list of names, one a line, with what will come of it in sight. */
export function PasteDialog({ known, onPaste, onClose }: PasteDialogProps) {
  const t = useTranslation();
  const [text, setText] = useState('');
  const { names, repeated } = readNameList(text, known);
  const submit = (): void => {
    if (names.length > 0) onPaste(text);
  };
  return (
    <Dialog opened onClose={onClose} title={t('actors.paste.title')}>
      <p className={classes['note']}>{t('actors.paste.lead')}</p>
      <Textarea
        label={t('actors.paste.field')}
        placeholder={t('actors.paste.placeholder')}
        autosize
        minRows={8}
        maxRows={16}
        data-autofocus
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <p className={classes['note']} role="status">
        {text.trim() === '' ? '' : t('actors.paste.count', { count: names.length })}
        {repeated.length === 0 ? '' : ` ${t('actors.paste.repeated', { count: repeated.length, names: repeated.slice(0, NAMED).join(', ') })}`}
      </p>
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
        <Button disabled={names.length === 0} onClick={submit}>
          {t('actors.paste.submit', { count: names.length })}
        </Button>
      </div>
    </Dialog>
  );
}
