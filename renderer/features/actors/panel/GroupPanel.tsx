import { Button } from '@mantine/core';
import type { NodeGroup } from '@renderer/canvas/grouped-model';
import { useReadOnly } from '@renderer/store/workspace';
import { Panel } from '@renderer/ui/panel/Panel';
import { useTranslation } from '@renderer/ui/use-translation';
import { recordOf } from '@shared/document/document';
import { IconArrowsDiagonal } from '@tabler/icons-react';
import type { GroupActs } from '../group-acts';
import classes from '../groups.module.css';
import type { MapWork } from '../use-map-work';

interface GroupPanelProps {
  readonly work: MapWork;
  readonly groups: GroupActs;
  readonly group: NodeGroup;
  readonly onClose: () => void;
}

/** Who is gathered in a card, and the way to open it. */
export function GroupPanel({ work, groups, group, onClose }: GroupPanelProps) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  return (
    <Panel kind="side" title={t('sectorGroups.panel', { name: group.name })} onClose={onClose}>
      <p>{t('sectorGroups.count', { count: group.memberIds.size })}</p>
      {isReadOnly ? null : (
        <Button size="sm" variant="default" leftSection={<IconArrowsDiagonal size={16} />} aria-keyshortcuts="U" onClick={() => { groups.open([group.id]); }}>
          {t('sectorGroups.openIt')}
        </Button>
      )}
      <ul className={classes['members']} aria-label={t('sectorGroups.members')}>
        {[...group.memberIds].map((id) => (
          <li key={id}>
            <button type="button" className={classes['member']} onClick={() => { work.choose([id]); }}>
              {recordOf(work.document, 'actor', id)?.name}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
