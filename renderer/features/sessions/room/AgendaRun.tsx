import { Button, Group, UnstyledButton } from '@mantine/core';
import { elapsedSeconds, slipOf, timeState } from '@shared/domain/sessions/timing';
import type { Session } from '@shared/domain/sessions/session';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipForward } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { goToPoint, toggleClock } from '../commands/agenda-commands';
import { clockText, hourText } from '../format-time';
import { pointsOf } from '../selectors';
import classes from '../sessions.module.css';
import { useNow } from '../use-now';

/** The agenda under way: the current point large, with its clock; a click goes to another. */
export function AgendaRun({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const points = pointsOf(document, session.id);
  const now = useNow(true);
  const current = points.find(({ id }) => id === session.currentPointId);
  const next = current === undefined ? points.find(({ endedAt }) => endedAt === null) : points[points.indexOf(current) + 1];
  const slip = slipOf(points, session, now);
  const elapsed = current === undefined ? 0 : elapsedSeconds(current, session, now);
  const state = current === undefined ? 'calm' : timeState(elapsed, current.minutes);
  const left = current === undefined ? 0 : current.minutes * 60 - elapsed;
  const slipText = Math.abs(slip.seconds) < 60 ? t('sessions.run.onTime') : t(slip.seconds > 0 ? 'sessions.run.late' : 'sessions.run.early', { time: clockText(slip.seconds) });
  return (
    <section aria-labelledby="current-point" className={classes['stack']}>
      <div className={classes['current']} data-time={state}>
        <span className={classes['soft']}>{t('sessions.run.current')}</span>
        <h2 id="current-point" className={classes['currentTitle']}>{current?.title ?? t('sessions.run.noCurrent')}</h2>
        {current === undefined ? null : (
          <p className={classes['clock']} role="timer">
            <strong>{left >= 0 ? t('sessions.run.left', { time: clockText(left) }) : t('sessions.run.overBy', { time: clockText(left) })}</strong>
            <span>{t('sessions.run.elapsed', { elapsed: clockText(elapsed), planned: clockText(current.minutes * 60) })}</span>
          </p>
        )}
        <Group gap="sm">
          {next === undefined ? null : (
            <Button leftSection={<IconPlayerSkipForward size={16} />} onClick={() => { attempt(goToPoint, next.id); }}>{t('sessions.run.next')}</Button>
          )}
          {current === undefined ? null : (
            <Button variant="default" leftSection={session.runningSince === null ? <IconPlayerPlay size={16} /> : <IconPlayerPause size={16} />} onClick={() => { attempt(toggleClock, session.id); }}>
              {t(session.runningSince === null ? 'sessions.run.resume' : 'sessions.run.pause')}
            </Button>
          )}
          <span className={classes['soft']}>
            {slipText}
            {slip.endsAt === null ? '' : ` · ${t('sessions.run.endsAt', { time: hourText(slip.endsAt) })}`}
          </span>
        </Group>
      </div>
      <ol className={classes['points']}>
        {points.map((point, index) => (
          <li key={point.id}>
            <UnstyledButton
              className={classes['point'] ?? ''}
              aria-current={point.id === session.currentPointId ? 'step' : undefined}
              data-done={point.endedAt !== null}
              onClick={() => { attempt(goToPoint, point.id); }}
            >
              <span className={classes['pointNumber']}>{index + 1}</span>
              <span className={classes['grow']}>{point.title}</span>
              <span className={classes['soft']}>
                {t('sessions.run.elapsed', { elapsed: clockText(elapsedSeconds(point, session, now)), planned: clockText(point.minutes * 60) })}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </section>
  );
}
