import { Button, Group, NativeSelect, NumberInput, SimpleGrid, TextInput, Textarea } from '@mantine/core';
import { listOf } from '@shared/document/document';
import type { ContentOf } from '@shared/domain/registry';
import { QUORUM_KINDS, SESSION_STAGES, type Session } from '@shared/domain/sessions/session';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { DateField } from '@renderer/ui/controls/DateField';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { editSession, removeSession } from '../commands/session-commands';
import classes from '../sessions.module.css';
import { AgendaEditor } from './AgendaEditor';
import { EmptyChairsBlock } from './EmptyChairsBlock';
import { PapersBlock } from './PapersBlock';

/** What is said of a session before it: each field is kept as it is left. */
export function PrepareTab({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const tables = useDocument((document) => listOf(document, 'roundtable'));
  const write = (fields: Partial<ContentOf<'session'>>): void => {
    attempt(editSession, { id: session.id, fields });
  };
  const text = (name: 'purpose' | 'place' | 'startTime' | 'facilitator' | 'secretary' | 'invitation' | 'name') => ({
    key: `${name} ${session.id} ${session[name]}`,
    defaultValue: session[name],
    onBlur: (event: { readonly currentTarget: { readonly value: string } }) => {
      const value = event.currentTarget.value.trim();
      if (value !== session[name]) write({ [name]: value });
    },
  });
  const { key: nameKey, ...name } = text('name');
  const { key: purposeKey, ...purpose } = text('purpose');
  const { key: placeKey, ...place } = text('place');
  const { key: timeKey, ...time } = text('startTime');
  const { key: facilitatorKey, ...facilitator } = text('facilitator');
  const { key: secretaryKey, ...secretary } = text('secretary');
  const { key: invitationKey, ...invitation } = text('invitation');
  const { quorum } = session;
  return (
    <div className={classes['columns']}>
      <div className={classes['stack']}>
        <TextInput key={nameKey} label={t('sessions.form.name')} {...name} maxLength={300} />
        <Textarea key={purposeKey} label={t('sessions.form.purpose')} {...purpose} autosize minRows={2} />
        <SimpleGrid cols={2} spacing="md" verticalSpacing="md">
          <DateField label={t('sessions.form.date')} value={session.date} onWrite={(date) => { write({ date }); }} />
          <TextInput key={timeKey} type="time" label={t('sessions.form.time')} {...time} />
          <TextInput key={placeKey} label={t('sessions.form.place')} {...place} />
          <NativeSelect
            label={t('sessions.form.stage')}
            value={session.stage}
            data={SESSION_STAGES.map((stage) => ({ value: stage, label: t(`sessions.stage.${stage}`) }))}
            onChange={(event) => { write({ stage: SESSION_STAGES.find((stage) => stage === event.currentTarget.value) ?? 'design' }); }}
          />
          <NativeSelect
            label={t('sessions.form.mesa')}
            value={session.roundtableId ?? ''}
            data={[{ value: '', label: t('sessions.create.noMesa') }, ...tables.map((table) => ({ value: table.id as string, label: table.name }))]}
            onChange={(event) => { write({ roundtableId: tables.find(({ id }) => id === event.currentTarget.value)?.id ?? null }); }}
          />
          <Group gap="sm" align="end" wrap="nowrap">
            <NativeSelect
              label={t('sessions.form.quorum')}
              className={classes['grow'] ?? ''}
              value={quorum.kind}
              data={QUORUM_KINDS.map((kind) => ({ value: kind, label: t(`sessions.quorumKind.${kind}`) }))}
              onChange={(event) => {
                const kind = QUORUM_KINDS.find((candidate) => candidate === event.currentTarget.value) ?? 'majority';
                write({ quorum: { kind, value: kind === 'share' ? 50 : kind === 'count' ? 8 : 0 } });
              }}
            />
            {quorum.kind === 'count' || quorum.kind === 'share' ? (
              <NumberInput
                w={88}
                aria-label={t(quorum.kind === 'count' ? 'sessions.form.quorumValue' : 'sessions.form.quorumPercent')}
                value={quorum.value}
                min={0}
                max={quorum.kind === 'share' ? 100 : 1000}
                allowDecimal={false}
                suffix={quorum.kind === 'share' ? ' %' : ''}
                onChange={(value) => { if (typeof value === 'number') write({ quorum: { kind: quorum.kind, value: Math.max(0, Math.min(1000, Math.round(value))) } }); }}
              />
            ) : null}
          </Group>
          <TextInput key={facilitatorKey} label={t('sessions.form.facilitator')} {...facilitator} />
          <TextInput key={secretaryKey} label={t('sessions.form.secretary')} {...secretary} />
        </SimpleGrid>
        <Textarea key={invitationKey} label={t('sessions.form.invitation')} description={t('sessions.form.invitationHint')} {...invitation} autosize minRows={3} />
        <ConfirmInline question={t('sessions.form.removeQuestion')} confirmLabel={t('common.action.remove')} onConfirm={() => { attempt(removeSession, session.id); }}>
          {(ask) => <Button className={classes['atStart'] ?? ''} variant="subtle" color="red" size="compact-sm" onClick={ask}>{t('sessions.form.remove')}</Button>}
        </ConfirmInline>
      </div>
      <div className={classes['stack']}>
        <AgendaEditor session={session} />
        <EmptyChairsBlock />
        <PapersBlock session={session} />
      </div>
    </div>
  );
}
