import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { listOf } from '@shared/document/document';
import { attempt } from '@renderer/store/attempt';
import { addLearningCard } from '@renderer/store/learning-card';
import { usePlaceState } from '@renderer/store/session';
import { useDocument, useReadOnly } from '@renderer/store/workspace';
import { Page } from '@renderer/ui/page/Page';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { useTranslation } from '@renderer/ui/use-translation';
import { Suspense, type ReactNode } from 'react';
import { CardsView } from './CardsView';
import { CasesView } from './CasesView';
import { FIRST_MEMORY, MEMORY_TABS } from './memory-place';
import classes from './memory.module.css';

/** The place "Memoria": learning cards of the process, and the cases of other cities. */
export function MemoryView(): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const [place, setPlace] = usePlaceState('memory', FIRST_MEMORY);
  const count = useDocument((document) => listOf(document, 'learningCard').length);
  const add = (): void => {
    const kind = place.kind === 'all' ? 'learning' : place.kind;
    const chosen = attempt(addLearningCard, { name: t('memory.newCard'), kind });
    if (chosen !== undefined) setPlace({ ...place, tab: 'cards', query: '', chosen });
  };
  return (
    <Page width="full">
      <PageHeader title={t('memory.title')} lead={count === 0 ? t('memory.lead') : t('memory.count', { count })}>
        <Button leftSection={<IconPlus size={18} />} disabled={readOnly} onClick={add}>{t('memory.add')}</Button>
      </PageHeader>
      <Tabs
        value={place.tab}
        keepMounted={false}
        className={classes['tabs'] ?? ''}
        onChange={(value) => {
          const tab = MEMORY_TABS.find((candidate) => candidate === value);
          if (tab !== undefined) setPlace({ ...place, tab });
        }}
      >
        <Tabs.List aria-label={t('memory.tabs')}>
          {MEMORY_TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>{t(`memory.tab.${tab}`)}</Tabs.Tab>
          ))}
        </Tabs.List>
        <Suspense>
          <Tabs.Panel value="cards" className={classes['panel'] ?? ''}><CardsView onAdd={add} /></Tabs.Panel>
          <Tabs.Panel value="cases" className={classes['panel'] ?? ''}><CasesView /></Tabs.Panel>
        </Suspense>
      </Tabs>
    </Page>
  );
}
