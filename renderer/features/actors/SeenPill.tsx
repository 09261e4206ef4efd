import { Button, CloseButton, Loader } from '@mantine/core';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { DRAFT_ID } from '@renderer/canvas/draft-node';
import { recordOf } from '@shared/document/document';
import { NO_FILTER, filterCount } from '@shared/analysis/actors/map-filter';
import { MOST_LAYERED } from '@shared/analysis/layout/layered-layout';
import { isComputedView } from '@shared/domain/actors/map-geometry';
import { IconPin, IconRefresh } from '@tabler/icons-react';
import classes from './map-over.module.css';
import type { MapLayout } from './layout/use-layout';
import type { MapWork } from './use-map-work';
import type { ViewActs } from './view-acts';

interface SeenPillProps {
  readonly work: MapWork;
  readonly layout: MapLayout;
  readonly views: ViewActs;
}

/** In the corner of the map: what is seen while not all is, with the way back; and what can be done where the machine lays out. */
export function SeenPill({ work, layout, views }: SeenPillProps) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  const { document, place, changePlace, model, whole, selection } = work;
  const { ego, filter } = place;
  const isPart = ego !== null || filterCount(filter) > 0;
  const isComputed = isComputedView(work.view) && !isReadOnly && whole.nodes.length > 0;
  if (!isPart && !layout.isRunning && !isComputed) return null;
  return (
    <div className={classes['seen']} data-map-control>
      {isPart ? (
        <div className={classes['pill']}>
          <span>
            {ego === null ? null : t('actorViews.ego.seen', { count: ego.steps, name: recordOf(document, 'actor', ego.id)?.name ?? '' })}{' '}
            {t('actorViews.filter.seen', { seen: model.nodes.filter(({ id }) => id !== DRAFT_ID).reduce((sum, { memberIds }) => sum + (memberIds?.length ?? 1), 0), count: whole.nodes.length })}
          </span>
          <CloseButton size="sm" aria-label={t('actorViews.filter.all')} onClick={() => { changePlace({ ego: null, filter: NO_FILTER }); }} />
        </div>
      ) : null}
      {layout.isRunning ? (
        <div className={classes['pill']}>
          <Loader size={14} aria-hidden /> {t('actorViews.arranging')}
        </div>
      ) : layout.isRefused ? (
        <div className={classes['pill']} role="status">
          <span>{t('actorViews.tooMany', { count: MOST_LAYERED })}</span>
          <Button size="compact-sm" variant="light" onClick={() => { work.setTask('filter'); }}>{t('actorViews.useFilter')}</Button>
          <Button size="compact-sm" variant="light" onClick={() => { views.setView('force'); }}>{t('actorViews.useForce')}</Button>
        </div>
      ) : isComputed ? (
        <div className={classes['alignments']}>
          <Button size="xs" variant="default" leftSection={<IconRefresh size={15} />} aria-keyshortcuts="L" onClick={views.arrange}>{t('actorViews.toolbar.arrange')}</Button>
          {selection.length === 0 ? null : <Button size="xs" variant="default" leftSection={<IconPin size={15} />} aria-keyshortcuts="P" onClick={views.togglePin}>{t('actorViews.toolbar.pin')}</Button>}
        </div>
      ) : null}
    </div>
  );
}
