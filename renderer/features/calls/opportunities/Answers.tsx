import { Button, MultiSelect, Stack, Text } from '@mantine/core';
import type { CallReading } from '@shared/analysis/calls/call-reading';
import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { today } from '@renderer/ui/records/format-day';
import { DateField } from '@renderer/ui/controls/DateField';
import { useTranslation } from '@renderer/ui/use-translation';
import { useRef, useState, type ReactNode } from 'react';
import classes from '../calls.module.css';
import { sendCall } from '../commands/call-commands';
import { AnswerRow } from './AnswerRow';

/** To whom a call was sent and what each answered: sent to several at once, answers typed one after another. */
export function Answers({ reading }: { readonly reading: CallReading }): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const actors = useDocument((document) => listOf(document, 'actor'));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [day, setDay] = useState(today);
  const list = useRef<HTMLOListElement>(null);
  const { call, answers } = reading;
  const asked = new Set<string>(answers.map(({ actorId }) => actorId));
  const left = actors.filter(({ id }) => !asked.has(id));
  const areas = left.filter(({ ring }) => ring === 'government' || ring === 'core');
  const send = (): void => {
    const result = runCommand(sendCall, { callId: call.id, actorIds: chosen as readonly RecordId[], sentOn: day });
    if (result.ok) setChosen([]);
  };
  /** From the row of an area to the next one, for answers typed one after another. */
  const goOn = (index: number): void => {
    list.current?.querySelectorAll<HTMLElement>('[data-reply]')[index + 1]?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  return (
    <Stack gap="md" component="section" aria-label={t('calls.answers.title')}>
      {readOnly ? null : actors.length === 0 ? <Text size="sm" c="dimmed">{t('calls.answers.noActors')}</Text> : (
        <Stack gap="xs">
          <MultiSelect
            label={t('calls.answers.sendTo')}
            description={t('calls.answers.sendHint')}
            searchable
            hidePickedOptions
            data={left.map(({ id, name }) => ({ value: id, label: name }))}
            value={[...chosen]}
            onChange={setChosen}
          />
          {areas.length > 0 && chosen.length === 0 ? (
            <Button variant="subtle" size="compact-sm" className={classes['start'] ?? ''} onClick={() => { setChosen(areas.map(({ id }) => id)); }}>{t('calls.answers.allAreas')}</Button>
          ) : null}
          <div className={classes['pair']}>
            <DateField label={t('calls.answers.sentOn')} value={day || null} onWrite={(next) => { setDay(next ?? ''); }} />
            <Button variant="default" disabled={chosen.length === 0} onClick={send}>{t('calls.answers.send')}</Button>
          </div>
        </Stack>
      )}
      {answers.length === 0 ? <Text size="sm" c="dimmed">{t('calls.answers.none')}</Text> : (
        <>
          {readOnly ? null : <Text size="xs" c="dimmed">{t('calls.answers.hint')}</Text>}
          <ol ref={list} className={classes['answers']}>
            {answers.map((answer, index) => <AnswerRow key={answer.id} answer={answer} readOnly={readOnly} onDone={() => { goOn(index); }} />)}
          </ol>
        </>
      )}
    </Stack>
  );
}
