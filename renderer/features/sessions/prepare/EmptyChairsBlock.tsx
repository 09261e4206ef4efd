import { Button, Text } from '@mantine/core';
import { formatNames } from '@shared/analysis/explain/format-figure';
import { recordOf } from '@shared/document/document';
import { chairsAnalysis } from '@renderer/store/analysis/chairs-analysis';
import { openTab } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from '../sessions.module.css';

const NAMED = 5;

/** Who of weight nobody has called or seated yet: to think of before the invitations go out. Nothing where there is nobody. */
export function EmptyChairsBlock(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const { state } = chairsAnalysis.useAnalysis(document);
  const chairs = (state.kind === 'ready' ? state.value : state.kind === 'computing' ? state.before : null)?.chairs ?? [];
  if (chairs.length === 0) return null;
  const names = chairs.slice(0, NAMED).map(({ actorId }) => recordOf(document, 'actor', actorId)?.name ?? '');
  const rest = chairs.length - names.length;
  return (
    <section aria-label={t('actorWork.chairs.title')}>
      <Text component="h3" fw={600}>{t('actorWork.chairs.title')}</Text>
      <Text size="sm">{t('actorWork.chairs.prepare', { names: formatNames(rest === 0 ? names : [...names, t('actorWork.network.more', { count: rest })]) })}</Text>
      <Button className={classes['atStart'] ?? ''} variant="subtle" size="compact-sm" onClick={() => { openTab('actors', 'needs', { needsPart: 'chairs' }); }}>{t('actorWork.chairs.why')}</Button>
    </section>
  );
}
