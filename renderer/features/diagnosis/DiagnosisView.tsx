import { Tabs } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { Suspense, type ComponentType, type ReactNode } from 'react';
import { AssessView } from './assess/AssessView';
import { DIAGNOSIS_TABS, useDiagnosisPlace, type DiagnosisTab } from './diagnosis-place';
import classes from './diagnosis.module.css';
import { LibraryView } from './library/LibraryView';
import { MemoryView } from './memory/MemoryView';
import { PrioritiesView } from './priorities/PrioritiesView';
import { ReadingView } from './reading/ReadingView';
import { RisksView } from './risks/RisksView';

const VIEWS: Readonly<Record<DiagnosisTab, ComponentType>> = {
  assess: AssessView,
  reading: ReadingView,
  priorities: PrioritiesView,
  risks: RisksView,
  memory: MemoryView,
  library: LibraryView,
};

/** The place "Diagnóstico" with its tabs. */
export function DiagnosisView(): ReactNode {
  const t = useTranslation();
  const [place, setPlace] = useDiagnosisPlace();
  return (
    <Tabs
      value={place.tab}
      onChange={(value) => {
        const tab = DIAGNOSIS_TABS.find((candidate) => candidate === value);
        if (tab !== undefined) setPlace({ tab });
      }}
      className={classes['place'] ?? ''}
      keepMounted={false}
    >
      <Tabs.List aria-label={t('diagnosis.title')}>
        {DIAGNOSIS_TABS.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`diagnosis.tab.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {DIAGNOSIS_TABS.map((tab) => {
        const View = VIEWS[tab];
        return (
          <Tabs.Panel key={tab} value={tab} className={classes['panel'] ?? ''}>
            {/* The catalogues are inside the program: they are there before the eye would see a sign of waiting. */}
            <Suspense fallback={null}>
              <View />
            </Suspense>
          </Tabs.Panel>
        );
      })}
    </Tabs>
  );
}
