import { ActionIcon, TextInput } from '@mantine/core';
import type { Session } from '@shared/domain/sessions/session';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { InlineEdit } from '@renderer/ui/controls/InlineEdit';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { addPoint, editPoint, movePoint, removePoint } from '../commands/agenda-commands';
import { pointsOf } from '../selectors';
import classes from '../sessions.module.css';

/** The agenda, edited where it stands; a field at the end adds points one after another. */
export function AgendaEditor({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const points = pointsOf(document, session.id);
  const [title, setTitle] = useState('');
  const total = points.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section aria-labelledby="agenda-title" className={classes['stack']}>
      <div className={classes['heading']}>
        <h2 id="agenda-title" className={classes['subtitle']}>{t('sessions.agenda.title')}</h2>
        <span className={classes['soft']}>{t('sessions.agenda.total', { count: total })}</span>
      </div>
      {points.length === 0 ? <p className={classes['soft']}>{t('sessions.agenda.empty')}</p> : (
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('sessions.agenda.point')}</th>
              <th scope="col" className={classes['number']}>{t('sessions.agenda.minutes')}</th>
              <th scope="col">{t('sessions.agenda.method')}</th>
              <th scope="col">{t('sessions.agenda.responsible')}</th>
              <th aria-hidden />
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.id}>
                <td>
                  <InlineEdit value={point.title} name={t('sessions.agenda.point')} required onSave={(value) => { attempt(editPoint, { id: point.id, fields: { title: value } }); }} />
                </td>
                <td className={classes['number']}>
                  <input
                    className={classes['minutes']}
                    type="number"
                    min={0}
                    max={1440}
                    aria-label={`${t('sessions.agenda.minutes')}: ${point.title}`}
                    key={`${point.id} ${String(point.minutes)}`}
                    defaultValue={point.minutes}
                    onBlur={(event) => {
                      const minutes = event.currentTarget.valueAsNumber;
                      if (minutes !== point.minutes) attempt(editPoint, { id: point.id, fields: { minutes } });
                    }}
                    onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); }}
                  />
                </td>
                <td><InlineEdit value={point.method} name={t('sessions.agenda.method')} placeholder="—" onSave={(method) => { attempt(editPoint, { id: point.id, fields: { method } }); }} /></td>
                <td><InlineEdit value={point.responsible} name={t('sessions.agenda.responsible')} placeholder="—" onSave={(responsible) => { attempt(editPoint, { id: point.id, fields: { responsible } }); }} /></td>
                <td className={classes['rowActions']}>
                  <ActionIcon variant="subtle" color="gray" aria-label={t('sessions.agenda.up', { point: point.title })} onClick={() => { attempt(movePoint, { id: point.id, by: -1 }); }}><IconArrowUp size={16} /></ActionIcon>
                  <ActionIcon variant="subtle" color="gray" aria-label={t('sessions.agenda.down', { point: point.title })} onClick={() => { attempt(movePoint, { id: point.id, by: 1 }); }}><IconArrowDown size={16} /></ActionIcon>
                  <ActionIcon variant="subtle" color="gray" aria-label={t('sessions.agenda.remove', { point: point.title })} onClick={() => { attempt(removePoint, point.id); }}><IconX size={16} /></ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <TextInput
        aria-label={t('sessions.agenda.add')}
        placeholder={t('sessions.agenda.add')}
        description={t('sessions.agenda.addHint')}
        inputWrapperOrder={['input', 'description']}
        value={title}
        maxLength={300}
        onChange={(event) => { setTitle(event.currentTarget.value); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || title.trim() === '') return;
          attempt(addPoint, { sessionId: session.id, title });
          setTitle('');
        }}
      />
    </section>
  );
}
