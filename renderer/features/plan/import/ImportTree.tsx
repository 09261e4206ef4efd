import { Badge, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { PlanImportNode } from '@shared/exchange/plan/plan-import';
import { formattingLocale } from '@shared/i18n';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useRef, type ReactNode } from 'react';
import classes from './import.module.css';

const ROW_HEIGHT = 34;

/** The tree that will result, before anything is written. */
export function ImportTree({ nodes }: { readonly nodes: readonly PlanImportNode[] }): ReactNode {
  const t = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => withDepths(nodes), [nodes]);
  const number = useMemo(() => new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 2 }), []);
  const rowWindow = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  if (rows.length === 0) return <Text c="dimmed">{t('plan.import.noTree')}</Text>;
  const targets = nodes.filter((node) => node.level === 'target').length;
  return (
    <>
      <Text size="sm" mb="xs">
        {t('plan.import.treeSummary', { axes: nodes.filter((node) => node.level === 'axis').length, targets })}
      </Text>
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroller} className={classes['tree']} role="list" tabIndex={0} aria-label={t('plan.import.tab.tree')}>
        <div style={{ height: rowWindow.getTotalSize(), position: 'relative' }}>
          {rowWindow.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const { node, depth } = row;
            return (
              <div
                key={node.tempId}
                role="listitem"
                className={classes['node']}
                data-depth={Math.min(depth, 3)}
                style={{ transform: `translateY(${item.start}px)`, paddingInlineStart: 12 + depth * 20 }}
              >
                <span className={classes['nodeLevel']}>{t(`records.planLevel.${node.level}`)}</span>
                {node.code === '' ? null : <span className={classes['nodeCode']}>{node.code}</span>}
                <span className={classes['nodeName']} title={node.name}>
                  {node.name}
                </span>
                {node.nameUncertain ? (
                  <Badge size="sm" variant="default" tt="none" fw={500}>
                    {t('plan.import.uncertain')}
                  </Badge>
                ) : null}
                {node.target === null ? null : (
                  <span className={classes['nodeFigure']}>
                    {node.baseline === null ? '' : `${number.format(node.baseline)} → `}
                    {number.format(node.target)} {node.unit}
                  </span>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

function withDepths(nodes: readonly PlanImportNode[]): readonly { readonly node: PlanImportNode; readonly depth: number }[] {
  const depths = new Map<string, number>();
  return nodes.map((node) => {
    const depth = node.parentTempId === null ? 0 : (depths.get(node.parentTempId) ?? 0) + 1;
    depths.set(node.tempId, depth);
    return { node, depth };
  });
}
