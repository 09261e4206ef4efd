import { Button, Menu, Tabs } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { engagementsOf } from '@shared/analysis/accords/engagement-reading';
import { callsOf, openCalls } from '@shared/analysis/calls/call-reading';
import { ENGAGEMENT_KINDS, type EngagementKind } from '@shared/domain/accords/engagement';
import { typeOfId } from '@shared/domain/kernel/id';
import { select, useSession } from '@renderer/store/session';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { Page } from '@renderer/ui/page/Page';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { today } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import { Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { BalanceTab } from './balance/BalanceTab';
import { CALLS_TABS, useCallsPlace } from './calls-place';
import classes from './calls.module.css';
import { addEngagement } from './commands/engagement-commands';
import { EngagementsTab } from './engagements/EngagementsTab';
import { FormsTab } from './forms/FormsTab';
import { CallsTab } from './opportunities/CallsTab';

/** The place "Convocatorias y gestiones" with its four parts. */
export function CallsView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const [place, change] = useCallsPlace();
  const chosen = useSession(({ selection }) => selection[0] ?? null);
  const calls = useMemo(() => callsOf(document, today()), [document]);
  const engagements = useMemo(() => engagementsOf(document, today()), [document]);
  // A record chosen elsewhere (palette, home) opens the part it belongs to, once.
  useEffect(() => {
    if (chosen === place.followed) return;
    const type = chosen === null ? '' : typeOfId(chosen);
    change({ followed: chosen, ...(type === 'call' ? { tab: 'calls' } : type === 'engagement' ? { tab: 'engagements' } : {}) });
  }, [chosen, place.followed, change]);
  const add = (kind: EngagementKind): void => {
    const result = runCommand(addEngagement, { kind, name: t(`calls.newEngagement.${kind}`) });
    if (!result.ok) return;
    select([result.value]);
    change({ tab: 'engagements', kind: place.kind === kind ? kind : 'all' });
  };
  const nothing = calls.length === 0 && engagements.length === 0;
  const summary = t('calls.summary', {
    calls: t('calls.callCount', { count: calls.length }),
    open: t('calls.openCount', { count: openCalls(calls).length }),
    engagements: t('calls.engagementCount', { count: engagements.length }),
  });
  return (
    <Page width="full">
      <PageHeader title={t('calls.title')} lead={nothing ? t('calls.lead') : summary}>
        {readOnly ? null : (
          <>
            <Button leftSection={<IconPlus size={18} />} onClick={() => { change({ tab: 'calls', asksName: true }); }}>{t('calls.add')}</Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default" rightSection={<IconChevronDown size={16} />}>{t('calls.addEngagement')}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {ENGAGEMENT_KINDS.map((kind) => (
                  <Menu.Item key={kind} onClick={() => { add(kind); }}>{t(`calls.addKind.${kind}`)}</Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </>
        )}
      </PageHeader>
      <Tabs
        value={place.tab}
        keepMounted={false}
        className={classes['tabs'] ?? ''}
        onChange={(value) => {
          const tab = CALLS_TABS.find((candidate) => candidate === value);
          if (tab !== undefined) change({ tab });
        }}
      >
        <Tabs.List aria-label={t('calls.tabs')}>
          {CALLS_TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>{t(`calls.tab.${tab}`)}</Tabs.Tab>
          ))}
        </Tabs.List>
        <Suspense>
          <Tabs.Panel value="calls" className={classes['panel'] ?? ''}><CallsTab readings={calls} /></Tabs.Panel>
          <Tabs.Panel value="engagements" className={classes['panel'] ?? ''}><EngagementsTab readings={engagements} onAdd={add} /></Tabs.Panel>
          <Tabs.Panel value="balance" className={classes['panel'] ?? ''}><BalanceTab calls={calls} engagements={engagements} /></Tabs.Panel>
          <Tabs.Panel value="forms" className={classes['panel'] ?? ''}><FormsTab readings={calls} /></Tabs.Panel>
        </Suspense>
      </Tabs>
    </Page>
  );
}
