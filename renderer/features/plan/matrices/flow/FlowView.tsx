import { Button, Text } from '@mantine/core';
import { loadCatalog } from '@shared/catalogs/catalog';
import { planFlow } from '@shared/analysis/coverage/plan-flow';
import { planFlowFigure } from '@shared/reports/plan-flow/plan-flow-figure';
import { FigureFrame } from '@renderer/figures/FigureFrame';
import { setPlaceState } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { Suspense, use, useMemo, type ReactNode } from 'react';
import { FIRST_PLAN } from '../../plan-place';
import classes from './flow.module.css';

/** How the targets of the plan reach the goals, by line and modality. */
export function FlowView(): ReactNode {
  const t = useTranslation();
  return (
    <Suspense fallback={<Text c="dimmed">{t('shell.loading')}</Text>}>
      <Flow />
    </Suspense>
  );
}

function Flow(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const entries = use(loadCatalog('sdgGoals'));
  const goals = useMemo(() => new Map(entries.map(({ id, name }) => [id, name])), [entries]);
  const figure = useMemo(() => planFlowFigure(document, goals, t), [document, goals, t]);
  const { links } = planFlow(document);
  if (figure === null) {
    return (
      <EmptyState Icon={IconArrowsSplit2} title={t('matrices.flow.emptyTitle')} actions={<Button onClick={() => { setPlaceState('plan', { ...FIRST_PLAN, tab: 'matrix' }); }}>{t('matrices.flow.emptyGo')}</Button>}>
        {t('matrices.flow.emptyText')}
      </EmptyState>
    );
  }
  return (
    // What scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['flow']} role="region" aria-label={t('matrices.name.plan-flow')} tabIndex={0}>
      <p className={classes['lead']}>{t('matrices.flow.lead', { count: links })}</p>
      <div className={classes['figure']}>
        <FigureFrame figure={figure} caption={t('matrices.flow.note')} />
      </div>
    </div>
  );
}
