import { Button, Group, TextInput } from '@mantine/core';
import type { Session } from '@shared/domain/sessions/session';
import { attempt } from '@renderer/store/attempt';
import { runningSession } from '@renderer/store/acts';
import { useDocument } from '@renderer/store/workspace';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { closeSession, openSession } from '../commands/session-commands';
import { noteAct } from '../commands/room-commands';
import classes from '../sessions.module.css';
import { AgendaRun } from './AgendaRun';
import { QuorumLine } from './AttendanceTab';
import { EarlierAgreements } from './EarlierAgreements';
import { ParkingLot } from './ParkingLot';
import { SpeakingTurns } from './SpeakingTurns';

/** A session as it runs: point and clock, who speaks, what is set aside, a line for the acta. */
export function RunTab({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const other = useDocument((document) => runningSession(document));
  const [note, setNote] = useState('');
  if (session.status !== 'open') {
    const isOver = session.status === 'closed';
    return (
      <div className={classes['threshold']}>
        <h2 className={classes['subtitle']}>{t(isOver ? 'sessions.run.over' : 'sessions.run.notYet')}</h2>
        <p className={classes['lead']}>{t(isOver ? 'sessions.run.overText' : 'sessions.run.notYetText')}</p>
        <QuorumLine session={session} />
        {other === undefined ? null : <p role="status">{t('sessions.error.otherRunning', { name: other.name })}</p>}
        <Button size="md" disabled={other !== undefined} onClick={() => { attempt(openSession, session.id); }}>
          {t(isOver ? 'sessions.run.reopen' : 'sessions.run.open')}
        </Button>
        <EarlierAgreements session={session} />
      </div>
    );
  }
  return (
    <div className={classes['run']}>
      <div className={classes['stack']}>
        <AgendaRun session={session} />
        <TextInput
          aria-label={t('sessions.run.noteLabel')}
          placeholder={t('sessions.run.notePlaceholder')}
          value={note}
          maxLength={2000}
          onChange={(event) => { setNote(event.currentTarget.value); }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || note.trim() === '') return;
            attempt(noteAct, { sessionId: session.id, text: note });
            setNote('');
          }}
        />
        <EarlierAgreements session={session} />
        <Group justify="space-between">
          <QuorumLine session={session} />
          <ConfirmInline question={t('sessions.run.closeQuestion')} confirmLabel={t('sessions.run.close')} onConfirm={() => { attempt(closeSession, session.id); }}>
            {(ask) => <Button variant="default" onClick={ask}>{t('sessions.run.close')}</Button>}
          </ConfirmInline>
        </Group>
      </div>
      <div className={classes['stack']}>
        <SpeakingTurns session={session} />
        <ParkingLot session={session} />
      </div>
    </div>
  );
}
