import type { PlaceId } from '@renderer/store/feature';
import { goTo, setRailCollapsed, useSession } from '@renderer/store/session';
import { useTranslation } from '@renderer/ui/use-translation';
import { Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useState } from 'react';
import { features } from '../features';
import classes from './Rail.module.css';

/** Windows in which the projector's letters need all the width. */
const TIGHT = '(max-width: 1400px)';
/** Windows, or enlargements of them, in which nothing but the work has room. */
const SMALL = '(max-width: 56em)';

/** The places, in the order of the work. */
export function Rail({ place }: { readonly place: PlaceId }) {
  const t = useTranslation();
  const chosen = useSession((state) => state.railCollapsed);
  const theme = useSession((state) => state.theme);
  // Larger letters on a small projector leave no room for names beside the work, unless a person insists.
  const isLarge = useMediaQuery(TIGHT) === true && theme === 'projector';
  const isSmall = useMediaQuery(SMALL) === true;
  const isTight = isLarge || isSmall;
  const [insists, setInsists] = useState(false);
  const collapsed = chosen || (isTight && !insists);
  const fold = t(collapsed ? 'shell.rail.expand' : 'shell.rail.collapse');
  const FoldIcon = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes['rail']} data-collapsed={collapsed} aria-label={t('shell.rail.label')}>
      <ul className={classes['places']}>
        {features.map(({ id, labelKey, Icon }) => (
          <li key={id}>
            <Tooltip label={t(labelKey)} position="right" disabled={!collapsed}>
              <button
                type="button"
                className={classes['place']}
                aria-current={id === place ? 'page' : undefined}
                aria-label={collapsed ? t(labelKey) : undefined}
                onClick={() => {
                  goTo(id);
                }}
              >
                <Icon size={20} stroke={1.75} />
                {collapsed ? null : <span>{t(labelKey)}</span>}
              </button>
            </Tooltip>
          </li>
        ))}
      </ul>
      <Tooltip label={fold} position="right">
        <button
          type="button"
          className={classes['fold']}
          aria-label={fold}
          aria-expanded={!collapsed}
          onClick={() => {
            setRailCollapsed(!collapsed);
            setInsists(collapsed);
          }}
        >
          <FoldIcon size={20} stroke={1.75} />
        </button>
      </Tooltip>
    </nav>
  );
}
