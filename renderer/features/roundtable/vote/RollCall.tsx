import type { VoteRound } from '@shared/domain/roundtable/vote-round';
import { ballotsOf, scaleOf, votersOf } from '@shared/reports/acta/round-reading';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { castBallot, setCondition } from '../commands/vote-commands';
import classes from '../roundtable.module.css';
import { keyOfOption, optionOfKey } from './vote-keys';
import { VoterRow } from './VoterRow';

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
  useEffect(() => {
    const row = list.current?.querySelector('[aria-selected="true"]') ?? null;
    if (row === null) return;
    // Told after the page was laid out: asking for the place of the row here would have it laid out twice for each answer.
    const watch = new IntersectionObserver(([seen]) => {
      watch.disconnect();
      if (seen !== undefined && seen.intersectionRatio < 1) row.scrollIntoView({ block: 'nearest' });
    });
    watch.observe(row);
    return () => { watch.disconnect(); };
  }, [marked]);

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
  // The rows keep these from one answer to the next: only the row that was answered is drawn again.
  const acts = useRef({ answer, voters });
  useEffect(() => { acts.current = { answer, voters }; });
  const click = useCallback((index: number, optionId: string | null): void => {
    acts.current.answer(index, optionId);
    list.current?.focus();
  }, []);
  const condition = useCallback((index: number, text: string | null): void => {
    const seat = acts.current.voters[index]?.seat;
    if (seat !== undefined && text !== null) attempt(setCondition, { roundId: round.id, seatId: seat.id, condition: text });
    setWriting(null);
  }, [round.id]);
  return (
    <div className={classes['stackTight']}>
      <p className={classes['soft']}>{t('roundtable.vote.rollHint')}</p>
      <p role="status">{t('roundtable.vote.answered', { answered: ballots.size, voters: voters.length })}</p>
      <div ref={list} className={classes['roll']} role="listbox" aria-label={t('roundtable.vote.answers')} aria-activedescendant={`voter-${String(marked)}`} tabIndex={0} onKeyDown={onKeyDown}>
        {voters.map(({ seat, actor, sector }, index) => {
          const ballot = ballots.get(seat.id);
          return (
            <VoterRow
              key={seat.id}
              index={index}
              name={actor.name}
              sector={sector}
              scale={scale}
              ballot={ballot}
              isMarked={index === marked}
              isWriting={writing === index}
              onMark={setMarked}
              onAnswer={click}
              onCondition={condition}
            />
          );
        })}
      </div>
      <ul className={classes['legend']}>
        {scale.options.map((option) => <li key={option.id}><kbd>{keyOfOption(scale, option)}</kbd> {t(option.labelKey)}</li>)}
      </ul>
    </div>
  );
}
