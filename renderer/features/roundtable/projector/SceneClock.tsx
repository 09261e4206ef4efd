import { timeState } from '@shared/domain/sessions/timing';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useState, type ReactNode } from 'react';
import type { SceneTimer } from './scene';
import classes from './projector.module.css';

/** The time left of the point, counted in this window so that it goes on when nothing is sent. */
export function SceneClock({ timer }: { readonly timer: SceneTimer }): ReactNode {
  const t = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const pulse = setInterval(() => { setNow(Date.now()); }, 500);
    return () => { clearInterval(pulse); };
  }, []);
  const elapsed = timer.spentSeconds + (timer.runningSince === null ? 0 : Math.max(0, (now - timer.runningSince) / 1000));
  const left = timer.plannedSeconds - elapsed;
  const state = timeState(elapsed, Math.round(timer.plannedSeconds / 60));
  const whole = Math.floor(Math.abs(left));
  return (
    <footer className={classes['clock']} data-time={state} role="timer">
      <span>{timer.point}</span>
      <strong>{left < 0 ? `${t('roundtable.projector.overTime')} · +` : ''}{`${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`}</strong>
    </footer>
  );
}
