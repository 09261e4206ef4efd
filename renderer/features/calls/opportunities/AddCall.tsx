import { TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { runCommand } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from '../calls.module.css';
import { changeCallsPlace } from '../calls-place';
import { addCall } from '../commands/call-commands';

interface AddCallProps {
  /** Whether the field is to take the keyboard now. */
  readonly isAsked: boolean;
  /** Within a toolbar: the hint stands in the field alone. */
  readonly compact: boolean;
  readonly onAnswered: () => void;
  readonly onAdded: (id: string) => void;
}

/** Writes a new call by its name: Enter adds it and goes on in its panel, Shift+Enter adds it and stays for the next. */
export function AddCall({ isAsked, compact, onAnswered, onAdded }: AddCallProps): ReactNode {
  const t = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    onAnswered();
  }, [isAsked, onAnswered]);
  return (
    <TextInput
      ref={field}
      className={classes['add'] ?? ''}
      {...(compact ? { 'aria-label': t('calls.addField'), title: t('calls.addHint') } : { label: t('calls.addField'), description: t('calls.addHint') })}
      placeholder={t(compact ? 'calls.addCompact' : 'calls.addPlaceholder')}
      leftSection={<IconPlus size={16} aria-hidden />}
      inputWrapperOrder={['label', 'input', 'description']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
        const name = event.currentTarget.value.trim();
        if (event.key !== 'Enter' || name === '') return;
        event.preventDefault();
        const result = runCommand(addCall, { name });
        if (!result.ok) return;
        event.currentTarget.value = '';
        if (event.shiftKey) return;
        changeCallsPlace({ part: 'basic', asksFields: result.value });
        onAdded(result.value);
      }}
    />
  );
}
