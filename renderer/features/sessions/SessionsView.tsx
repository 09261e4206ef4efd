import { Button, Tabs, UnstyledButton } from '@mantine/core';
import { recordOf } from '@shared/document/document';
import type { Session } from '@shared/domain/sessions/session';
import { usePlaceState } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { dayText } from './format-time';
import { NewSession } from './NewSession';
import { FIRST_PLACE, SESSION_TABS } from './place';
import { PrepareTab } from './prepare/PrepareTab';
import { AttendanceTab } from './room/AttendanceTab';
import { RunTab } from './room/RunTab';
import { ActaTab } from './record/ActaTab';
import { AfterTab } from './record/AfterTab';
import { sessionsInOrder } from './selectors';
import classes from './sessions.module.css';

/** Sesiones: the meetings of the process, and one of them from its preparation to its acta. */
export function SessionsView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [place, setPlace] = usePlaceState('sessions', FIRST_PLACE);
  const sessions = useMemo(() => sessionsInOrder(document), [document]);
  const chosen = (place.sessionId === null ? undefined : recordOf(document, 'session', place.sessionId)) ?? sessions.find(({ status }) => status === 'open') ?? sessions[0];

  if (place.creating || chosen === undefined) {
    return (
      <div className={classes['page']}>
        <NewSession
          isFirst={sessions.length === 0}
          onDone={(sessionId) => { setPlace({ ...place, sessionId: sessionId ?? place.sessionId, tab: 'prepare', creating: false }); }}
        />
      </div>
    );
  }
  return (
    <div className={classes['place']}>
      <aside className={classes['list']} aria-label={t('sessions.list.label')}>
        <Button variant="default" size="sm" leftSection={<IconPlus size={16} />} onClick={() => { setPlace({ ...place, creating: true }); }}>
          {t('sessions.list.new')}
        </Button>
        <ul className={classes['sessions']}>
          {sessions.map((session) => (
            <li key={session.id}>
              <UnstyledButton
                className={classes['session'] ?? ''}
                aria-current={session.id === chosen.id}
                onClick={() => { setPlace({ ...place, sessionId: session.id }); }}
              >
                <span className={classes['sessionName']}>{session.name}</span>
                <span className={classes['sessionDetail']} data-status={session.status}>
                  {session.date === null ? t('sessions.list.noDate') : dayText(session.date)} · {t(`sessions.status.${session.status}`)}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </aside>
      <section className={classes['detail']} aria-labelledby="session-title">
        <h1 id="session-title" className={classes['title']}>{chosen.name}</h1>
        <Tabs
          key={chosen.id}
          className={classes['tabs'] ?? ''}
          value={place.tab}
          keepMounted={false}
          onChange={(value) => {
            const tab = SESSION_TABS.find((candidate) => candidate === value);
            if (tab !== undefined) setPlace({ ...place, sessionId: chosen.id, tab });
          }}
        >
          <Tabs.List aria-label={chosen.name}>
            {SESSION_TABS.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>{t(`sessions.tab.${tab}`)}</Tabs.Tab>
            ))}
          </Tabs.List>
          {SESSION_TABS.map((tab) => (
            <Tabs.Panel key={tab} value={tab} className={classes['panel'] ?? ''}>
              <TabBody tab={tab} session={chosen} />
            </Tabs.Panel>
          ))}
        </Tabs>
      </section>
    </div>
  );
}

function TabBody({ tab, session }: { readonly tab: (typeof SESSION_TABS)[number]; readonly session: Session }): ReactNode {
  switch (tab) {
    case 'prepare':
      return <PrepareTab session={session} />;
    case 'attendance':
      return <AttendanceTab session={session} />;
    case 'run':
      return <RunTab session={session} />;
    case 'acta':
      return <ActaTab session={session} />;
    case 'after':
      return <AfterTab session={session} />;
  }
}
