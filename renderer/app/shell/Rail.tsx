import type { PlaceId } from '@renderer/store/feature';
import { goTo, setRailCollapsed, useSession } from '@renderer/store/session';
import { useTranslation } from '@renderer/ui/use-translation';
import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { features } from '../features';
import classes from './Rail.module.css';

/** The places, in the order of the work. */
export function Rail({ place }: { readonly place: PlaceId }) {
  const t = useTranslation();
  const collapsed = useSession((state) => state.railCollapsed);
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
          }}
        >
          <FoldIcon size={20} stroke={1.75} />
        </button>
      </Tooltip>
    </nav>
  );
}
