import { Button, TextInput } from '@mantine/core';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './library.module.css';

interface OwnWords {
  readonly name: string;
  readonly description: string;
  readonly origin: string;
}

const NOTHING: OwnWords = { name: '', description: '', origin: '' };

interface OwnFormProps {
  /** The words it begins with; nothing where a new entry is written. */
  readonly words?: OwnWords;
  readonly saveLabel: string;
  /** Whether the words were taken: only then is the form ready for the next. */
  readonly onSave: (words: OwnWords) => boolean;
  readonly onCancel?: () => void;
}

/** The words of an entry of the city's own. */
export function OwnForm({ words = NOTHING, saveLabel, onSave, onCancel }: OwnFormProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const [name, setName] = useState(words.name);
  const [description, setDescription] = useState(words.description);
  const [origin, setOrigin] = useState(words.origin);
  const first = useRef<HTMLInputElement>(null);
  const isChange = onCancel !== undefined;
  // A form that was asked for has the keys; the one at the foot of the list waits.
  useEffect(() => {
    if (isChange) first.current?.focus();
  }, [isChange]);
  const common = {
    disabled: readOnly,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onCancel?.();
    },
  };
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!onSave({ name, description: description.trim(), origin: origin.trim() })) return;
        setName('');
        setDescription('');
        setOrigin('');
      }}
    >
      <TextInput ref={first} label={t('diagnosis.library.ownName')} value={name} {...common} onChange={(event) => { setName(event.currentTarget.value); }} />
      <TextInput label={t('diagnosis.library.ownDescription')} value={description} {...common} onChange={(event) => { setDescription(event.currentTarget.value); }} />
      <TextInput label={t('diagnosis.library.ownOrigin')} value={origin} {...common} onChange={(event) => { setOrigin(event.currentTarget.value); }} />
      <div className={classes['acts']}>
        {isChange ? <Button variant="subtle" onClick={onCancel}>{t('common.action.cancel')}</Button> : null}
        <Button type="submit" variant="default" disabled={readOnly || name.trim() === ''}>{saveLabel}</Button>
      </div>
    </form>
  );
}
