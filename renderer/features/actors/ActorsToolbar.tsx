import { NativeSelect } from '@mantine/core';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { MAP_VIEWS } from '@shared/domain/actors/map-geometry';
import { filterCount } from '@shared/analysis/actors/map-filter';
import { IconArrowsJoin2, IconCircleDashed, IconClipboardText, IconFileExport, IconFilter, IconFocusCentered, IconLayoutGrid, IconLayoutSidebarRight, IconListNumbers, IconPlus, IconSearch, IconStack2, IconUsersGroup } from '@tabler/icons-react';
import classes from './toolbar.module.css';
import type { GroupActs } from './group-acts';
import type { MapActs } from './map-acts';
import { openSheet } from './sheet/sheet-state';
import type { MapWork } from './use-map-work';
import type { ViewActs } from './view-acts';

interface ActorsToolbarProps {
  readonly work: MapWork;
  readonly acts: MapActs;
  readonly views: ViewActs;
  readonly groups: GroupActs;
}

/** What can be done on the map, for those who come with the pointer. */
export function ActorsToolbar({ work, acts, views, groups }: ActorsToolbarProps) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  const { place, changePlace, task, setTask } = work;
  const isMap = place.display === 'map';
  return (
    <div className={classes['toolbar']} role="toolbar" aria-label={t('actors.toolbar.label')}>
      <ToolbarButton label={t('actors.toolbar.add')} Icon={IconPlus} withLabel shortcut="a" disabled={isReadOnly} onClick={() => { changePlace({ display: 'map' }); acts.addNext(); }} />
      <ToolbarButton label={t('actors.toolbar.series')} hint={t('actors.toolbar.seriesHint')} Icon={IconListNumbers} shortcut="s" pressed={place.isSeries} disabled={isReadOnly} onClick={() => { changePlace({ isSeries: !place.isSeries }); }} />
      <ToolbarButton label={t('actors.toolbar.paste')} Icon={IconClipboardText} disabled={isReadOnly} onClick={() => { setTask('paste'); }} />
      <ToolbarButton label={t('actors.toolbar.connect')} hint={t('actors.toolbar.connectHint')} Icon={IconArrowsJoin2} shortcut="c" disabled={isReadOnly || work.activeId === null || !isMap} pressed={task === 'connect'} onClick={() => { setTask(task === 'connect' ? 'none' : 'connect'); }} />
      <ToolbarButton label={t('actors.toolbar.find')} Icon={IconSearch} shortcut="mod+f" pressed={task === 'find'} onClick={() => { setTask(task === 'find' ? 'none' : 'find'); }} />
      <span className={classes['space']} />
      <ToolbarButton label={t('actorViews.toolbar.guide')} Icon={IconUsersGroup} pressed={place.isGuided} disabled={isReadOnly} onClick={() => { changePlace({ isGuided: !place.isGuided, display: 'map' }); }} />
      <ToolbarButton label={t('actorViews.toolbar.filter')} Icon={IconFilter} shortcut="q" disabled={!isMap} pressed={task === 'filter' || filterCount(place.filter) > 0} onClick={() => { setTask(task === 'filter' ? 'none' : 'filter'); }} />
      <ToolbarButton label={t('actorViews.toolbar.ego')} hint={t('actorViews.toolbar.egoHint')} Icon={IconFocusCentered} shortcut="g" disabled={!isMap || (work.activeId === null && place.ego === null)} pressed={place.ego !== null} onClick={views.widenEgo} />
      <ToolbarButton label={t('actorViews.toolbar.areas')} Icon={IconCircleDashed} shortcut="b" disabled={!isMap} pressed={place.hasAreas} onClick={views.toggleAreas} />
      <ToolbarButton label={t('sectorGroups.toolbar')} hint={t('sectorGroups.toolbarHint')} Icon={IconStack2} shortcut="u" disabled={!isMap || isReadOnly || !groups.isPossible} pressed={work.groups.length > 0} onClick={groups.toggle} />
      <NativeSelect
        aria-label={t('actors.toolbar.view')}
        aria-keyshortcuts="V"
        size="sm"
        className={classes['viewChoice'] ?? ''}
        leftSection={<IconLayoutGrid size={16} aria-hidden />}
        disabled={!isMap}
        value={place.view}
        data={MAP_VIEWS.map((view) => ({ value: view, label: t(`actorViews.name.${view}`) }))}
        onChange={(event) => {
          const view = MAP_VIEWS.find((candidate) => candidate === event.currentTarget.value);
          if (view !== undefined) views.setView(view);
        }}
      />
      <SegmentedChoice
        label={t('actors.toolbar.display')}
        value={place.display}
        options={[
          { value: 'map', label: t('actors.toolbar.displayMap') },
          { value: 'list', label: t('actors.toolbar.displayList') },
          { value: 'bodies', label: t('bodies.title') },
        ]}
        onChange={(display) => { changePlace({ display, isGuided: false }); }}
      />
      <ToolbarButton label={t('mapSheet.open')} Icon={IconFileExport} onClick={openSheet} />
      <ToolbarButton label={t('actors.toolbar.panel')} Icon={IconLayoutSidebarRight} pressed={place.isPanelOpen} onClick={() => { changePlace({ isPanelOpen: !place.isPanelOpen }); }} />
    </div>
  );
}
