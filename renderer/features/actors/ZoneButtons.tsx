import { OnMap } from '@renderer/canvas/OnMap';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { listOf } from '@shared/document/document';
import { membersBySector } from '@shared/domain/actors/sector-groups';
import { useRef } from 'react';
import { IconArrowsDiagonal, IconArrowsDiagonalMinimize2 } from '@tabler/icons-react';
import type { GroupActs } from './group-acts';
import classes from './groups.module.css';
import { useLeastSize } from './use-least-size';
import type { MapWork } from './use-map-work';

/** Side of a button in canvas units. */
const SIDE = 30;

/** In the corner of every sector of the view by sector: gather its actors into one card, or open it again. */
export function ZoneButtons({ work, groups }: { readonly work: MapWork; readonly groups: GroupActs }) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  const holder = useRef<HTMLDivElement>(null);
  useLeastSize(holder, work.controller, SIDE);
  if (isReadOnly || work.view !== 'sectors') return null;
  const members = membersBySector(listOf(work.document, 'actor'));
  return (
    <OnMap>
      <div ref={holder} className={classes['holder']}>
      {work.model.zones.map(({ key, value, left, top, width }) => {
        if (value.view !== 'sectors') return null;
        const group = work.groups.find(({ zoneKey }) => zoneKey === key);
        const name = value.sector === '' ? t('actorViews.zone.noSector') : value.sector;
        if (!members.has(key)) return null;
        return (
          <button
            key={key}
            type="button"
            className={`${classes['zoneButton'] ?? ''} nopan nodrag`}
            data-map-control
            style={{ left: left + width - SIDE - 4, top: top + 4 }}
            aria-label={t(group === undefined ? 'sectorGroups.gather' : 'sectorGroups.open', { name })}
            title={t(group === undefined ? 'sectorGroups.gather' : 'sectorGroups.open', { name })}
            onClick={() => {
              if (group === undefined) groups.gather(value.sector);
              else groups.open([group.id]);
            }}
          >
            {group === undefined ? <IconArrowsDiagonalMinimize2 size={18} aria-hidden /> : <IconArrowsDiagonal size={18} aria-hidden />}
          </button>
        );
      })}
      </div>
    </OnMap>
  );
}
