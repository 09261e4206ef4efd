import { Button } from '@mantine/core';
import { recordOf } from '@shared/document/document';
import type { DotVote } from '@shared/domain/roundtable/dot-vote';
import { readDotVote } from '@shared/reports/acta/dot-reading';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { closeDots, dropDots, placeDots } from '../commands/dot-commands';
import { projector } from '../projector/projector-control';
import classes from '../roundtable.module.css';
import { DropRound } from '../vote/DropRound';

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Seats by proposals: a digit sets the dots of the marked cell, Space or + adds one, − takes one, Enter goes to the
 * next seat; a click adds one, with Shift takes one. Where the vote is hidden, only the marked seat's row shows its dots.
 */
export function DotEntry({ vote }: { readonly vote: DotVote }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const { voters, ballots, answered } = useMemo(() => readDotVote(document, vote, t), [document, vote, t]);
  const proposals = vote.proposalIds.flatMap((id) => recordOf(document, 'proposal', id) ?? []);
  const dotsAt = new Map(ballots.map(({ seatId, proposalId, dots }) => [`${seatId} ${proposalId}`, dots]));
  const spent = new Map<string, number>();
  for (const { seatId, dots } of ballots) spent.set(seatId, (spent.get(seatId) ?? 0) + dots);
  const [at, setAt] = useState<CellPlace>(() => ({ row: Math.max(0, voters.findIndex(({ seat }) => (spent.get(seat.id) ?? 0) === 0)), column: 0 }));
  const [short, setShort] = useState<number | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => { grid.current?.focus({ preventScroll: true }); }, [vote.id]);
  useEffect(() => { grid.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }, [at]);

  const put = (place: CellPlace, to: (before: number) => number): void => {
    const seat = voters[place.row]?.seat;
    const proposal = proposals[place.column];
    if (seat === undefined || proposal === undefined) return;
    const before = dotsAt.get(`${seat.id} ${proposal.id}`) ?? 0;
    const dots = Math.max(0, to(before));
    const left = vote.dotsEach - (spent.get(seat.id) ?? 0) + before;
    // Said where the eyes are: while dots are typed in one after another a notice would pile up over the mesa.
    setShort(dots > left ? left : null);
    if (dots !== before && dots <= left) attempt(placeDots, { voteId: vote.id, seatId: seat.id, proposalId: proposal.id, dots });
  };
  const move = (row: number, column: number): void => {
    setShort(null);
    setAt({ row: Math.max(0, Math.min(voters.length - 1, row)), column: Math.max(0, Math.min(proposals.length - 1, column)) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      attempt(closeDots, vote.id);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\d$/u.test(event.key)) put(at, () => Number(event.key));
    else if (event.key === ' ' || event.key === '+') put(at, (before) => before + 1);
    else if (event.key === '-') put(at, (before) => before - 1);
    else if (event.key === 'Delete' || event.key === 'Backspace') put(at, () => 0);
    else if (event.key === 'ArrowRight') move(at.row, at.column + 1);
    else if (event.key === 'ArrowLeft') move(at.row, at.column - 1);
    else if (event.key === 'ArrowDown') move(at.row + 1, at.column);
    else if (event.key === 'ArrowUp') move(at.row - 1, at.column);
    else if (event.key === 'Home') move(at.row, 0);
    else if (event.key === 'End') move(at.row, proposals.length - 1);
    else if (event.key === 'Enter') move(at.row + 1, 0);
    else return;
    event.preventDefault();
  };
  const onCell = (place: CellPlace) => (event: MouseEvent): void => {
    setAt(place);
    put(place, (before) => before + (event.shiftKey ? -1 : 1));
    grid.current?.focus({ preventScroll: true });
  };
  const marked = proposals[at.column];
  const seatNow = voters[at.row];
  return (
    <section className={classes['stackTight']} aria-label={vote.title}>
      <div className={classes['row']}>
        <h2 className={classes['subtitle']}>{vote.title}</h2>
        <span className={classes['soft']} role="status">{t('roundtable.priorities.progress', { answered, voters: voters.length, dots: vote.dotsEach })}</span>
        <span className={classes['grow']} />
        <Button variant="default" size="compact-md" onClick={() => { projector.choose({ kind: 'dots', id: vote.id }); }}>{t('roundtable.canvas.project')}</Button>
        <Button size="compact-md" title={t('roundtable.vote.closeKeys')} onClick={() => { attempt(closeDots, vote.id); }}>{t(vote.hidden ? 'roundtable.vote.reveal' : 'roundtable.priorities.close')}</Button>
        <DropRound onDrop={() => { attempt(dropDots, vote.id); }} />
      </div>
      <p className={classes['soft']}>{t(vote.hidden ? 'roundtable.priorities.hintHidden' : 'roundtable.priorities.hint')}</p>
      <p className={classes['dotNow']} aria-live="polite">
        <strong>{seatNow?.actor.name ?? ''}</strong>
        {short === null ? <span>{marked === undefined ? '' : t('roundtable.priorities.onto', { number: marked.number, text: marked.text })}</span> : <span role="alert" className={classes['warnText']}>{t('roundtable.priorities.short', { count: short })}</span>}
      </p>
      <div className={classes['heatBox']}>
        {/* A grid in the sense of ARIA: a table whose cells are gone through and written by keys. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
        <table ref={grid} className={classes['dots']} role="grid" aria-label={t('roundtable.priorities.grid')} tabIndex={0} aria-activedescendant={`dots-${String(at.row)}-${String(at.column)}`} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col" className={classes['heatCorner']}>{t('roundtable.priorities.seat')}</th>
              <th scope="col">{t('roundtable.priorities.left')}</th>
              {proposals.map(({ id, number, text }, column) => <th key={id} scope="col" title={text} aria-current={column === at.column}>{number}</th>)}
            </tr>
          </thead>
          <tbody>
            {voters.map(({ seat, actor }, row) => {
              const left = vote.dotsEach - (spent.get(seat.id) ?? 0);
              const isMasked = vote.hidden && row !== at.row;
              return (
                <tr key={seat.id} aria-selected={row === at.row}>
                  <th scope="row">{actor.name}</th>
                  <td className={classes['dotLeft']} data-done={left === 0}>{isMasked ? t(left === vote.dotsEach ? 'roundtable.vote.notYet' : 'roundtable.vote.hidden') : left}</td>
                  {proposals.map((proposal, column) => {
                    const dots = isMasked ? 0 : (dotsAt.get(`${seat.id} ${proposal.id}`) ?? 0);
                    return (
                      <td key={proposal.id} id={`dots-${String(row)}-${String(column)}`} role="gridcell" aria-selected={row === at.row && column === at.column} aria-label={t('roundtable.priorities.cell', { actor: actor.name, number: proposal.number, count: dots })} data-some={dots > 0} onClick={onCell({ row, column })}>
                        {dots === 0 ? '' : dots}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
