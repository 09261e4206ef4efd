import { Button, Group, PasswordInput } from '@mantine/core';
import { answerPassword, giveUpOpening } from '@renderer/store/mesa-opening';
import { useTranslation } from '@renderer/ui/use-translation';
import type { Failure } from '@shared/domain/kernel/result';
import { failureText } from '@shared/i18n';
import { useState, type FormEvent } from 'react';
import classes from './opening.module.css';

/** Asks for the password of a file. */
export function PasswordQuestion({ failure }: { readonly failure: Failure | null }) {
  const t = useTranslation();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password !== '') void answerPassword(password);
  };
  return (
    <form onSubmit={submit}>
      <p className={classes['text']}>{t('files.password.text')}</p>
      <PasswordInput
        label={t('files.password.label')}
        value={password}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
        }}
        error={failure === null ? undefined : failureText(failure)}
        autoComplete="off"
        data-autofocus
      />
      <p className={classes['hint']}>{t('files.password.afterwards')}</p>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={giveUpOpening}>
          {t('common.action.cancel')}
        </Button>
        <Button type="submit" disabled={password === ''}>
          {t('files.password.open')}
        </Button>
      </Group>
    </form>
  );
}
