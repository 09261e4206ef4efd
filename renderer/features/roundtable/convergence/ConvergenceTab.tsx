import { Button, TextInput } from '@mantine/core';
import { listOf, recordOf } from '@shared/document/document';
import { shortNameOf } from '@shared/domain/actors/short-name';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { formattingLocale } from '@shared/i18n';
import { announce } from '@renderer/store/notices';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { feedPositions, setStance } from '../commands/vote-commands';
import classes from '../roundtable.module.css';
import { actorName } from '../selectors';
import { convergenceTable } from './convergence';
import { Nearest } from './Nearest';

const signed = (value: number): string => (value > 0 ? `+${String(value)}` : String(value).replace('-', '−'));

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where each actor stands on each proposal, as a map of heat written by keys; who is nearest, and which condition would bring whom. */
export function ConvergenceTab({ table }: { readonly table: Roundtable }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const { proposals, seats, stanceOf, nearest } = useMemo(() => convergenceTable(document, table.id), [document, table.id]);
  const [at, setAt] = useState<CellPlace>({ row: 0, column: 0 });
  const [writing, setWriting] = useState<'condition' | 'reason' | null>(null);
  const [pending, setPending] = useState<number | null>(null);
  const changes = listOf(document, 'positionChange').filter(({ proposalId }) => proposals.some(({ id }) => id === proposalId)).slice(-8).reverse();
  const mean = new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  if (proposals.length === 0 || seats.length === 0) return <p className={classes['soft']}>{t('roundtable.convergence.empty')}</p>;
  const proposal = proposals[Math.min(at.row, proposals.length - 1)];
  const seat = seats[Math.min(at.column, seats.length - 1)];
  const stance = proposal === undefined || seat === undefined ? undefined : stanceOf(proposal.id, seat.actorId);
  const write = (value: number | null, condition: string, reason = ''): void => {
    if (proposal !== undefined && seat !== undefined) attempt(setStance, { proposalId: proposal.id, actorId: seat.actorId, value, condition, reason });
  };
  const back = (): void => {
    setWriting(null);
    setPending(null);
    window.document.querySelector<HTMLElement>('#convergence-grid')?.focus();
  };
  const put = (value: number): void => {
    // A first stance is written at once; a change asks why, and takes no answer too.
    if (stance === undefined || stance.value === null || stance.value === value) write(value, stance?.condition ?? '');
    else {
      setPending(value);
      setWriting('reason');
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = (row: number, column: number): void => {
      setAt({ row: Math.max(0, Math.min(proposals.length - 1, row)), column: Math.max(0, Math.min(seats.length - 1, column)) });
    };
    if (/^[0-4]$/u.test(event.key)) put(Number(event.key));
    else if (event.key === '-') put(stance === undefined || stance.value === null || stance.value === 0 ? -1 : -stance.value);
    else if (event.key.toLowerCase() === 'c') setWriting('condition');
    else if (event.key === 'Delete' || event.key === 'Backspace') write(null, '');
    else if (event.key === 'ArrowRight') move(at.row, at.column + 1);
    else if (event.key === 'ArrowLeft') move(at.row, at.column - 1);
    else if (event.key === 'ArrowDown') move(at.row + 1, at.column);
    else if (event.key === 'ArrowUp') move(at.row - 1, at.column);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes['convergence']}>
      <div className={classes['stack']}>
        <div className={classes['row']}>
          <p className={classes['softGrow']}>{t('roundtable.convergence.lead')}</p>
          <Button variant="default" onClick={() => {
            const count = attempt(feedPositions, table.id);
            if (count !== undefined) announce({ tone: 'success', messageKey: 'roundtable.convergence.fed', params: { count } });
          }}>{t('roundtable.convergence.feed')}</Button>
        </div>
        {writing === null || seat === undefined ? null : (
          <TextInput
            key={`${writing} ${String(at.row)} ${String(at.column)}`}
            label={`${actorName(document, seat.actorId)} · ${t('roundtable.card.title', { number: proposal?.number ?? 0 })} — ${t(writing === 'reason' ? 'roundtable.convergence.reason' : 'roundtable.convergence.condition')}`}
            description={writing === 'reason' ? t('roundtable.convergence.reasonHint') : undefined}
            defaultValue={writing === 'condition' ? (stance?.condition ?? '') : ''}
            maxLength={1000}
            ref={(element) => { if (element !== null && window.document.activeElement !== element) element.focus(); }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') back();
              if (event.key !== 'Enter') return;
              const text = event.currentTarget.value;
              if (writing === 'condition') write(stance?.value ?? null, text);
              else if (pending !== null) write(pending, stance?.condition ?? '', text);
              back();
            }}
          />
        )}
        <div className={classes['heatBox']}>
          {/* A grid in the sense of ARIA: a table whose cells are gone through and written by keys. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
          <table id="convergence-grid" className={classes['heat']} role="grid" aria-label={t('roundtable.convergence.grid')} tabIndex={0} aria-activedescendant={`heat-${String(at.row)}-${String(at.column)}`} onKeyDown={onKeyDown}>
            <thead>
              <tr>
                <th scope="col" className={classes['heatCorner']}>{t('roundtable.convergence.corner')}</th>
                {seats.map(({ id, actorId }, column) => {
                  const actor = recordOf(document, 'actor', actorId);
                  return <th key={id} scope="col" title={actor?.name} aria-current={column === at.column}>{actor === undefined ? '' : shortNameOf(actor)}</th>;
                })}
                <th scope="col">{t('roundtable.convergence.mean')}</th>
              </tr>
            </thead>
            <tbody>
              {proposals.map((row, rowIndex) => (
                <tr key={row.id} aria-selected={rowIndex === at.row}>
                  <th scope="row" title={row.text}><strong>{row.number}</strong> {row.text}</th>
                  {seats.map(({ id, actorId }, column) => {
                    const cell = stanceOf(row.id, actorId);
                    const value = cell?.value ?? null;
                    const name = actorName(document, actorId);
                    const label = cell === undefined ? `${name}: ${t('roundtable.convergence.none')}` : t(cell.condition === '' ? 'roundtable.convergence.cell' : 'roundtable.convergence.cellCondition', { actor: name, value: value === null ? t('roundtable.convergence.none') : signed(value) });
                    return (
                      <td
                        key={id}
                        id={`heat-${String(rowIndex)}-${String(column)}`}
                        role="gridcell"
                        aria-label={label}
                        title={cell?.condition === undefined || cell.condition === '' ? label : `${label}: ${cell.condition}`}
                        aria-selected={rowIndex === at.row && column === at.column}
                        data-sign={value === null ? 'none' : value > 0 ? 'for' : value < 0 ? 'against' : 'zero'}
                        style={{ '--heat': value === null ? 0 : Math.abs(value) / 4 }}
                        onClick={() => { setAt({ row: rowIndex, column }); }}
                      >
                        {value === null ? '' : signed(value)}{cell !== undefined && cell.condition !== '' ? '*' : ''}
                      </td>
                    );
                  })}
                  <td className={classes['heatMean']}>{(() => { const own = nearest.find(({ proposal: near }) => near.id === row.id)?.mean ?? null; return own === null ? '' : mean.format(own); })()}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <aside className={classes['stack']}>
        <Nearest nearest={nearest} />
        {changes.length === 0 ? null : (
          <section className={classes['stackTight']}>
            <h2 className={classes['subtitle']}>{t('roundtable.convergence.history')}</h2>
            <ul className={classes['plain']}>
              {changes.map(({ id, actorId, from, to, reason }) => (
                <li key={id}>
                  {t('roundtable.convergence.changed', { actor: actorName(document, actorId), from: from === null ? t('roundtable.convergence.none') : signed(from), to: to === null ? t('roundtable.convergence.none') : signed(to) })}
                  {reason === '' ? null : <span className={classes['soft']}> — {reason}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </aside>
    </div>
  );
}
