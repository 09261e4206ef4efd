import { TextInput } from '@mantine/core';
import type { VoteRound } from '@shared/domain/roundtable/vote-round';
import { optionOf } from '@shared/analysis/consensus/scale';
import { ballotsOf, scaleOf, votersOf } from '@shared/reports/acta/round-reading';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { castBallot, setCondition } from '../commands/vote-commands';
import classes from '../roundtable.module.css';
import { keyOfOption, optionOfKey } from './vote-keys';

/** The list called out: one key answers for the marked seat and goes to the next; a click on an answer does the same. */
export function RollCall({ round }: { readonly round: VoteRound }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const scale = scaleOf(round.scaleId);
  const voters = votersOf(document, round.roundtableId, t);
  const ballots = new Map(ballotsOf(document, round.id).map((ballot) => [ballot.seatId as string, ballot]));
  const firstOpen = voters.findIndex(({ seat }) => !ballots.has(seat.id));
  const [marked, setMarked] = useState(Math.max(0, firstOpen));
  const [writing, setWriting] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => { list.current?.focus(); }, [round.id]);
  useEffect(() => { list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }); }, [marked]);

  const answer = (index: number, optionId: string | null): void => {
    const voter = voters[index];
    if (voter === undefined) return;
    attempt(castBallot, { roundId: round.id, seatId: voter.seat.id, optionId });
    setMarked(Math.min(voters.length - 1, index + 1));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const option = optionOfKey(scale, event.key);
    if (option !== undefined) answer(marked, option.id);
    else if (event.key === '0') answer(marked, null);
    else if (event.key === 'ArrowDown') setMarked(Math.min(voters.length - 1, marked + 1));
    else if (event.key === 'ArrowUp') setMarked(Math.max(0, marked - 1));
    else if (event.key.toLowerCase() === 'c') {
      // The condition belongs to the seat just answered, or to the marked one if that has its answer.
      const seat = voters[marked]?.seat.id;
      setWriting(seat !== undefined && ballots.has(seat) ? marked : Math.max(0, marked - 1));
    } else return;
    event.preventDefault();
  };
  return (
    <div className={classes['stackTight']}>
      <p className={classes['soft']}>{t('roundtable.vote.rollHint')}</p>
      <p role="status">{t('roundtable.vote.answered', { answered: ballots.size, voters: voters.length })}</p>
      <div ref={list} className={classes['roll']} role="listbox" aria-label={t('roundtable.vote.answers')} aria-activedescendant={`voter-${String(marked)}`} tabIndex={0} onKeyDown={onKeyDown}>
        {voters.map(({ seat, actor, sector }, index) => {
          const ballot = ballots.get(seat.id);
          return (
            // The list takes the keys and names this row by aria-activedescendant.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div key={seat.id} id={`voter-${String(index)}`} role="option" aria-selected={index === marked} className={classes['voter']} onClick={() => { setMarked(index); }}>
              <span className={classes['voterName']}><strong>{actor.name}</strong> <span className={classes['soft']}>{sector}</span></span>
              <span className={classes['choices']}>
                {scale.options.map((option) => (
                  <button
                    key={option.id}
                    type="button"
                    tabIndex={-1}
                    className={classes['choice']}
                    data-stance={option.stance}
                    aria-pressed={ballot?.optionId === option.id}
                    title={t(option.labelKey)}
                    aria-label={`${actor.name}: ${t(option.labelKey)}`}
                    onClick={(event) => { event.stopPropagation(); answer(index, option.id); list.current?.focus(); }}
                  >
                    <kbd>{keyOfOption(scale, option)}</kbd> {scale.options.length <= 3 ? t(option.labelKey) : ''}
                  </button>
                ))}
                <button type="button" tabIndex={-1} className={classes['choice']} aria-pressed={ballot !== undefined && ballot.optionId === null} aria-label={`${actor.name}: ${t('roundtable.vote.absent')}`} onClick={(event) => { event.stopPropagation(); answer(index, null); list.current?.focus(); }}>
                  <kbd>0</kbd> {t('roundtable.vote.absent')}
                </button>
              </span>
              <span className={classes['voterAnswer']}>
                {ballot === undefined ? '' : ballot.optionId === null ? t('roundtable.vote.absent') : t(optionOf(scale, ballot.optionId)?.labelKey ?? 'roundtable.vote.absent')}
                {ballot !== undefined && ballot.condition !== '' ? <em> · {ballot.condition}</em> : null}
              </span>
              {writing === index ? (
                <TextInput
                  size="xs"
                  className={classes['conditionInput'] ?? ''}
                  aria-label={t('roundtable.vote.condition', { actor: actor.name })}
                  placeholder={t('roundtable.vote.conditionPlaceholder')}
                  defaultValue={ballot?.condition ?? ''}
                  maxLength={1000}
                  ref={(element) => { if (element !== null && window.document.activeElement !== element) element.focus(); }}
                  onBlur={(event) => {
                    const condition = event.currentTarget.value;
                    if (condition.trim() !== (ballot?.condition ?? '')) attempt(setCondition, { roundId: round.id, seatId: seat.id, condition });
                    setWriting(null);
                  }}
                  onKeyDown={(event) => {
                    event.stopPropagation();
                    if (event.key === 'Enter') { event.preventDefault(); event.currentTarget.blur(); list.current?.focus(); }
                    if (event.key === 'Escape') { setWriting(null); list.current?.focus(); }
                  }}
                />
              ) : null}
            </div>
          );
        })}
      </div>
      <ul className={classes['legend']}>
        {scale.options.map((option) => <li key={option.id}><kbd>{keyOfOption(scale, option)}</kbd> {t(option.labelKey)}</li>)}
      </ul>
    </div>
  );
}
