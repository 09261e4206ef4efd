import { Checkbox, TextInput } from '@mantine/core';
import type { Session } from '@shared/domain/sessions/session';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { parkIssue, toggleIssue } from '../commands/room-commands';
import { parkedOf } from '../selectors';
import classes from '../sessions.module.css';

/** What matters and does not belong to the point under discussion: kept, and ticked off when taken up. */
export function ParkingLot({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const issues = parkedOf(document, session.id);
  const [text, setText] = useState('');
  return (
    <section aria-labelledby="parked-title" className={classes['block']}>
      <h2 id="parked-title" className={classes['subtitle']}>{t('sessions.run.parked')}</h2>
      <TextInput
        aria-label={t('sessions.run.parkPlaceholder')}
        placeholder={t('sessions.run.parkPlaceholder')}
        value={text}
        maxLength={500}
        onChange={(event) => { setText(event.currentTarget.value); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          attempt(parkIssue, { sessionId: session.id, text, actorId: null });
          setText('');
        }}
      />
      {issues.length === 0 ? <p className={classes['soft']}>{t('sessions.run.noParked')}</p> : (
        <ul className={classes['queue']}>
          {issues.map((issue) => (
            <li key={issue.id} data-done={issue.resolvedAt !== null}>
              <Checkbox
                label={issue.text}
                aria-label={t('sessions.run.parkDone', { text: issue.text })}
                checked={issue.resolvedAt !== null}
                onChange={() => { attempt(toggleIssue, issue.id); }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
