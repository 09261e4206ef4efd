import { Alert, Button, Checkbox, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { announce, announceFailure } from '@renderer/store/notices';
import { exportMesa } from '@renderer/store/process-library';
import { useTranslation } from '@renderer/ui/use-translation';
import { PASSWORD_LIMITS, passwordProblem } from '@shared/exchange/mesa/lock/password';
import { failureText } from '@shared/i18n';
import { useState, type FormEvent } from 'react';
import { closeSaveOptions } from './save-options-state';

/** The options of a copy. What a password means is said before it is given, and has to be taken note of. */
export function SaveOptionsForm() {
  const t = useTranslation();
  const [personal, setPersonal] = useState(true);
  const [isLocked, setLocked] = useState(false);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const problem = isLocked ? passwordProblem(password) : null;
  const differs = isLocked && password !== again;
  const canSave = !isLocked || (problem === null && !differs && understood);

  const save = async (): Promise<void> => {
    setBusy(true);
    const result = await exportMesa({ ...(isLocked ? { password } : {}), withoutPersonalData: !personal });
    setBusy(false);
    if (!result.ok) return announceFailure(result.error);
    if (result.value === null) return;
    announce({ tone: 'success', messageKey: 'shell.exported', params: { name: result.value.name } });
    closeSaveOptions();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (canSave && !isBusy) void save();
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{t('files.copy.text')}</Text>
        <Checkbox
          checked={personal}
          onChange={(event) => {
            setPersonal(event.currentTarget.checked);
          }}
          label={t('files.copy.personal')}
          description={t('files.copy.personalHint')}
        />
        <Checkbox
          checked={isLocked}
          onChange={(event) => {
            setLocked(event.currentTarget.checked);
          }}
          label={t('files.copy.lock')}
          description={t('files.copy.lockHint')}
        />
        {isLocked ? (
          <>
            <Alert color="orange" title={t('files.copy.lostTitle')}>
              {t('files.copy.lostText')}
            </Alert>
            <PasswordInput
              label={t('files.copy.password')}
              description={t('files.copy.passwordHint', PASSWORD_LIMITS)}
              value={password}
              onChange={(event) => {
                setPassword(event.currentTarget.value);
              }}
              error={isTried && problem !== null ? failureText(problem) : undefined}
              autoComplete="new-password"
            />
            <PasswordInput
              label={t('files.copy.again')}
              value={again}
              onChange={(event) => {
                setAgain(event.currentTarget.value);
              }}
              error={differs && (isTried || again.length >= password.length) && again !== '' ? t('files.copy.differs') : undefined}
              autoComplete="new-password"
            />
            <Checkbox
              checked={understood}
              onChange={(event) => {
                setUnderstood(event.currentTarget.checked);
              }}
              label={t('files.copy.understood')}
            />
          </>
        ) : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={closeSaveOptions}>
            {t('common.action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={isLocked && !understood}>
            {t('files.copy.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
