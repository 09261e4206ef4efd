import { Alert, Autocomplete, Button, Checkbox, Group, Stack, TagsInput, Text } from '@mantine/core';
import { announce, announceFailure } from '@renderer/store/notices';
import { erasePersonFromProcess, previewPersonErasure } from '@renderer/store/process-library';
import { useWorkspace } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { quoted } from '@shared/i18n/quoted';
import type { ErasurePreview } from '@shared/document/erase-person';
import { useMemo, useState, type FormEvent } from 'react';
import { closeErasing } from './erase-state';
import { contactsBeside, personalTexts } from './personal-words';
import classes from './privacy.module.css';

const SHOWN = 200;

/** Whom to erase, where they appear, and the last question. */
export function ErasePersonForm() {
  const t = useTranslation();
  // While the stores are being cleared no process is open; this stays, to say when it is done.
  const document = useWorkspace((state) => state.document);
  const [name, setName] = useState('');
  const [others, setOthers] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<ErasurePreview | null>(null);
  const [understood, setUnderstood] = useState(false);
  const [busy, setBusy] = useState<'searching' | 'erasing' | null>(null);
  const suggestions = useMemo(() => (document === null ? [] : personalTexts(document)), [document]);
  const words = [name, ...others].filter((word) => word.trim() !== '');
  const isFound = preview !== null && preview.appearances.length + preview.steps > 0;

  const change = (): void => {
    setPreview(null);
    setUnderstood(false);
  };
  const search = async (): Promise<void> => {
    // What stands beside the name is proposed once; the person may take it out and search again.
    const asked = others.length > 0 ? others : document === null ? [] : contactsBeside(document, name);
    setOthers(asked);
    setBusy('searching');
    const found = await previewPersonErasure([name, ...asked]);
    setBusy(null);
    if (found.ok) setPreview(found.value);
    else announceFailure(found.error);
  };
  const erase = async (): Promise<void> => {
    setBusy('erasing');
    const erased = await erasePersonFromProcess(words);
    setBusy(null);
    if (!erased.ok) return announceFailure(erased.error);
    announce({ tone: 'success', messageKey: 'privacy.done' });
    closeErasing();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy !== null) return;
    if (preview === null) {
      if (name.trim() !== '') void search();
    } else if (isFound && understood) void erase();
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{t('privacy.text')}</Text>
        <Autocomplete
          label={t('privacy.name')}
          placeholder={t('privacy.namePlaceholder')}
          data={[...suggestions]}
          limit={20}
          value={name}
          onChange={(value) => {
            setName(value);
            setOthers([]);
            change();
          }}
          data-autofocus
        />
        <TagsInput
          label={t('privacy.others')}
          description={t('privacy.othersHint')}
          value={[...others]}
          onChange={(values) => {
            setOthers(values);
            change();
          }}
        />
        {preview === null ? null : isFound ? <Found preview={preview} /> : <Text role="status">{t('privacy.nothing')}</Text>}
        {isFound ? (
          <>
            <Alert color="orange" title={t('privacy.foreverTitle')}>
              {t('privacy.forever')}
            </Alert>
            <Checkbox
              checked={understood}
              onChange={(event) => {
                setUnderstood(event.currentTarget.checked);
              }}
              label={t('privacy.understood')}
            />
          </>
        ) : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={closeErasing}>
            {t('common.action.cancel')}
          </Button>
          {isFound ? (
            <Button type="submit" color="red" disabled={!understood} loading={busy === 'erasing'}>
              {t('privacy.erase')}
            </Button>
          ) : (
            <Button type="submit" disabled={name.trim() === ''} loading={busy === 'searching'}>
              {t('privacy.search')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function Found({ preview: { appearances, steps } }: { readonly preview: ErasurePreview }) {
  const t = useTranslation();
  const title = t('privacy.found', { count: appearances.length });
  return (
    <section>
      <h3 className={classes['heading']}>{title}</h3>
      {/* Scrolls where it is long, so that it must be reachable by key. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={classes['places']} tabIndex={0} aria-label={title}>
        {appearances.slice(0, SHOWN).map(({ recordId, recordType, label, field, sample, emptied }) => (
          <li key={`${recordId} ${field}`}>
            <span>
              {t(`records.type.${recordType}`)}
              {label === '' || label === sample ? '' : ` ${quoted(label, t)}`}
            </span>
            <span className={classes['sample']}>{sample}</span>
            <span className={classes['fate']}>{t(emptied ? 'privacy.emptied' : 'privacy.taken')}</span>
          </li>
        ))}
        {appearances.length > SHOWN ? <li>{t('privacy.more', { count: appearances.length - SHOWN })}</li> : null}
      </ul>
      <Text size="sm" c="dimmed" mt="xs">
        {t('privacy.steps', { count: steps })}
      </Text>
    </section>
  );
}
