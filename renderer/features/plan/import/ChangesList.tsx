import { Checkbox, SegmentedControl, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { fieldName } from '@shared/analysis/describe/value-text';
import type { ImportChange, ImportChoice } from '@shared/exchange/import-change';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import classes from './changes.module.css';

const KINDS = ['added', 'changed', 'gone'] as const;
type Kind = ImportChange['kind'];

interface ChangesListProps {
  readonly changes: readonly ImportChange[];
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
}

/** Whether a person takes a change. */
export function isTaken({ kind, key }: ImportChange, { leftOut, removed }: ImportChoice): boolean {
  return kind === 'gone' ? removed.has(key) : !leftOut.has(key);
}

/** What a file changes: what is new, what it says otherwise, what it no longer has; each is taken or left out. */
export function ChangesList({ changes, choice, onChoose }: ChangesListProps): ReactNode {
  const t = useTranslation();
  const byKind = useMemo(() => new Map(KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind)])), [changes]);
  const [chosen, setChosen] = useState<Kind | null>(null);
  // What is there is shown first: at the beginning the changes may not be known yet.
  const kind = chosen ?? (['changed', 'added', 'gone'] as const).find((each) => (byKind.get(each)?.length ?? 0) > 0) ?? 'added';
  const shown = byKind.get(kind) ?? [];
  const scroller = useRef<HTMLDivElement>(null);
  const rowWindow = useVirtualizer({ count: shown.length, getScrollElement: () => scroller.current, estimateSize: (index) => 34 + (shown[index]?.fields.length ?? 0) * 24, overscan: 8 });
  const taken = shown.filter((change) => isTaken(change, choice)).length;

  const take = (which: readonly ImportChange[], isWanted: boolean): void => {
    const leftOut = new Set(choice.leftOut);
    const removed = new Set(choice.removed);
    for (const change of which) {
      const named = change.kind === 'gone' ? removed : leftOut;
      // What is gone goes where it is named; the others stay out where they are.
      if (isWanted === (change.kind === 'gone')) named.add(change.key);
      else named.delete(change.key);
    }
    onChoose({ leftOut, removed });
  };

  return (
    <>
      <div className={classes['head']}>
        <SegmentedControl
          aria-label={t('plan.changes.kinds')}
          value={kind}
          onChange={(value) => { setChosen(KINDS.find((each) => each === value) ?? 'added'); }}
          data={KINDS.map((each) => ({ value: each, label: t(`plan.changes.${each}`, { count: byKind.get(each)?.length ?? 0 }) }))}
        />
        {shown.length === 0 ? null : (
          <Checkbox
            label={t(kind === 'gone' ? 'plan.changes.removeAll' : 'plan.changes.takeAll')}
            checked={taken === shown.length}
            indeterminate={taken > 0 && taken < shown.length}
            onChange={(event) => { take(shown, event.currentTarget.checked); }}
          />
        )}
      </div>
      <Text size="sm" c="dimmed" mb="xs">{t(`plan.changes.${kind}Hint`)}</Text>
      {shown.length === 0 ? <Text c="dimmed">{t(`plan.changes.${kind}None`)}</Text> : null}
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroller} className={classes['list']} data-empty={shown.length === 0 || undefined} role="list" tabIndex={0} aria-label={t('plan.changes.list')}>
        <div style={{ height: rowWindow.getTotalSize(), position: 'relative' }}>
          {rowWindow.getVirtualItems().map((item) => {
            const change = shown[item.index];
            if (change === undefined) return null;
            return (
              <div key={change.key} ref={rowWindow.measureElement} data-index={item.index} role="listitem" className={classes['change']} style={{ transform: `translateY(${item.start}px)` }}>
                <Checkbox
                  checked={isTaken(change, choice)}
                  aria-label={t(kind === 'gone' ? 'plan.changes.removeOne' : 'plan.changes.takeOne', { name: change.name })}
                  onChange={(event) => { take([change], event.currentTarget.checked); }}
                />
                <div className={classes['what']}>
                  <span className={classes['name']}>{change.name}</span>
                  <span className={classes['place']}>
                    {change.place === null ? t(`records.type.${change.type}`) : t('plan.import.place', { sheet: change.place.sheet, row: change.place.row })}
                  </span>
                  {change.fields.map(({ field, before, after }) => (
                    <span key={field} className={classes['field']}>
                      <span className={classes['fieldName']}>{fieldName(field)}</span>
                      <del>{before}</del> → <ins>{after}</ins>
                    </span>
                  ))}
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
