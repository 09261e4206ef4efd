import { NativeSelect, TextInput } from '@mantine/core';
import { AGREEMENT_STATES } from '@shared/domain/roundtable/agreement';
import type { Session } from '@shared/domain/sessions/session';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { followUp } from '../commands/room-commands';
import { dayText } from '../format-time';
import { earlierAgreements } from '../selectors';
import classes from '../sessions.module.css';

/** How the agreements of earlier sessions stand; what is said here of one goes into the acta. */
export function EarlierAgreements({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const agreements = earlierAgreements(document, session);
  if (agreements.length === 0) return null;
  return (
    <section aria-labelledby="earlier-title" className={classes['block']}>
      <h2 id="earlier-title" className={classes['subtitle']}>{t('sessions.run.earlier')}</h2>
      <ul className={classes['earlier']}>
        {agreements.map(({ id, number, text, state, progress, dueDate }) => (
          <li key={id}>
            <span className={classes['earlierText']}>
              <strong>{number}.</strong> {text} {dueDate === null ? null : <span className={classes['soft']}>({dayText(dueDate)})</span>}
            </span>
            <NativeSelect
              size="xs"
              aria-label={t('sessions.run.earlierState', { number })}
              value={state}
              data={AGREEMENT_STATES.map((value) => ({ value, label: t(`acta.agreementState.${value}`) }))}
              onChange={(event) => {
                const chosen = AGREEMENT_STATES.find((value) => value === event.currentTarget.value);
                if (chosen !== undefined) attempt(followUp, { sessionId: session.id, agreementId: id, state: chosen, progress });
              }}
            />
            <TextInput
              size="xs"
              aria-label={t('sessions.run.earlierProgress', { number })}
              key={progress}
              defaultValue={progress}
              onBlur={(event) => {
                const said = event.currentTarget.value;
                if (said.trim() !== progress) attempt(followUp, { sessionId: session.id, agreementId: id, state, progress: said });
              }}
              onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
