import { Tabs } from '@mantine/core';
import { PLAN_TABS, usePlaceState } from '@renderer/store/session';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { LinesView } from './lines/LinesView';
import { MatricesTab } from './matrices/MatricesTab';
import { FIRST_PLAN } from './plan-place';
import classes from './plan.module.css';
import { PlanTreeView } from './tree/PlanTreeView';
import { PlanImportView } from './import/PlanImportView';

/** The place "Plan y líneas" with its tabs. */
export function PlanView(): ReactNode {
  const t = useTranslation();
  const [view, setView] = usePlaceState('plan', FIRST_PLAN);
  return (
    <Tabs
      value={view.tab}
      onChange={(value) => {
        const tab = PLAN_TABS.find((candidate) => candidate === value);
        if (tab !== undefined) setView({ ...view, tab });
      }}
      className={classes['place'] ?? ''}
      keepMounted={false}
    >
      <div className={classes['toolbar']}>
        <h1 className={classes['title']}>{t('plan.title')}</h1>
        <Tabs.List aria-label={t('plan.title')} className={classes['tabs'] ?? ''}>
          {PLAN_TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab} h={51}>
              {t(`plan.tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      <Tabs.Panel value="tree" className={classes['panel'] ?? ''}>
        <PlanTreeView key={view.chosen} {...(view.chosen === undefined ? {} : { asked: view.chosen })} />
      </Tabs.Panel>
      <Tabs.Panel value="lines" className={classes['panel'] ?? ''}>
        <LinesView key={view.chosen} {...(view.chosen === undefined ? {} : { asked: view.chosen })} />
      </Tabs.Panel>
      <Tabs.Panel value="matrix" className={classes['panel'] ?? ''}>
        <MatricesTab />
      </Tabs.Panel>
      <Tabs.Panel value="import" className={classes['panel'] ?? ''}>
        <PlanImportView />
      </Tabs.Panel>
    </Tabs>
  );
}
