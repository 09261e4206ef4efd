import { UnstyledButton } from '@mantine/core';
import { openRecord } from '@renderer/store/open-record';
import { useDocument } from '@renderer/store/workspace';
import { formatDay } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import { actorMentions, actorSessions, type ActorMention } from '@shared/analysis/actors/actor-mentions';
import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { RecordType } from '@shared/domain/registry';
import { useDeferredValue, useMemo } from 'react';
import classes from './panel.module.css';

const SHOWN = 8;

interface Entry {
  readonly id: RecordId;
  readonly label: string;
  readonly detail: string;
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className={classes['relations']}>
      {entries.map(({ id, label, detail }) => (
        <li key={id}>
          <UnstyledButton className={classes['mention'] ?? ''} onClick={() => { openRecord(id); }}>
            {label} {detail === '' ? null : <span className={classes['note']}>{detail}</span>}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function signed(value: number | null): string {
  return value === null ? '' : value > 0 ? `+${String(value)}` : String(value).replace('-', '−');
}

/** One line per record that is opened: what names the actor twice there is told once, with the last position. */
function entriesOf(mentions: readonly ActorMention[]): readonly Entry[] {
  const byId = new Map<RecordId, Entry>();
  for (const { openId, label, value } of mentions) byId.set(openId, { id: openId, label: label === '' ? '—' : label, detail: signed(value) });
  return [...byId.values()];
}

/** Where the actor stands in all the rest: its bodies, its positions, its way through the sessions, and all that names it. */
export function ActorLinks({ actorId }: { readonly actorId: RecordId }) {
  const t = useTranslation();
  const document = useDeferredValue(useDocument((open) => open));
  const mentions = useMemo(() => actorMentions(document, actorId), [document, actorId]);
  const sessions = useMemo(() => actorSessions(document, mentions), [document, mentions]);
  const bodies = listOf(document, 'body').filter(({ memberIds, leadId }) => memberIds.includes(actorId) || leadId === actorId);
  const positions = mentions.filter(({ type }) => type === 'position' || type === 'stance');
  const others = mentions.filter(({ type }) => type !== 'position' && type !== 'stance' && type !== 'attendance');
  const types = [...new Set(others.map(({ type }) => type))];
  return (
    <>
      <section className={classes['part']}>
        <h3 className={classes['partTitle']}>{t('bodies.title')}</h3>
        {bodies.length === 0 ? <p className={classes['note']}>{t('actorCard.noBodies')}</p> : null}
        <Entries entries={bodies.map(({ id, name, roles, leadId }) => ({ id, label: name, detail: roles[actorId] ?? (leadId === actorId ? t('actorCard.leads') : '') }))} />
      </section>
      {positions.length === 0 ? null : (
        <section className={classes['part']}>
          <h3 className={classes['partTitle']}>{t('actorCard.positions')}</h3>
          <p className={classes['note']}>{t('actorCard.positionsNote')}</p>
          <Entries entries={entriesOf(positions)} />
        </section>
      )}
      <section className={classes['part']}>
        <h3 className={classes['partTitle']}>{t('actorCard.sessions')}</h3>
        {sessions.length === 0 ? <p className={classes['note']}>{t('actorCard.noSessions')}</p> : null}
        <Entries
          entries={sessions.map(({ sessionId, name, date, counts }) => ({
            id: sessionId,
            label: date === null ? name : `${formatDay(date)} · ${name}`,
            detail: [...counts].map(([type, count]) => (count === 1 ? t(`records.type.${type}`) : `${t(`records.type.${type}`)} ×${String(count)}`)).join(', '),
          }))}
        />
      </section>
      <section className={classes['part']}>
        <h3 className={classes['partTitle']}>{t('actorCard.mentions')}</h3>
        {types.length === 0 ? <p className={classes['note']}>{t('actorCard.noMentions')}</p> : null}
        {types.map((type) => (
          <MentionGroup key={type} type={type} entries={entriesOf(others.filter((mention) => mention.type === type))} />
        ))}
      </section>
    </>
  );
}

function MentionGroup({ type, entries }: { readonly type: RecordType; readonly entries: readonly Entry[] }) {
  const t = useTranslation();
  return (
    <div>
      <h4 className={classes['fieldLabel']}>{t(`records.type.${type}`)}</h4>
      <Entries entries={entries.slice(0, SHOWN)} />
      {entries.length <= SHOWN ? null : (
        <details className={classes['fold']}>
          <summary>{t('records.chain.more', { count: entries.length - SHOWN })}</summary>
          <Entries entries={entries.slice(SHOWN)} />
        </details>
      )}
    </div>
  );
}
