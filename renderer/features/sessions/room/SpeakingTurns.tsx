import { ActionIcon, Button, Group, Select } from '@mantine/core';
import { recordOf } from '@shared/document/document';
import type { Session } from '@shared/domain/sessions/session';
import { speakingTimes } from '@shared/domain/sessions/timing';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconMicrophone, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { dropTurn, giveWord, requestWord } from '../commands/room-commands';
import { clockText } from '../format-time';
import { attendancesOf, turnsOf } from '../selectors';
import classes from '../sessions.module.css';
import { useNow } from '../use-now';

/** Who speaks, who waits, and how long each actor has spoken. */
export function SpeakingTurns({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const now = useNow(true);
  const turns = turnsOf(document, session.id);
  const name = (actorId: `${string}:${string}`): string => recordOf(document, 'actor', actorId)?.name ?? '';
  const speaking = turns.find(({ startedAt, seconds }) => startedAt !== null && seconds === null);
  const waiting = turns.filter(({ startedAt }) => startedAt === null);
  const times = speakingTimes(turns, now);
  const longest = Math.max(1, ...times.map(({ seconds }) => seconds));
  const actorIds = [...new Set(attendancesOf(document, session.id).map(({ actorId }) => actorId))];
  return (
    <section aria-labelledby="turns-title" className={classes['block']}>
      <h2 id="turns-title" className={classes['subtitle']}>{t('sessions.run.turns')}</h2>
      {speaking === undefined ? null : (
        <p className={classes['speaking']}>
          <IconMicrophone size={18} aria-hidden /> {t('sessions.run.speaking', { actor: name(speaking.actorId) })}
          <strong>{clockText(speaking.startedAt === null ? 0 : Math.max(0, now - Date.parse(speaking.startedAt)) / 1000)}</strong>
        </p>
      )}
      <Group gap="sm" wrap="nowrap">
        <Select
          className={classes['grow'] ?? ''}
          aria-label={t('sessions.run.askFor')}
          placeholder={t('sessions.run.askFor')}
          searchable
          selectFirstOptionOnChange
          value={null}
          data={actorIds.map((id) => ({ value: id as string, label: name(id) }))}
          onChange={(value) => {
            const actorId = actorIds.find((id) => id === value);
            if (actorId !== undefined) attempt(requestWord, { sessionId: session.id, actorId });
          }}
        />
        <Button variant="default" disabled={waiting.length === 0 && speaking === undefined} onClick={() => { attempt(giveWord, { sessionId: session.id, turnId: null }); }}>
          {t(waiting.length === 0 ? 'sessions.run.endTurn' : 'sessions.run.giveNext')}
        </Button>
      </Group>
      {waiting.length === 0 ? <p className={classes['soft']}>{t('sessions.run.nobodyWaits')}</p> : (
        <ol className={classes['queue']} aria-label={t('sessions.run.waiting')}>
          {waiting.map((turn) => (
            <li key={turn.id}>
              <span className={classes['grow']}>{name(turn.actorId)}</span>
              <ActionIcon variant="subtle" color="gray" aria-label={t('sessions.run.giveTo', { actor: name(turn.actorId) })} onClick={() => { attempt(giveWord, { sessionId: session.id, turnId: turn.id }); }}><IconMicrophone size={16} /></ActionIcon>
              <ActionIcon variant="subtle" color="gray" aria-label={t('sessions.run.dropTurn', { actor: name(turn.actorId) })} onClick={() => { attempt(dropTurn, turn.id); }}><IconX size={16} /></ActionIcon>
            </li>
          ))}
        </ol>
      )}
      {times.length === 0 ? null : (
        <dl className={classes['times']} aria-label={t('sessions.run.times')}>
          {times.slice(0, 8).map(({ actorId, seconds }) => (
            <div key={actorId} className={classes['time']}>
              <dt>{name(actorId as `actor:${string}`)}</dt>
              <dd>
                <span className={classes['bar']} style={{ '--share': seconds / longest }} aria-hidden />
                {clockText(seconds)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
