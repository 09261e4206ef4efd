import { Button, Checkbox, CloseButton, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { listOf, recordOf } from '@shared/document/document';
import type { Action } from '@shared/domain/agenda/action';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Money } from '@shared/domain/kernel/money';
import { useChain } from '@renderer/store/chain';
import { openRecord } from '@renderer/store/open-record';
import { useRecordForm } from '@renderer/store/record-form';
import { tellFrom } from '@renderer/store/learning-card';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { Panel } from '@renderer/ui/panel/Panel';
import { formatMoney } from '@renderer/ui/records/currencies';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { MoneyField } from '@renderer/ui/records/MoneyField';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { DateField } from '@renderer/ui/controls/DateField';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import classes from './agenda.module.css';
import { addMilestone, markMilestone, removeActions, removeMilestones, removeShares, setShare } from './commands';
import { writers } from './writers';

/** An action beside the work: every field, milestones, shares of the budget, and the indicators that follow it. */
export function ActionPanel({ action, onClose }: { readonly action: Action; readonly onClose: () => void }): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const line = useDocument((document) => (action.lineId === null ? undefined : recordOf(document, 'line', action.lineId)));
  const isPast = action.state !== 'done' && action.state !== 'dropped' && action.endDate !== null && action.endDate < today();
  // Where an action names no modality, that of its line holds, and its instruments are offered.
  const whole = { ...action, modalityId: action.modalityId || (line?.modalityId ?? '') };
  const { fields, onWrite } = useRecordForm(whole, writers.action, { endDate: isPast ? t('agenda.warning.past') : undefined });
  const chain = useChain(action.id);
  const isFollowed = chain.feeds.some(({ id }) => id.startsWith('indicator:'));
  return (
    <Panel kind="side" title={action.name} onClose={onClose}>
      <Stack gap="md">
        {action.originText === '' ? null : <Text size="sm" c="dimmed">{t('agenda.form.from', { text: action.originText })}</Text>}
        <RecordForm fields={fields} onWrite={onWrite} readOnly={readOnly} />
        <Milestones actionId={action.id} />
        <Shares actionId={action.id} />
        <ChainLinks {...chain} onOpen={openRecord} />
        <Button variant="default" disabled={readOnly} onClick={() => { tellFrom(action.id, t('memory.cardOf', { name: action.name }), action.lineId); }}>{t('memory.tellFrom')}</Button>
        {isFollowed ? null : <Text size="sm" c="dimmed">{t('agenda.form.noIndicators')}</Text>}
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            onClose();
            runCommand(removeActions, [action.id]);
          }}
        >
          {t('agenda.form.remove')}
        </Button>
      </Stack>
    </Panel>
  );
}

function Milestones({ actionId }: { readonly actionId: RecordId }): ReactNode {
  const t = useTranslation();
  const milestones = listOf(useDocument((state) => state), 'milestone').filter((one) => one.actionId === actionId).sort((one, other) => (one.date < other.date ? -1 : 1));
  const [name, setName] = useState('');
  const [date, setDate] = useState('');
  return (
    <Stack gap="xs" component="section" aria-label={t('agenda.part.milestones')}>
      <h3 className={classes['subtitle']}>{t('agenda.part.milestones')}</h3>
      {milestones.map((milestone) => (
        <Group key={milestone.id} justify="space-between" wrap="nowrap">
          <Checkbox
            label={`${formatDay(milestone.date)} · ${milestone.name}`}
            aria-label={t('agenda.milestone.done', { name: milestone.name })}
            checked={milestone.done}
            onChange={(event) => { runCommand(markMilestone, { id: milestone.id, done: event.currentTarget.checked }); }}
          />
          <CloseButton size="sm" aria-label={t('agenda.milestone.remove', { name: milestone.name })} onClick={() => { runCommand(removeMilestones, [milestone.id]); }} />
        </Group>
      ))}
      <TextInput label={t('agenda.milestone.name')} value={name} onChange={(event) => { setName(event.currentTarget.value); }} />
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <DateField label={t('agenda.milestone.date')} flex={1} value={date || null} onWrite={(day) => { setDate(day ?? ''); }} />
        <Button variant="default" onClick={() => { if (runCommand(addMilestone, { actionId, name, date }).ok) setName(''); }}>{t('agenda.milestone.add')}</Button>
      </Group>
    </Stack>
  );
}

function Shares({ actionId }: { readonly actionId: RecordId }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const currency = recordOf(document, 'process', document.processId)?.currency ?? 'COP';
  const shares = listOf(document, 'budgetShare').filter((one) => one.actionId === actionId).sort((one, other) => one.year - other.year);
  const actors = listOf(document, 'actor');
  const [actorId, setActorId] = useState<string | null>(null);
  const [year, setYear] = useState<string | number>(Number(today().slice(0, 4)));
  const [amount, setAmount] = useState<Money | null>(null);
  const nameOf = (id: RecordId): string => recordOf(document, 'actor', id)?.name ?? '';
  return (
    <Stack gap="xs" component="section" aria-label={t('agenda.part.money')}>
      <h3 className={classes['subtitle']}>{t('agenda.part.money')}</h3>
      {shares.length === 0 ? <Text size="sm" c="dimmed">{t('agenda.share.none')}</Text> : null}
      {shares.map((share) => (
        <Group key={share.id} justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm">{share.year} · {nameOf(share.actorId)}</Text>
          <Group gap={0} wrap="nowrap">
            <Text size="sm" fw={600}>{formatMoney(share.amount)}</Text>
            <CloseButton size="sm" aria-label={t('agenda.share.remove', { actor: nameOf(share.actorId), year: share.year })} onClick={() => { runCommand(removeShares, [share.id]); }} />
          </Group>
        </Group>
      ))}
      <Select label={t('agenda.share.actor')} searchable data={actors.map(({ id, name }) => ({ value: id, label: name }))} value={actorId} onChange={setActorId} />
      <NumberInput label={t('agenda.share.year')} hideControls value={year} onChange={setYear} />
      <MoneyField label={t('agenda.share.amount')} value={amount} currency={currency} readOnly={false} onWrite={setAmount} />
      <Button
        variant="default"
        onClick={() => {
          const typed = { actionId, actorId: (actorId ?? 'actor:none') as RecordId, year: Number(year), amount: amount ?? { minor: -1, currency } };
          runCommand(setShare, typed);
        }}
      >
        {t('agenda.share.add')}
      </Button>
    </Stack>
  );
}
