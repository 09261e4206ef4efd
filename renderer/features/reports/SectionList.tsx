import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { runCommand } from '@renderer/store/command-runner';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { RecordId } from '@shared/domain/kernel/id';
import type { SectionChoice } from '@shared/reports/arrange/arrange-report';
import { choicesNow } from '@shared/reports/arrange/choices-now';
import type { ReportKind } from '@shared/reports/report-kinds';
import { IconArrowDown, IconArrowUp, IconPlus } from '@tabler/icons-react';
import { useMemo, useRef, type ReactNode } from 'react';
import { addOwnText, arrangeSections } from './commands';
import { OwnText } from './OwnText';
import classes from './reports.module.css';

interface SectionListProps {
  readonly report: ReportKind;
  /** Those of the report in sight, as it was made last. */
  readonly sections: readonly SectionChoice[];
}

/** The sections of the report in their order: chosen, moved, and texts of one's own between them. */
export function SectionList({ report, sections: made }: SectionListProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((current) => current);
  const sections = useMemo(() => choicesNow(document, report, made), [document, report, made]);
  const list = useRef<HTMLOListElement>(null);
  const order = sections.map(({ id }) => id);
  const idsOf = (asked: boolean, shown: boolean): readonly string[] => sections.filter(({ isAskedFor, isShown }) => isAskedFor === asked && isShown === shown).map(({ id }) => id);
  const move = (from: number, step: 1 | -1): void => {
    const next = [...order];
    const [moved] = next.splice(from, 1);
    if (moved === undefined) return;
    next.splice(from + step, 0, moved);
    runCommand(arrangeSections, { report, fields: { order: next } });
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(moved)}"] [data-step="${step}"]:not(:disabled)`)?.focus());
  };
  const show = ({ id, isAskedFor }: SectionChoice, isShown: boolean): void => {
    // What is asked for is written down as put in, the rest as left out: a section that a later version brings stands as the report puts it.
    const others = idsOf(isAskedFor, isAskedFor).filter((one) => one !== id);
    const next = isShown === isAskedFor ? [...others, id] : others;
    runCommand(arrangeSections, { report, fields: isAskedFor ? { added: next } : { hidden: next } });
  };
  const add = (): void => {
    const first = sections.findIndex(({ isShown }) => isShown);
    const made = runCommand(addOwnText, { report, title: t('outputs.sections.newTitle'), order, at: first + 1 });
    if (made.ok) requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(made.value)}"] input[type="text"]`)?.focus());
  };
  return (
    <div className={classes['group']}>
      <div className={classes['groupHead']}>
        <h2 className={classes['groupTitle']} id="report-sections">{t('outputs.sections.title')}</h2>
        <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} />} onClick={add}>{t('outputs.sections.add')}</Button>
      </div>
      <ol ref={list} className={classes['sections']} aria-labelledby="report-sections">
        {sections.map((section, index) => {
          const { id, title, isShown, isOwn } = section;
          const name = title === '' ? t('outputs.sections.untitled') : title;
          return (
            <li key={id} data-section={id}>
              <div className={classes['section']}>
                <Checkbox className={classes['sectionName'] ?? ''} size="xs" checked={isShown} label={name} onChange={(event) => { show(section, event.currentTarget.checked); }} />
                <ActionIcon data-step={-1} variant="subtle" size="sm" disabled={index === 0} aria-label={t('outputs.sections.up', { name })} onClick={() => { move(index, -1); }}><IconArrowUp size={15} /></ActionIcon>
                <ActionIcon data-step={1} variant="subtle" size="sm" disabled={index === sections.length - 1} aria-label={t('outputs.sections.down', { name })} onClick={() => { move(index, 1); }}><IconArrowDown size={15} /></ActionIcon>
              </div>
              {isOwn ? <OwnText id={id as RecordId} /> : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
