import { ActionIcon, Button, Checkbox, Group, Menu, NativeSelect, Select } from '@mantine/core';
import { listOf, recordOf } from '@shared/document/document';
import { RINGS } from '@shared/domain/actors/actor';
import type { RecordId } from '@shared/domain/kernel/id';
import { seatsOf } from '@shared/domain/roundtable/seat';
import { INVITATION_ANSWERS, MANDATES } from '@shared/domain/sessions/attendance';
import { hasAttended, isPresent, quorumOf, timePresent } from '@shared/domain/sessions/presence';
import type { Session } from '@shared/domain/sessions/session';
import { attempt } from '@renderer/store/attempt';
import { makePaper } from '@renderer/store/papers/make-paper';
import { useDocument } from '@renderer/store/workspace';
import { InlineEdit } from '@renderer/ui/controls/InlineEdit';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconUserPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { addPerson, editAttendance, everybodyPresent, removeAttendance, togglePresence } from '../commands/room-commands';
import { convene } from '../commands/session-commands';
import { hourText } from '../format-time';
import { attendancesOf } from '../selectors';
import classes from '../sessions.module.css';

/** Where the quorum stands, in a sentence; of a session that is over, who came to it. */
export function QuorumLine({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const isOver = session.status === 'closed';
  const { present, convened, needed, met } = quorumOf(session.quorum, attendancesOf(document, session.id), isOver ? hasAttended : isPresent);
  const key = session.quorum.kind === 'none'
    ? (isOver ? 'sessions.attendance.attendedNone' : 'sessions.attendance.quorumNone')
    : isOver ? 'sessions.attendance.attended' : met ? 'sessions.attendance.quorumMet' : 'sessions.attendance.quorumNotMet';
  return <span className={classes['quorum']} data-met={met} role="status">{t(key, { present, convened, needed })}</span>;
}

/** Who is convened, who comes with what mandate, who is in the room. */
export function AttendanceTab({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const attendances = attendancesOf(document, session.id);
  const actors = listOf(document, 'actor');
  const bodies = listOf(document, 'body');
  const convened = new Set(attendances.map(({ actorId }) => actorId));
  const call = (actorIds: readonly RecordId[]): void => { attempt(convene, { sessionId: session.id, actorIds }); };
  const mesaSeats = session.roundtableId === null ? [] : seatsOf(listOf(document, 'seat'), session.roundtableId);
  return (
    <div className={classes['stack']}>
      <Group justify="space-between">
        <QuorumLine session={session} />
        <Group gap="sm">
          {session.status === 'planned' && attendances.length > 0 ? (
            <Button variant="default" size="sm" onClick={() => { attempt(everybodyPresent, session.id); }}>{t('sessions.attendance.everybody')}</Button>
          ) : null}
          <Menu position="bottom-end">
            <Menu.Target><Button variant="default" size="sm">{t('sessions.attendance.convene')}</Button></Menu.Target>
            <Menu.Dropdown>
              {mesaSeats.length === 0 ? null : <Menu.Item onClick={() => { call(mesaSeats.map(({ actorId }) => actorId)); }}>{t('sessions.attendance.conveneMesa')}</Menu.Item>}
              {RINGS.map((ring) => (
                <Menu.Item key={ring} onClick={() => { call(actors.filter((actor) => actor.ring === ring).map(({ id }) => id)); }}>
                  {t('sessions.attendance.conveneRing', { ring: t(`records.ring.${ring}`) })}
                </Menu.Item>
              ))}
              {bodies.map((body) => (
                <Menu.Item key={body.id} onClick={() => { call(body.memberIds); }}>{t('sessions.attendance.conveneBody', { body: body.name })}</Menu.Item>
              ))}
              <Menu.Item onClick={() => { call(actors.map(({ id }) => id)); }}>{t('sessions.attendance.conveneAll')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button variant="default" size="sm" onClick={() => { void makePaper({ paper: 'attendanceSheet', format: 'pdf', subjectId: session.id, name: t('acta.paper.attendanceTitle', { session: session.name }) }); }}>
            {t('sessions.attendance.print')}
          </Button>
          <Button variant="default" size="sm" onClick={() => { void makePaper({ paper: 'actorCards', format: 'pdf', subjectId: session.id, name: t('acta.paper.cardsTitle', { session: session.name }) }); }}>
            {t('sessions.attendance.cards')}
          </Button>
        </Group>
      </Group>
      {attendances.length === 0 ? <p className={classes['soft']}>{t('sessions.attendance.empty')}</p> : (
        <table className={`${classes['table'] ?? ''} ${classes['attendance'] ?? ''}`}>
          <colgroup>
            <col className={classes['mark']} />
            <col />
            <col />
            <col className={classes['choice']} />
            <col className={classes['choice']} />
            <col className={classes['tools']} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('sessions.attendance.present')}</th>
              <th scope="col">{t('sessions.attendance.actor')}</th>
              <th scope="col">{t('sessions.attendance.personAndRole')}</th>
              <th scope="col">{t('sessions.attendance.mandate')}</th>
              <th scope="col">{t('sessions.attendance.answer')}</th>
              <th aria-hidden />
            </tr>
          </thead>
          <tbody>
            {attendances.map((attendance) => {
              const actor = recordOf(document, 'actor', attendance.actorId)?.name ?? '';
              const edit = (fields: Parameters<typeof editAttendance.run>[2]['fields']): void => { attempt(editAttendance, { id: attendance.id, fields }); };
              return (
                <tr key={attendance.id}>
                  <td>
                    <Checkbox
                      aria-label={t('sessions.attendance.mark', { actor })}
                      checked={isPresent(attendance)}
                      disabled={session.status === 'closed'}
                      onChange={() => { attempt(togglePresence, attendance.id); }}
                    />
                    {attendance.stays.length === 0 ? null : (
                      <div className={classes['stays']} title={t('sessions.attendance.minutes', { minutes: Math.round(timePresent(attendance, Date.parse(attendance.updatedAt)) / 60_000) })}>
                        {attendance.stays.map(({ from, to }) => `${hourText(from)}–${to === null ? '' : hourText(to)}`).join(', ')}
                      </div>
                    )}
                  </td>
                  <th scope="row">{actor}</th>
                  <td>
                    <InlineEdit value={attendance.person} name={t('sessions.attendance.person')} placeholder={t('sessions.attendance.person')} onSave={(person) => { edit({ person }); }} />
                    <div className={classes['role']}>
                      <InlineEdit value={attendance.role} name={t('sessions.attendance.role')} placeholder={t('sessions.attendance.role')} onSave={(role) => { edit({ role }); }} />
                    </div>
                  </td>
                  <td>
                    <NativeSelect
                      size="xs"
                      aria-label={`${t('sessions.attendance.mandate')}: ${actor}`}
                      value={attendance.mandate}
                      data={MANDATES.map((mandate) => ({ value: mandate, label: t(`sessions.mandate.${mandate}`) }))}
                      onChange={(event) => { edit({ mandate: MANDATES.find((mandate) => mandate === event.currentTarget.value) ?? 'decides' }); }}
                    />
                  </td>
                  <td>
                    <NativeSelect
                      size="xs"
                      aria-label={`${t('sessions.attendance.answer')}: ${actor}`}
                      value={attendance.answer}
                      data={INVITATION_ANSWERS.map((answer) => ({ value: answer, label: t(`sessions.answer.${answer}`) }))}
                      onChange={(event) => { edit({ answer: INVITATION_ANSWERS.find((answer) => answer === event.currentTarget.value) ?? 'pending' }); }}
                    />
                  </td>
                  <td className={classes['rowActions']}>
                    <ActionIcon variant="subtle" color="gray" aria-label={t('sessions.attendance.addPerson', { actor })} onClick={() => { attempt(addPerson, { sessionId: session.id, actorId: attendance.actorId }); }}>
                      <IconUserPlus size={16} />
                    </ActionIcon>
                    <ActionIcon variant="subtle" color="gray" aria-label={t('sessions.attendance.remove', { actor })} onClick={() => { attempt(removeAttendance, attendance.id); }}><IconX size={16} /></ActionIcon>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <Select
        className={classes['picker'] ?? ''}
        aria-label={t('sessions.attendance.choose')}
        placeholder={t('sessions.attendance.conveneOne')}
        searchable
        value={null}
        data={actors.filter(({ id }) => !convened.has(id)).map(({ id, name }) => ({ value: id as string, label: name }))}
        onChange={(value) => {
          const actor = actors.find(({ id }) => id === value);
          if (actor !== undefined) call([actor.id]);
        }}
      />
    </div>
  );
}
