import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconArrowsJoin2, IconClipboardText, IconFileExport, IconLayoutSidebarRight, IconListNumbers, IconPlus, IconSearch } from '@tabler/icons-react';
import classes from './actors.module.css';
import type { MapActs } from './map-acts';
import { openSheet } from './sheet/sheet-state';
import type { MapWork } from './use-map-work';

interface ActorsToolbarProps {
  readonly work: MapWork;
  readonly acts: MapActs;
}

/** What can be done on the map, for those who come with the pointer. */
export function ActorsToolbar({ work, acts }: ActorsToolbarProps) {
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
      <SegmentedChoice
        label={t('actors.toolbar.view')}
        value={place.view}
        disabled={!isMap}
        options={[
          { value: 'free', label: t('actors.toolbar.viewFree') },
          { value: 'rings', label: t('actors.toolbar.viewRings') },
        ]}
        onChange={(view) => { changePlace({ view }); }}
      />
      <SegmentedChoice
        label={t('actors.toolbar.display')}
        value={place.display}
        options={[
          { value: 'map', label: t('actors.toolbar.displayMap') },
          { value: 'list', label: t('actors.toolbar.displayList') },
        ]}
        onChange={(display) => { changePlace({ display }); }}
      />
      <ToolbarButton label={t('mapSheet.open')} Icon={IconFileExport} onClick={openSheet} />
      <ToolbarButton label={t('actors.toolbar.panel')} Icon={IconLayoutSidebarRight} pressed={place.isPanelOpen} onClick={() => { changePlace({ isPanelOpen: !place.isPanelOpen }); }} />
    </div>
  );
}
