import { Button } from '@mantine/core';
import type { VoteRound } from '@shared/domain/roundtable/vote-round';
import { ballotsOf, scaleOf, votersOf } from '@shared/reports/acta/round-reading';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { castBallot, closeRound, dropRound } from '../commands/vote-commands';
import classes from '../roundtable.module.css';
import { keyOfOption, optionOfKey } from './vote-keys';
import { DropRound } from './DropRound';

/** Actor by actor at the laptop, what each answers unseen; all are revealed at once by closing the vote. */
export function PrivateEntry({ round }: { readonly round: VoteRound }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const scale = scaleOf(round.scaleId);
  const voters = votersOf(document, round.roundtableId, t);
  const answered = new Set(ballotsOf(document, round.id).map(({ seatId }) => seatId as string));
  const turn = voters.find(({ seat }) => !answered.has(seat.id));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.focus(); }, [round.id, turn?.seat.id]);
  const answer = (optionId: string | null): void => {
    if (turn !== undefined) attempt(castBallot, { roundId: round.id, seatId: turn.seat.id, optionId });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || turn === undefined) return;
    const option = optionOfKey(scale, event.key);
    if (option !== undefined) answer(option.id);
    else if (event.key === '0') answer(null);
    else return;
    event.preventDefault();
  };
  return (
    // The box takes the key of the answer, wherever the focus stands inside it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className={classes['private']} role="application" aria-label={t('roundtable.vote.answers')} tabIndex={0} onKeyDown={onKeyDown}>
      <p className={classes['soft']}>{t('roundtable.vote.privateHint')}</p>
      {turn === undefined ? <p className={classes['turn']} role="status">{t('roundtable.vote.privateDone')}</p> : (
        <>
          <p className={classes['turn']} role="status">{t('roundtable.vote.privateTurn', { actor: turn.actor.name })}</p>
          <div className={classes['bigChoices']}>
            {scale.options.map((option) => (
              <button key={option.id} type="button" className={classes['bigChoice']} onClick={() => { answer(option.id); }}>
                <kbd>{keyOfOption(scale, option)}</kbd> {t(option.labelKey)}
              </button>
            ))}
            <button type="button" className={classes['bigChoice']} onClick={() => { answer(null); }}><kbd>0</kbd> {t('roundtable.vote.absent')}</button>
          </div>
        </>
      )}
      <ul className={classes['hiddenAnswers']}>
        {voters.map(({ seat, actor }) => (
          <li key={seat.id} data-done={answered.has(seat.id)}>
            {answered.has(seat.id) ? <IconCircleCheck size={16} aria-hidden /> : <IconCircleDashed size={16} aria-hidden />} {actor.name}
            <span className={classes['soft']}>{t(answered.has(seat.id) ? 'roundtable.vote.hidden' : 'roundtable.vote.notYet')}</span>
          </li>
        ))}
      </ul>
      <div className={classes['row']}>
        <Button title={t('roundtable.vote.closeKeys')} onClick={() => { attempt(closeRound, round.id); }}>{t('roundtable.vote.reveal')}</Button>
        <DropRound onDrop={() => { attempt(dropRound, round.id); }} />
      </div>
    </div>
  );
}
