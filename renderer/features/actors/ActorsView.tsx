import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from '@renderer/ui/use-translation';
import { listOf } from '@shared/document/document';
import { relationCounts } from '@shared/domain/relations/relation-rules';
import { useSession } from '@renderer/store/session';
import { MAP_PALETTES } from '@renderer/canvas/map-palette';
import { ActorPicker } from './ActorPicker';
import { ActorsToolbar } from './ActorsToolbar';
import { ActorTable } from './ActorTable';
import classes from './actors.module.css';
import { BodiesView } from './bodies/BodiesView';
import { GuideView } from './guide/GuideView';
import { useLayout } from './layout/use-layout';
import { groupActs } from './group-acts';
import { mapActs } from './map-acts';
import { MapPlace } from './MapPlace';
import { PasteDialog } from './PasteDialog';
import { SidePanel } from './SidePanel';
import { useMapKeys } from './use-map-keys';
import { useMapWork } from './use-map-work';
import { viewActs } from './view-acts';

/** The place "Actores": the map or the list, with what is known of the chosen beside it. */
export function ActorsView() {
  const t = useTranslation();
  const theme = useSession((state) => state.theme);
  const work = useMapWork();
  const acts = mapActs(work, t);
  const layout = useLayout(work, t);
  const views = viewActs(work, layout, t);
  const groups = groupActs(work, t);
  useMapKeys(work, acts, views, groups, t);
  const actors = listOf(work.document, 'actor');
  const relations = listOf(work.document, 'relation');
  const counts = useMemo(() => relationCounts(relations), [relations]);
  return (
    <div className={classes['place']} style={{ '--map-on-kind': MAP_PALETTES[theme].onKind }}>
      <ActorsToolbar work={work} acts={acts} views={views} groups={groups} />
      <div className={classes['work']}>
        {work.place.isGuided && work.place.display === 'map' ? <GuideView work={work} acts={acts} views={views} /> : null}
        {work.place.display === 'bodies' ? (
          <BodiesView work={work} />
        ) : work.place.display === 'map' ? (
          <MapPlace work={work} acts={acts} layout={layout} views={views} groups={groups} />
        ) : (
          <div className={classes['canvas']}>
            <ActorTable
              actors={actors}
              relationCounts={counts}
              selection={work.selection}
              onChoose={work.choose}
            />
            {work.task !== 'find' ? null : (
              <section className={classes['box']} aria-label={t('actors.find.label')}>
                <ActorPicker
                  actors={actors}
                  label={t('actors.find.label')}
                  placeholder={t('actors.find.placeholder')}
                  resultsLabel={t('actors.find.results')}
                  noneText={t('actors.find.none')}
                  onPick={(id) => {
                    work.choose([id]);
                    work.setTask('none');
                  }}
                  onClose={() => {
                    work.setTask('none');
                  }}
                />
              </section>
            )}
          </div>
        )}
        {work.place.isPanelOpen && !work.place.isGuided && work.place.display !== 'bodies' ? <SidePanel work={work} acts={acts} views={views} groups={groups} /> : null}
      </div>
      {work.task !== 'paste' ? null : (
        <PasteDialog
          known={actors.map(({ name }) => name)}
          onPaste={(text) => {
            if (acts.paste(text)) work.setTask('none');
          }}
          onClose={() => {
            work.setTask('none');
          }}
        />
      )}
      <VisuallyHidden role="status" aria-live="polite">
        {work.said}
      </VisuallyHidden>
    </div>
  );
}
