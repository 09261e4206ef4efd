import { Button, Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { recordOf, tableOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { formattingLocale } from '@shared/i18n';
import { announceFailure } from '@renderer/store/notices';
import { openPlanTab } from '@renderer/store/session';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { Split } from '@renderer/ui/records/Split';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { shownRows } from '../matrix/matrix-rows';
import { planTreeOf } from '../matrix/plan-tree-of';
import { BranchMenu } from './BranchMenu';
import { keyMove } from './branch-moves';
import { addPlanNode, movePlanNode, removePlanNodes, type BranchMove } from './commands';
import { PlanNodeForm } from './PlanNodeForm';
import classes from './plan-tree.module.css';

const ROW_HEIGHT = 40;

/** The development plan as a tree, with the selected node's form beside it. `asked`: the node to begin with. */
export function PlanTreeView({ asked }: { readonly asked?: RecordId }): ReactNode {
  const t = useTranslation();
  const baseId = useId();
  const document = useDocument((state) => state);
  const nodes = tableOf(document, 'planNode');
  const tree = planTreeOf(document);
  const [folded, setFolded] = useState<ReadonlySet<RecordId>>(new Set());
  const [selected, setSelected] = useState<RecordId | null>(asked ?? null);
  const rows = useMemo(() => shownRows(tree, folded, t), [tree, folded, t]);
  const scroller = useRef<HTMLDivElement>(null);
  const rowWindow = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const number = useMemo(() => new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 2 }), []);
  const index = rows.findIndex((row) => row.id === selected);

  useEffect(() => {
    if (index >= 0) rowWindow.scrollToIndex(index);
    // Only a change of selection scrolls; the window itself changes at every scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [index]);

  const toggle = (id: RecordId): void => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolded(next);
  };
  const add = (parentId: RecordId | null): void => {
    const result = runCommand(addPlanNode, { parentId, name: t('plan.tree.newNode') });
    if (!result.ok) return;
    if (parentId !== null) setFolded(new Set([...folded].filter((id) => id !== parentId)));
    setSelected(result.value);
  };
  const remove = (): void => {
    if (selected === null) return;
    const next = rows[index + 1] ?? rows[index - 1];
    runCommand(removePlanNodes, [selected]);
    setSelected((next?.id as RecordId | undefined) ?? null);
  };
  const moveTo = (move: BranchMove): void => {
    const result = runCommand(movePlanNode, move);
    if (!result.ok) return announceFailure(result.error);
    // Where it went must be in sight.
    if (move.parentId !== null) setFolded((now) => new Set([...now].filter((id) => id !== move.parentId)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[index];
    const go = (to: number): void => {
      event.preventDefault();
      const target = rows[Math.min(rows.length - 1, Math.max(0, to))];
      if (target !== undefined) setSelected(target.id as RecordId);
    };
    if (event.altKey && selected !== null) {
      const move = keyMove(tree, selected, event.key);
      if (move !== undefined) {
        event.preventDefault();
        if (move !== null) moveTo(move);
      }
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
        return go(index + 1);
      case 'ArrowUp':
        return go(index - 1);
      case 'Home':
        return go(0);
      case 'End':
        return go(rows.length - 1);
      case 'ArrowRight':
        if (row?.expanded === false) toggle(row.id as RecordId);
        else if (row?.expanded === true) go(index + 1);
        return;
      case 'ArrowLeft':
        if (row?.expanded === true) toggle(row.id as RecordId);
        else if (row !== undefined) {
          const parentId = nodes.get(row.id as RecordId)?.parentId;
          if (parentId !== null && parentId !== undefined) setSelected(parentId);
        }
        return;
      case 'Delete':
        event.preventDefault();
        return remove();
      default:
    }
  };

  if (nodes.size === 0) {
    return (
      <div className={classes['empty']}>
        <Text fw={600} size="lg" component="h2">
          {t('plan.empty.title')}
        </Text>
        <Text c="dimmed" maw={520}>
          {t('plan.empty.text')}
        </Text>
        <Group>
          <Button onClick={() => { openPlanTab('import'); }}>{t('plan.empty.import')}</Button>
          <Button variant="default" onClick={() => { add(null); }}>
            {t('plan.empty.add')}
          </Button>
        </Group>
      </div>
    );
  }

  const chosen = selected === null ? undefined : recordOf(document, 'planNode', selected);
  const side = (
    <aside data-kind="side" className={classes['side']} aria-label={t('plan.form.label')}>
      {chosen === undefined ? (
        <Text c="dimmed">{t('plan.form.none')}</Text>
      ) : (
        <PlanNodeForm key={chosen.id} node={chosen} onRemove={remove} />
      )}
    </aside>
  );
  return (
    <Split chosen={selected} side={side}>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('plan.tree.count', { count: nodes.size })}
        </Text>
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={() => { add(null); }}>
            {t('plan.tree.addAxis')}
          </Button>
          <Button variant="default" size="xs" disabled={chosen === undefined} onClick={() => { add(selected); }}>
            {t('plan.tree.addInside')}
          </Button>
          {chosen === undefined ? null : <BranchMenu node={chosen} tree={tree} onMove={moveTo} onMerged={setSelected} />}
          <Button variant="default" size="xs" onClick={() => { openPlanTab('import'); }}>
            {t('plan.empty.import')}
          </Button>
        </Group>
      </Group>
      <Text size="xs" c="dimmed">{t('plan.tree.keys')}</Text>
      <div
        ref={scroller}
        role="tree"
        tabIndex={0}
        aria-label={t('plan.tab.tree')}
        aria-activedescendant={index >= 0 ? `${baseId}-${index}` : undefined}
        className={classes['tree']}
        onKeyDown={onKeyDown}
      >
        <div style={{ height: rowWindow.getTotalSize(), position: 'relative' }}>
          {rowWindow.getVirtualItems().map((item) => {
            const row = rows[item.index];
            const node = row === undefined ? undefined : nodes.get(row.id as RecordId);
            if (row === undefined || node === undefined) return null;
            return (
              // The tree itself takes the keys and names this row by aria-activedescendant.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={row.id}
                role="treeitem"
                id={`${baseId}-${item.index}`}
                aria-level={row.depth + 1}
                aria-expanded={row.expanded ?? undefined}
                aria-selected={row.id === selected}
                className={classes['row']}
                data-depth={Math.min(row.depth, 3)}
                style={{ transform: `translateY(${item.start}px)`, paddingInlineStart: 8 + row.depth * 20 }}
                onClick={(event) => {
                  setSelected(node.id);
                  if (event.target instanceof Element && event.target.closest('[data-twist]') !== null) toggle(node.id);
                }}
              >
                <span className={classes['twist']} data-twist={row.expanded !== null || undefined} aria-hidden>
                  {row.expanded === null ? null : row.expanded ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
                </span>
                <span className={classes['level']}>{row.kindLabel}</span>
                {node.code === '' ? null : <span className={classes['code']}>{node.code}</span>}
                <span className={classes['name']} title={node.name}>
                  {node.name}
                </span>
                {node.target === null ? null : (
                  <span className={classes['figure']} title={`${number.format(node.target)} ${node.unit}`}>
                    {number.format(node.target)} {node.unit}
                  </span>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </Split>
  );
}
