import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { recordOf, type Document } from '@shared/document/document';
import { ARGUMENT_SIDES, type ArgumentSide } from '@shared/domain/roundtable/argument';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { Seat } from '@shared/domain/roundtable/seat';
import { attempt } from '@renderer/store/attempt';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { addArgument, removeArgument } from '../commands/proposal-commands';
import classes from '../roundtable.module.css';
import { actorName, argumentsOf } from '../selectors';

/** Reasons for and against, each with the seat it was said from. Enter writes one down. */
export function Arguments({ document, proposal, seats }: { readonly document: Document; readonly proposal: Proposal; readonly seats: readonly Seat[] }): ReactNode {
  const t = useTranslation();
  const [seatId, setSeatId] = useState('');
  const [drafts, setDrafts] = useState<Readonly<Record<ArgumentSide, string>>>({ for: '', against: '' });
  const all = argumentsOf(document, proposal.id);
  return (
    <section className={classes['stackTight']} aria-label={t('roundtable.card.arguments')}>
      {ARGUMENT_SIDES.map((side) => (
        <div key={side} className={classes['stackTight']} data-side={side}>
          <h3 className={classes['small']}>{t(`roundtable.card.${side}`)}</h3>
          <ul className={classes['plain']}>
            {all.filter((argument) => argument.side === side).map(({ id, text, seatId: from }) => {
              const seat = from === null ? undefined : recordOf(document, 'seat', from);
              return (
                <li key={id} className={classes['argument']}>
                  <span className={classes['grow']}>{text}{seat === undefined ? null : <span className={classes['soft']}> — {actorName(document, seat.actorId)}</span>}</span>
                  <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('roundtable.card.removeArgument', { text })} onClick={() => { attempt(removeArgument, id); }}><IconX size={14} /></ActionIcon>
                </li>
              );
            })}
          </ul>
          <TextInput
            size="sm"
            aria-label={t(side === 'for' ? 'roundtable.card.addFor' : 'roundtable.card.addAgainst')}
            placeholder={t(side === 'for' ? 'roundtable.card.addFor' : 'roundtable.card.addAgainst')}
            maxLength={500}
            value={drafts[side]}
            onChange={(event) => { setDrafts({ ...drafts, [side]: event.currentTarget.value }); }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || drafts[side].trim() === '') return;
              attempt(addArgument, { proposalId: proposal.id, side, text: drafts[side], seatId: seats.find(({ id }) => id === seatId)?.id ?? null });
              setDrafts({ ...drafts, [side]: '' });
            }}
          />
        </div>
      ))}
      <NativeSelect
        size="xs"
        label={t('roundtable.card.saidBy')}
        value={seatId}
        data={[{ value: '', label: t('roundtable.card.nobody') }, ...seats.map(({ id, actorId }) => ({ value: id as string, label: actorName(document, actorId) }))]}
        onChange={(event) => { setSeatId(event.currentTarget.value); }}
      />
    </section>
  );
}
