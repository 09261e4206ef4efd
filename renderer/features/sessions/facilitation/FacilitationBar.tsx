import { Button } from '@mantine/core';
import { listOf } from '@shared/document/document';
import { clockJump, elapsedSeconds, timeState } from '@shared/domain/sessions/timing';
import type { Session } from '@shared/domain/sessions/session';
import { runningSession } from '@renderer/store/acts';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconBell, IconBellOff, IconPlayerSkipForward } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { followClock, goToPoint } from '../commands/agenda-commands';
import { clockText } from '../format-time';
import { showSession } from '../place';
import { pointsOf } from '../selectors';
import classes from '../sessions.module.css';
import { useNow } from '../use-now';
import { chime } from './chime';

/** The session that runs, over every place: its point, its clock, the next point; `children` is what the projector adds. Nothing while none runs. */
export function FacilitationBar({ children }: { readonly children?: ReactNode }): ReactNode {
  const session = useDocument(runningSession);
  return session === undefined ? null : <Bar session={session}>{children}</Bar>;
}

function Bar({ session, children }: { readonly session: Session; readonly children: ReactNode }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const now = useNow(true);
  const [sound, setSound] = useState(false);
  const points = pointsOf(document, session.id);
  const current = points.find(({ id }) => id === session.currentPointId);
  const next = current === undefined ? undefined : points[points.indexOf(current) + 1];
  const elapsed = current === undefined ? 0 : elapsedSeconds(current, session, now);
  const state = current === undefined ? 'calm' : timeState(elapsed, current.minutes);
  const left = (current?.minutes ?? 0) * 60 - elapsed;
  const acts = listOf(document, 'actEntry').filter(({ sessionId }) => sessionId === session.id).length;
  useClockWatch(session);
  useEffect(() => {
    if (sound && state !== 'calm') chime(state === 'over' ? 2 : 1);
  }, [sound, state]);
  return (
    <div className={classes['facilitation']} data-time={state} role="region" aria-label={t('sessions.bar.label')}>
      <button type="button" className={classes['barSession']} title={t('sessions.bar.toSession')} onClick={() => { showSession(session.id, 'run'); }}>{session.name}</button>
      {current === undefined ? null : (
        <>
          <span className={classes['barPoint']}>{current.title}</span>
          <span className={classes['barClock']} role="timer">{left >= 0 ? clockText(left) : `−${clockText(left)}`}</span>
        </>
      )}
      {next === undefined ? null : <ToolbarButton label={t('sessions.run.next')} hint={`${t('sessions.run.next')}: ${next.title}`} Icon={IconPlayerSkipForward} onClick={() => { attempt(goToPoint, next.id); }} />}
      <ToolbarButton label={t('sessions.run.sound')} Icon={sound ? IconBell : IconBellOff} pressed={sound} onClick={() => { setSound(!sound); }} />
      <Button variant="subtle" size="compact-md" className={classes['barFixed'] ?? ''} onClick={() => { showSession(session.id, 'acta'); }}>{t('sessions.bar.acts', { count: acts })}</Button>
      <span className={classes['grow']} />
      {children}
    </div>
  );
}

/** Watches the machine's clock against one that only goes forward, and follows its jumps so that no time is won or lost. */
function useClockWatch(session: Session): void {
  const id = useRef(session.id);
  useEffect(() => {
    id.current = session.id;
  }, [session.id]);
  useEffect(() => {
    let wall = Date.now();
    let steady = performance.now();
    const timer = setInterval(() => {
      const [nextWall, nextSteady] = [Date.now(), performance.now()];
      const by = clockJump(nextWall - wall, nextSteady - steady);
      wall = nextWall;
      steady = nextSteady;
      if (by !== 0) attempt(followClock, { sessionId: id.current, by });
    }, 2000);
    return () => {
      clearInterval(timer);
    };
  }, []);
}
