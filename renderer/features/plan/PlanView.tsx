import { Tabs } from '@mantine/core';
import type { RecordId } from '@shared/domain/kernel/id';
import { PLAN_TABS, usePlaceState, type PlanTab } from '@renderer/store/session';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { LinesView } from './lines/LinesView';
import { MatrixView } from './matrix/MatrixView';
import classes from './plan.module.css';
import { PlanTreeView } from './tree/PlanTreeView';
import { PlanImportView } from './import/PlanImportView';

interface PlanPlace {
  readonly tab: PlanTab;
  /** The node or line another place asked for. */
  readonly chosen?: RecordId;
}

const FIRST: PlanPlace = { tab: 'tree' };

/** The place "Plan y líneas" with its tabs. */
export function PlanView(): ReactNode {
  const t = useTranslation();
  const [view, setView] = usePlaceState('plan', FIRST);
  return (
    <Tabs
      value={view.tab}
      onChange={(value) => {
        const tab = PLAN_TABS.find((candidate) => candidate === value);
        if (tab !== undefined) setView({ tab });
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
        <MatrixView />
      </Tabs.Panel>
      <Tabs.Panel value="import" className={classes['panel'] ?? ''}>
        <PlanImportView />
      </Tabs.Panel>
    </Tabs>
  );
}
