import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { listOf } from '@shared/document/document';
import { usePlaceState } from '@renderer/store/session';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { Page } from '@renderer/ui/page/Page';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { useTranslation } from '@renderer/ui/use-translation';
import { Suspense, type ReactNode } from 'react';
import { ActionsView } from './ActionsView';
import { AGENDA_TABS, FIRST_AGENDA, type AgendaTab } from './agenda-place';
import classes from './agenda.module.css';
import { BudgetView } from './BudgetView';
import { ChecklistView } from './ChecklistView';
import { addAction } from './commands';
import { DocumentView } from './DocumentView';
import { ProposeView } from './ProposeView';
import { ReadingView } from './ReadingView';
import { VersionsView } from './VersionsView';

const VIEWS: { readonly [Tab in AgendaTab]: () => ReactNode } = {
  document: DocumentView,
  reading: ReadingView,
  actions: ActionsView,
  propose: ProposeView,
  budget: BudgetView,
  checklist: ChecklistView,
  versions: VersionsView,
};

/** The place "Agenda" with its parts. */
export function AgendaView(): ReactNode {
  const t = useTranslation();
  const [place, setPlace] = usePlaceState('agenda', FIRST_AGENDA);
  const count = listOf(useDocument((state) => state), 'action').length;
  const add = (): void => {
    const result = runCommand(addAction, { name: t('agenda.newAction') });
    if (result.ok) setPlace({ ...place, tab: 'actions', chosen: result.value });
  };
  return (
    <Page width="full">
      <PageHeader title={t('agenda.title')} lead={count === 0 ? t('agenda.lead') : t('agenda.count', { count })}>
        <Button leftSection={<IconPlus size={18} />} onClick={add}>{t('agenda.add')}</Button>
      </PageHeader>
      <Tabs
        value={place.tab}
        keepMounted={false}
        className={classes['tabs'] ?? ''}
        onChange={(value) => {
          const tab = AGENDA_TABS.find((candidate) => candidate === value);
          if (tab !== undefined) setPlace({ ...place, tab });
        }}
      >
        <Tabs.List aria-label={t('agenda.tabs')}>
          {AGENDA_TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>{t(`agenda.tab.${tab}`)}</Tabs.Tab>
          ))}
        </Tabs.List>
        <Suspense>
          {AGENDA_TABS.map((tab) => {
            const View = VIEWS[tab];
            return (
              <Tabs.Panel key={tab} value={tab} className={classes['panel'] ?? ''}>
                <View />
              </Tabs.Panel>
            );
          })}
        </Suspense>
      </Tabs>
    </Page>
  );
}
