import { Button, CloseButton, Select, Stack, Text, Textarea } from '@mantine/core';
import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { attempt } from '@renderer/store/attempt';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { addVoice, editVoice, removeVoices } from './commands';
import classes from './memory.module.css';

/** What each actor tells in its own words: typed one after the other while they speak. */
export function Voices({ cardId, readOnly }: { readonly cardId: RecordId; readonly readOnly: boolean }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const voices = listOf(document, 'testimony').filter((one) => one.cardId === cardId).toSorted((one, other) => one.order - other.order);
  const [actorId, setActorId] = useState<string | null>(null);
  const [text, setText] = useState('');
  const who = useRef<HTMLInputElement>(null);
  const nameOf = (id: RecordId | null): string => (id === null ? undefined : recordOf(document, 'actor', id)?.name) ?? t('memory.report.someone');
  const add = (): void => {
    if (!runCommand(addVoice, { cardId, actorId: actorId as RecordId | null, text }).ok) return;
    setText('');
    setActorId(null);
    who.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    add();
  };
  return (
    <Stack gap="xs" component="section" aria-label={t('memory.part.voices')}>
      <h3 className={classes['subtitle']}>{t('memory.part.voices')}</h3>
      {voices.length === 0 ? <Text size="sm" c="dimmed">{t('memory.voice.none')}</Text> : null}
      {voices.map((voice) => (
        <blockquote key={voice.id} className={classes['voice']}>
          <Textarea
            key={voice.text}
            label={nameOf(voice.actorId)}
            autosize
            minRows={1}
            readOnly={readOnly}
            defaultValue={voice.text}
            onBlur={(event) => {
              const said = event.currentTarget.value.trim();
              if (said === '') event.currentTarget.value = voice.text;
              else if (said !== voice.text) attempt(editVoice, { id: voice.id, fields: { text: said } });
            }}
          />
          <CloseButton size="sm" disabled={readOnly} aria-label={t('memory.voice.remove', { name: nameOf(voice.actorId) })} onClick={() => { attempt(removeVoices, [voice.id]); }} />
        </blockquote>
      ))}
      <Select ref={who} label={t('memory.voice.actor')} searchable clearable disabled={readOnly} data={listOf(document, 'actor').map(({ id, name }) => ({ value: id as string, label: name }))} value={actorId} onChange={setActorId} />
      <Textarea label={t('memory.voice.text')} description={t('memory.voice.hint')} autosize minRows={2} disabled={readOnly} value={text} onChange={(event) => { setText(event.currentTarget.value); }} onKeyDown={onKeyDown} />
      <Button variant="default" disabled={readOnly} onClick={add}>{t('memory.voice.add')}</Button>
    </Stack>
  );
}
