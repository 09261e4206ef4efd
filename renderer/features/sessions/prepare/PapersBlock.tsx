import { Button, Group } from '@mantine/core';
import type { Session } from '@shared/domain/sessions/session';
import { makePaper } from '@renderer/store/papers/make-paper';
import type { Paper } from '@renderer/store/papers/paper-protocol';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import classes from '../sessions.module.css';

/** What is printed before a session; those of the mesa only where one meets. */
const BEFORE = ['invitation', 'attendanceSheet', 'actorCards', 'blankBallots', 'wall'] as const satisfies readonly Paper[];

/** The papers to have at hand before the session, also for when the power goes. */
export function PapersBlock({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const [making, setMaking] = useState(false);
  const make = (paper: (typeof BEFORE)[number], format: 'pdf' | 'docx'): void => {
    setMaking(true);
    void makePaper({ paper, format, subjectId: session.id, name: `${t(`sessions.papers.${paper}`)}: ${session.name}` }).finally(() => { setMaking(false); });
  };
  const papers = BEFORE.filter((paper) => paper !== 'blankBallots' || session.roundtableId !== null);
  return (
    <section aria-labelledby="papers-title" className={classes['block']}>
      <h2 id="papers-title" className={classes['subtitle']}>{t('sessions.papers.title')}</h2>
      <p className={classes['soft']}>{t('sessions.papers.lead')}</p>
      <Group gap="sm">
        {papers.map((paper) => (
          <Button key={paper} size="sm" variant="default" disabled={making} onClick={() => { make(paper, 'pdf'); }}>{t(`sessions.papers.${paper}`)}</Button>
        ))}
        <Button size="sm" variant="subtle" disabled={making} onClick={() => { make('invitation', 'docx'); }}>{t('sessions.papers.invitationWord')}</Button>
        {making ? <span className={classes['soft']} role="status">{t('sessions.acta.making')}</span> : null}
      </Group>
    </section>
  );
}
