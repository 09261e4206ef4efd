import { Button, Group, Menu, Select, Text } from '@mantine/core';
import { IconArrowsMove, IconArrowMerge, IconDots } from '@tabler/icons-react';
import type { RecordId } from '@shared/domain/kernel/id';
import { planNodeModule, type PlanNode } from '@shared/domain/plan/plan-node';
import type { PlanTree } from '@shared/domain/plan/plan-tree';
import { announceFailure } from '@renderer/store/notices';
import { runCommand, useReadOnly } from '@renderer/store/workspace';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { branchOf } from './branch-moves';
import { mergeNodes, type BranchMove } from './commands';

interface BranchMenuProps {
  readonly node: PlanNode;
  readonly tree: PlanTree;
  readonly onMove: (move: BranchMove) => void;
  readonly onMerged: (keptId: RecordId) => void;
}

const TOP = 'top';
/** What a list of the plan shows at once: the rest is found by typing. */
const SHOWN = 200;

/** Moves the chosen branch to another place of the plan, or joins it with another element. */
export function BranchMenu({ node, tree, onMove, onMerged }: BranchMenuProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const [asking, setAsking] = useState<'move' | 'merge' | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const branch = asking === null ? new Set<RecordId>() : branchOf(tree, node.id);
  const choices = asking === null ? [] : tree.inOrder.flatMap(({ node: other, depth }) => (branch.has(other.id) ? [] : [{ value: other.id as string, label: `${'\u00a0\u00a0'.repeat(depth)}${planNodeModule.labelOf(other)}` }]));
  const close = (): void => {
    setAsking(null);
    setPlace(null);
  };
  const submit = (): void => {
    if (place === null) return;
    if (asking === 'move') {
      const parentId = place === TOP ? null : (place as RecordId);
      onMove({ id: node.id, parentId, index: parentId === null ? tree.roots.length : tree.childrenOf(parentId).length });
    } else {
      const result = runCommand(mergeNodes, { keptId: place as RecordId, goneId: node.id });
      if (!result.ok) announceFailure(result.error);
      else onMerged(place as RecordId);
    }
    close();
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="xs" px={8} disabled={readOnly} aria-label={t('plan.tree.branch')} title={t('plan.tree.branch')}>
            <IconDots size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconArrowsMove size={16} />} onClick={() => { setAsking('move'); }}>{t('plan.tree.move')}</Menu.Item>
          <Menu.Item leftSection={<IconArrowMerge size={16} />} onClick={() => { setAsking('merge'); }}>{t('plan.tree.merge')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking === null ? null : (
        <Dialog opened onClose={close} title={t(asking === 'move' ? 'plan.tree.moveTitle' : 'plan.tree.mergeTitle')} size="lg">
          <Text mb="sm">{t(asking === 'move' ? 'plan.tree.moveText' : 'plan.tree.mergeText', { name: planNodeModule.labelOf(node) })}</Text>
          <Select
            data-autofocus
            searchable
            limit={SHOWN}
            label={t(asking === 'move' ? 'plan.tree.moveInto' : 'plan.tree.mergeWith')}
            nothingFoundMessage={t('plan.tree.noneFound')}
            data={asking === 'move' ? [{ value: TOP, label: t('plan.tree.top') }, ...choices] : choices}
            value={place}
            onChange={setPlace}
          />
          <Group justify="flex-end" gap="xs" mt="md">
            <Button variant="default" onClick={close}>{t('common.action.cancel')}</Button>
            <Button disabled={place === null} onClick={submit}>{t(asking === 'move' ? 'plan.tree.moveDo' : 'plan.tree.mergeDo')}</Button>
          </Group>
        </Dialog>
      )}
    </>
  );
}
