import { MiniMap } from '@renderer/canvas/MiniMap';
import type { MapController } from '@renderer/canvas/map-controller';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useSession } from '@renderer/store/session';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import classes from './map-over.module.css';

/** Nearer, farther, all of it, and the whole map in a corner. */
export function MapControls({ controller }: { readonly controller: MapController }) {
  const t = useTranslation();
  const theme = useSession((state) => state.theme);
  return (
    <div className={classes['corner']} data-map-control>
      <div className={classes['zoom']} role="group" aria-label={t('actors.map.controls')}>
        <ToolbarButton label={t('actors.map.zoomIn')} Icon={IconPlus} shortcut="plus" onClick={() => { controller.zoomBy(1.25); }} />
        <ToolbarButton label={t('actors.map.zoomOut')} Icon={IconMinus} shortcut="-" onClick={() => { controller.zoomBy(0.8); }} />
        <ToolbarButton label={t('actors.map.fit')} Icon={IconArrowsMaximize} shortcut="f" onClick={() => { controller.fit(); }} />
      </div>
      <MiniMap controller={controller} theme={theme} />
    </div>
  );
}
