import { FacilitationBar } from '@renderer/features/sessions/facilitation/FacilitationBar';
import { ProjectorControls } from '@renderer/features/roundtable/projector/ProjectorControls';
import { runningSession } from '@renderer/store/acts';
import { useSession } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import classes from './Shell.module.css';

const QUESTION = { kind: 'question' } as const;

/** The session that runs and the room's screen, over every place. While none runs: the screen alone, where the diagnosis is asked one question at a time. */
export function FacilitationStrip() {
  const isRunning = useDocument((document) => runningSession(document) !== undefined);
  const isAsking = useSession(({ place, placeStates }) => place === 'diagnosis' && isOneByOne(placeStates.diagnosis));
  const first = isAsking ? { first: QUESTION } : {};
  if (!isRunning) return isAsking ? <div className={classes['strip']}><ProjectorControls {...first} /></div> : null;
  return (
    <FacilitationBar>
      <ProjectorControls {...first} />
    </FacilitationBar>
  );
}

/** Whether the place "Diagnóstico" shows its questions one at a time. */
function isOneByOne(place: unknown): boolean {
  const { way, tab = 'assess' } = (place ?? {}) as { readonly way?: string; readonly tab?: string };
  return way === 'single' && tab === 'assess';
}
