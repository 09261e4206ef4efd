import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { listOf } from '@shared/document/document';
import { DISSENT_KINDS, type DissentKind } from '@shared/domain/roundtable/dissent';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { Seat } from '@shared/domain/roundtable/seat';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { recordDissent, removeDissent } from '../commands/agreement-commands';
import classes from '../roundtable.module.css';
import { actorName } from '../selectors';

/** What somebody holds against a proposal, in their words; those already written stand above. */
export function DissentForm({ proposal, seats }: { readonly proposal: Proposal; readonly seats: readonly Seat[] }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [isOpen, setIsOpen] = useState(false);
  const [actorId, setActorId] = useState('');
  const [kind, setKind] = useState<DissentKind>('dissent');
  const [text, setText] = useState('');
  const said = listOf(document, 'dissent').filter(({ proposalId }) => proposalId === proposal.id);
  const save = (): void => {
    const seat = seats.find((candidate) => candidate.actorId === actorId);
    if (attempt(recordDissent, { proposalId: proposal.id, actorId: seat?.actorId ?? null, kind, text }) === undefined && text.trim() === '') return;
    setText('');
    setIsOpen(false);
  };
  return (
    <section className={classes['stackTight']} aria-label={t('roundtable.agreements.dissents')}>
      <ul className={classes['plain']}>
        {said.map((dissent) => {
          const name = dissent.actorId === null ? t('roundtable.dissent.someone') : actorName(document, dissent.actorId);
          return (
            <li key={dissent.id} className={classes['argument']}>
              <span className={classes['grow']}><strong>{name}</strong> · {t(`acta.dissentName.${dissent.kind}`)}{dissent.text === '' ? '' : `: ${dissent.text}`}</span>
              <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('roundtable.dissent.remove', { actor: name })} onClick={() => { attempt(removeDissent, dissent.id); }}><IconX size={14} /></ActionIcon>
            </li>
          );
        })}
      </ul>
      {isOpen ? (
        <>
          <NativeSelect size="sm" label={t('roundtable.dissent.actor')} value={actorId} data={[{ value: '', label: t('roundtable.dissent.someone') }, ...seats.map((seat) => ({ value: seat.actorId as string, label: actorName(document, seat.actorId) }))]} onChange={(event) => { setActorId(event.currentTarget.value); }} />
          <NativeSelect size="sm" label={t('roundtable.dissent.kind')} value={kind} data={DISSENT_KINDS.map((value) => ({ value, label: t(`roundtable.dissent.kindName.${value}`) }))} onChange={(event) => { setKind(DISSENT_KINDS.find((value) => value === event.currentTarget.value) ?? 'dissent'); }} />
          <TextInput size="sm" label={t('roundtable.dissent.text')} value={text} maxLength={2000} onChange={(event) => { setText(event.currentTarget.value); }} onKeyDown={(event) => { if (event.key === 'Enter') save(); if (event.key === 'Escape') setIsOpen(false); }} />
          <div className={classes['row']}>
            <Button size="compact-md" onClick={save}>{t('roundtable.dissent.save')}</Button>
            <Button size="compact-md" variant="default" onClick={() => { setIsOpen(false); }}>{t('common.action.cancel')}</Button>
          </div>
        </>
      ) : <Button className={classes['atStart'] ?? ''} size="compact-md" variant="default" onClick={() => { setIsOpen(true); }}>{t('roundtable.card.dissent')}</Button>}
    </section>
  );
}
