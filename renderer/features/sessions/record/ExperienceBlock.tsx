import { Button, Group, Textarea } from '@mantine/core';
import { recordOf } from '@shared/document/document';
import type { Session } from '@shared/domain/sessions/session';
import { attempt } from '@renderer/store/attempt';
import { makePaper } from '@renderer/store/papers/make-paper';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { tellExperience } from '../commands/session-commands';
import classes from '../sessions.module.css';

/** How the mesa worked, told by those who sat at it, and the paper that keeps it. Nothing for a session without a mesa. */
export function ExperienceBlock({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const table = useDocument((document) => (session.roundtableId === null ? undefined : recordOf(document, 'roundtable', session.roundtableId)));
  if (table === undefined) return null;
  const make = (format: 'pdf' | 'docx'): void => {
    void makePaper({ paper: 'experience', format, subjectId: table.id, name: t('acta.experience.title', { mesa: table.name }) });
  };
  return (
    <section className={classes['block']} aria-labelledby="experience-title">
      <h2 id="experience-title" className={classes['subtitle']}>{t('sessions.after.experience')}</h2>
      <p className={classes['soft']}>{t('sessions.after.experienceHint')}</p>
      <Textarea
        key={table.experience}
        aria-label={t('sessions.after.experience')}
        placeholder={t('sessions.after.experiencePlaceholder')}
        autosize
        minRows={4}
        defaultValue={table.experience}
        onBlur={(event) => {
          const experience = event.currentTarget.value.trim();
          if (experience !== table.experience) attempt(tellExperience, { tableId: table.id, experience });
        }}
      />
      <Group gap="sm">
        <Button variant="default" onClick={() => { make('pdf'); }}>{t('sessions.after.experiencePdf')}</Button>
        <Button variant="default" onClick={() => { make('docx'); }}>{t('sessions.after.experienceDocx')}</Button>
      </Group>
    </section>
  );
}
