import { Switch } from '@mantine/core';
import type { VoteRound } from '@shared/domain/roundtable/vote-round';
import { scaleOf, votersOf } from '@shared/reports/acta/round-reading';
import { attempt } from '@renderer/store/attempt';
import { undo, useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { countAnswers } from '../commands/vote-commands';
import classes from '../roundtable.module.css';
import { keyOfOption, optionOfKey } from './vote-keys';

/** Hands or papers counted: a key adds one to its option (Shift takes one), or the number is written in its box. */
export function CountEntry({ round }: { readonly round: VoteRound }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const scale = scaleOf(round.scaleId);
  const voters = votersOf(document, round.roundtableId, t);
  const sectors = [...new Set(voters.map(({ sector }) => sector))];
  const isSectored = round.counts.some(({ sector }) => sector !== '');
  const [bySector, setBySector] = useState(isSectored);
  const [papers, setPapers] = useState<readonly string[]>([]);
  const [sectorNow, setSectorNow] = useState(sectors[0] ?? '');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.focus(); }, [round.id]);
  const columns = bySector ? sectors : [''];
  const countOf = (sector: string, optionId: string): number => round.counts.find((entry) => entry.sector === sector && entry.optionId === optionId)?.count ?? 0;
  const set = (sector: string, optionId: string, count: number): void => {
    if (count >= 0 && count !== countOf(sector, optionId)) attempt(countAnswers, { roundId: round.id, sector, optionId, count });
  };
  const total = round.counts.reduce((sum, { count }) => sum + count, 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox')) return;
    // With Shift the key of a digit gives a sign that differs by keyboard; its place on the keyboard does not.
    const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1] ?? event.key;
    const option = optionOfKey(scale, digit);
    const sector = bySector ? sectorNow : '';
    if (option !== undefined) {
      set(sector, option.id, countOf(sector, option.id) + (event.shiftKey ? -1 : 1));
      if (!event.shiftKey) setPapers([...papers, t(option.labelKey)].slice(-12));
    } else if (event.key === 'Backspace' && papers.length > 0) {
      undo();
      setPapers(papers.slice(0, -1));
    } else if (bySector && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      const index = sectors.indexOf(sectorNow) + (event.key === 'ArrowRight' ? 1 : -1);
      setSectorNow(sectors[Math.max(0, Math.min(sectors.length - 1, index))] ?? '');
    } else return;
    event.preventDefault();
  };
  return (
    // The box takes the keys that count, wherever the focus stands inside it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className={classes['count']} role="application" aria-label={t('roundtable.vote.answers')} tabIndex={0} onKeyDown={onKeyDown}>
      <p className={classes['soft']}>{t(round.method === 'paper' ? 'roundtable.vote.paperHint' : 'roundtable.vote.handsHint')}</p>
      <div className={classes['row']}>
        <span role="status">{t('roundtable.vote.answered', { answered: total, voters: voters.length })}</span>
        <Switch label={t('roundtable.vote.bySector')} checked={bySector} disabled={total > 0} onChange={(event) => { setBySector(event.currentTarget.checked); box.current?.focus(); }} />
      </div>
      {total > voters.length ? <p role="alert" className={classes['warn']}>{t('roundtable.vote.surplus', { count: total - voters.length })}</p> : null}
      <table className={classes['countTable']}>
        {bySector ? (
          <thead>
            <tr><th aria-hidden />{sectors.map((sector) => <th key={sector} scope="col" aria-current={sector === sectorNow}>{sector}</th>)}</tr>
          </thead>
        ) : null}
        <tbody>
          {scale.options.map((option) => (
            <tr key={option.id}>
              <th scope="row"><kbd>{keyOfOption(scale, option)}</kbd> {t(option.labelKey)}</th>
              {columns.map((sector) => (
                <td key={sector} data-now={bySector && sector === sectorNow}>
                  <input
                    type="number"
                    min={0}
                    aria-label={sector === '' ? t('roundtable.vote.count', { option: t(option.labelKey) }) : t('roundtable.vote.countOf', { option: t(option.labelKey), sector })}
                    key={countOf(sector, option.id)}
                    defaultValue={countOf(sector, option.id)}
                    onFocus={(event) => { event.currentTarget.select(); if (bySector) setSectorNow(sector); }}
                    onBlur={(event) => { set(sector, option.id, Number.isInteger(event.currentTarget.valueAsNumber) ? event.currentTarget.valueAsNumber : 0); }}
                    onKeyDown={(event) => { if (event.key === 'Enter') { event.currentTarget.blur(); box.current?.focus(); } }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {round.method === 'paper' && papers.length > 0 ? <p className={classes['soft']} aria-live="polite">{t('roundtable.vote.lastPapers')}: {papers.join(' · ')}</p> : null}
    </div>
  );
}
