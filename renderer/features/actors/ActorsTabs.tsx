import { Tabs } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { lazy, Suspense, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';
import { ACTORS_TABS, useActorsPlace, type ActorsTab } from './actors-place';
import { ActorsView } from './ActorsView';
import classes from './actors-tabs.module.css';
import { closeSheet, useSheetOpen } from './sheet/sheet-state';

const VIEWS: { readonly [Tab in Exclude<ActorsTab, 'map'>]: LazyExoticComponent<ComponentType> } = {
  network: lazy(() => import('./network/NetworkView').then(({ NetworkView }) => ({ default: NetworkView }))),
  needs: lazy(() => import('./needs/NeedsView').then(({ NeedsView }) => ({ default: NeedsView }))),
  moments: lazy(() => import('./moments/MomentsView').then(({ MomentsView }) => ({ default: MomentsView }))),
  review: lazy(() => import('./review/ReviewView').then(({ ReviewView }) => ({ default: ReviewView }))),
  influence: lazy(() => import('./influence/InfluenceView').then(({ InfluenceView }) => ({ default: InfluenceView }))),
};

const SheetDialog = lazy(() => import('./sheet/SheetDialog').then(({ SheetDialog: Dialog }) => ({ default: Dialog })));

/** The place "Actores" with its parts: the map, and what is read from it. */
export function ActorsTabs(): ReactNode {
  const t = useTranslation();
  const [place, changePlace] = useActorsPlace();
  const isSheetOpen = useSheetOpen();
  return (
    <Tabs
      value={place.tab}
      keepMounted={false}
      className={classes['place'] ?? ''}
      onChange={(value) => {
        const tab = ACTORS_TABS.find((candidate) => candidate === value);
        if (tab !== undefined) changePlace({ tab });
      }}
    >
      <div className={classes['head']}>
        <h1 className={classes['title']}>{t('actors.place.title')}</h1>
        <Tabs.List aria-label={t('influence.tabs')} className={classes['tabs'] ?? ''}>
          {ACTORS_TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab} h={43}>
              {t(`influence.tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      {ACTORS_TABS.map((tab) => {
        const View = tab === 'map' ? ActorsView : VIEWS[tab];
        return (
          <Tabs.Panel key={tab} value={tab} className={classes['panel'] ?? ''}>
            <Suspense fallback={null}>
              <View />
            </Suspense>
          </Tabs.Panel>
        );
      })}
      {isSheetOpen ? <Suspense fallback={null}><SheetDialog view={place.view} onClose={closeSheet} /></Suspense> : null}
    </Tabs>
  );
}
