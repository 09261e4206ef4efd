import { Button, Checkbox } from '@mantine/core';
import { formatFigure } from '@shared/analysis/explain/format-figure';
import { coveredScorers } from '@shared/analysis/influence/heard-scores';
import { recordOf } from '@shared/document/document';
import { scoringRoundId, type ScoringTopic } from '@shared/domain/influences/scoring-round';
import { goTo } from '@renderer/store/session';
import { useDocument, useReadOnly } from '@renderer/store/workspace';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import type { CellPlace } from '@renderer/ui/matrix-grid/matrix-model';
import { ScaleLegend } from '@renderer/ui/matrix-grid/ScaleLegend';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconGridDots } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { changeActorsPlace } from '../actors-place';
import influenceClasses from './influence.module.css';
import classes from './scoring.module.css';
import { ObjectivesBar } from './ObjectivesBar';
import { ScoreGrid } from './ScoreGrid';
import { meaningOf, playersOnly, scoreBoard, scorerName, scoreText, stepsOf, together, type ScoreBoard } from './scores';
import { Voices } from './Voices';

const SPREAD_SHOWN = 8;
const decimal = (value: number): string => formatFigure(value, 'decimal');

/** One matrix to score: the grid, what its numbers mean, who scores, and what the cell under the cursor says. */
export function ScoringPart({ topic }: { readonly topic: ScoringTopic }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const [voice, setVoice] = useState<string | null>('');
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const whole = scoreBoard(document, topic);
  const players = useMemo(() => playersOnly(whole, topic), [whole, topic]);
  // Where few of many are in the play, those are what one works on.
  const [onlyPlayers, setOnlyPlayers] = useState(() => whole.rows.length > 20 && players.rows.length > 2);
  const board = onlyPlayers ? players : whole;
  const round = recordOf(document, 'scoringRound', scoringRoundId(topic));
  const covered = useMemo(() => coveredScorers(document, topic), [document, topic]);
  const { columns } = board;
  if (whole.rows.length < (topic === 'influence' ? 2 : 1)) {
    return (
      <EmptyState Icon={IconGridDots} title={t('influence.empty.actorsTitle')} actions={<Button onClick={() => { changeActorsPlace({ tab: 'map' }); goTo('actors'); }}>{t('influence.empty.goMap')}</Button>}>
        {t('influence.empty.actorsText')}
      </EmptyState>
    );
  }
  return (
    <div className={classes['layout']}>
      <div className={classes['main']}>
        {topic === 'position' ? <ObjectivesBar /> : null}
        {columns.length === 0 ? <p className={influenceClasses['note']}>{t('influence.empty.objectives')}</p> : (
          <ScoreGrid key={topic} topic={topic} board={board} voice={voice} covered={covered} readOnly={readOnly} place={place} onPlace={setPlace} />
        )}
        <div className={influenceClasses['under']}>
          <p className={classes['keys']}>{t(`influence.keys.${topic}`)}</p>
          {players.rows.length < 2 || (players.rows.length === whole.rows.length && !onlyPlayers) ? null : (
            <Checkbox
              size="sm"
              checked={onlyPlayers}
              label={t('influence.onlyPlayers', { count: players.rows.length, total: whole.rows.length })}
              onChange={(event) => {
                setOnlyPlayers(event.currentTarget.checked);
                setPlace({ row: 0, column: 0 });
              }}
            />
          )}
        </div>
      </div>
      <aside className={classes['side']} aria-label={t('influence.side')}>
        <ActiveCell topic={topic} board={board} voice={voice} covered={covered} place={place} />
        <ScaleLegend label={t('influence.meanings')} steps={stepsOf(topic).map((step) => ({ mark: scoreText(topic, step, decimal), meaning: meaningOf(topic, step) }))} />
        <Voices topic={topic} round={round} board={board} voice={voice} readOnly={readOnly} onVoice={setVoice} />
        {voice === null ? <Spreads topic={topic} board={board} covered={covered} onPlace={setPlace} /> : null}
      </aside>
    </div>
  );
}

interface CellProps {
  readonly topic: ScoringTopic;
  readonly board: ScoreBoard;
  readonly covered: ReadonlySet<string>;
}

function ActiveCell({ topic, board, voice, covered, place }: CellProps & { readonly voice: string | null; readonly place: CellPlace }): ReactNode {
  const t = useTranslation();
  const row = board.rows[place.row];
  const column = board.columns[place.column];
  if (row === undefined || column === undefined) return null;
  const question = t(`influence.question.${topic}`, { row: row.label, column: column.label });
  const scores = board.cells.get(`${row.key} ${column.key}`) ?? [];
  const heard = scores.filter(({ scorer }) => !covered.has(scorer));
  const said = (value: number): string => {
    const meaning = meaningOf(topic, value);
    return meaning === '' ? scoreText(topic, value, decimal) : `${scoreText(topic, value, decimal)} · ${meaning}`;
  };
  const all = together(heard);
  const own = scores.find(({ scorer }) => scorer === voice);
  return (
    <section className={classes['active']} aria-live="polite">
      {row.key === column.key ? <p>{t('influence.cell.self', { name: row.label })}</p> : (
        <>
          <p className={classes['question']}>{question}</p>
          {voice === null ? (
            all === null ? <p className={influenceClasses['note']}>{t('influence.cell.none')}</p> : (
              <>
                <p className={classes['answer']}>{t('influence.cell.median', { value: said(all.median) })}</p>
                {heard.length < 2 ? null : <p className={influenceClasses['note']}>{t('influence.cell.spreadLong', { spread: decimal(all.spread), count: heard.length })}</p>}
                <ul className={classes['scores']}>
                  {heard.map(({ scorer, value }) => <li key={scorer}><span>{scorerName(scorer)}</span><b>{scoreText(topic, value, decimal)}</b></li>)}
                </ul>
              </>
            )
          ) : own === undefined ? <p className={influenceClasses['note']}>{t('influence.cell.none')}</p> : <p className={classes['answer']}>{said(own.value)}</p>}
        </>
      )}
    </section>
  );
}

/** Where those who scored stand furthest apart: what is worth talking about. */
function Spreads({ topic, board, covered, onPlace }: CellProps & { readonly onPlace: (place: CellPlace) => void }): ReactNode {
  const t = useTranslation();
  const wide = useMemo(
    () =>
      board.rows
        .flatMap((row, down) =>
          board.columns.map((column, across) => {
            const scores = (board.cells.get(`${row.key} ${column.key}`) ?? []).filter(({ scorer }) => !covered.has(scorer));
            return { down, across, row: row.label, column: column.label, spread: together(scores)?.spread ?? 0, scores };
          }),
        )
        .filter(({ spread }) => spread > 0)
        .sort((one, other) => other.spread - one.spread)
        .slice(0, SPREAD_SHOWN),
    [board, covered],
  );
  if (wide.length === 0) return null;
  return (
    <section>
      <h3 className={classes['sideTitle']}>{t('influence.spread.title')}</h3>
      <ul className={classes['spreads']}>
        {wide.map(({ down, across, row, column, spread, scores }) => (
          <li key={`${String(down)} ${String(across)}`}>
            <button type="button" className={classes['link']} onClick={() => { onPlace({ row: down, column: across }); }}>
              {t('influence.spread.item', { row, column, spread: decimal(spread), values: scores.map(({ value }) => scoreText(topic, value, decimal)).join(' · ') })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
