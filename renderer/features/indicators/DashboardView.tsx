import { UnstyledButton } from '@mantine/core';
import { meanProgress, stateOf } from '@shared/analysis/indicators/indicator-state';
import type { IndicatorReading } from '@shared/analysis/indicators/indicators-of-document';
import { tableOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { useDocument } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import classes from './indicators.module.css';
import { GuideChainView } from './GuideChainView';
import { ProgressBar } from './ProgressBar';
import { showPercent } from './show-value';

const GROUPINGS = ['dimension', 'line', 'sdg', 'chain'] as const;

/** The indicators in groups, each with its mean progress: by dimension, line or goal; or along the model of the guide. */
export function DashboardView({ readings, onOpen }: { readonly readings: readonly IndicatorReading[]; readonly onOpen: (id: RecordId) => void }): ReactNode {
  const t = useTranslation();
  const [by, setBy] = useState<(typeof GROUPINGS)[number]>('dimension');
  const lines = tableOf(useDocument((state) => state), 'line');
  const keysOf = ({ indicator }: IndicatorReading): readonly string[] => {
    switch (by) {
      case 'dimension':
        return [t(`indicators.dimension.${indicator.dimension}`)];
      case 'line':
        return indicator.lineId === null ? [] : [lines.get(indicator.lineId)?.name ?? ''];
      case 'sdg':
        return indicator.sdgs.map((number) => t('indicators.dashboard.goal', { number }));
      case 'chain':
        return [];
    }
  };
  const groups = new Map<string, IndicatorReading[]>();
  for (const reading of readings) {
    const keys = keysOf(reading);
    for (const key of keys.length === 0 ? [t('indicators.dashboard.none')] : keys) groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return (
    <div className={classes['scroll']}>
      <SegmentedChoice label={t('indicators.dashboard.by')} value={by} options={GROUPINGS.map((value) => ({ value, label: t(`indicators.dashboard.${value}`) }))} onChange={setBy} />
      {by === 'chain' ? <GuideChainView readings={readings} onOpen={onOpen} /> : null}
      <div className={classes['groups']}>
        {(by === 'chain' ? [] : [...groups]).sort(([one], [other]) => one.localeCompare(other, 'es', { numeric: true })).map(([name, members]) => {
          const { mean, counted } = meanProgress(members);
          const total = members.length;
          return (
            <section key={name} className={classes['group']} aria-label={name}>
              <h2 className={classes['categoryTitle']}>{name}</h2>
              <p className={classes['soft']}>{mean === null ? t('indicators.dashboard.noMean', { total }) : t('indicators.dashboard.mean', { counted, total, percent: showPercent(mean) })}</p>
              <ul className={classes['members']}>
                {members.map((reading) => (
                  <li key={reading.indicator.id}>
                    <UnstyledButton className={classes['member'] ?? ''} aria-label={t('indicators.dashboard.open', { name: reading.indicator.name })} onClick={() => { onOpen(reading.indicator.id); }}>
                      {reading.indicator.name}
                    </UnstyledButton>
                    <span className={classes['state']} data-state={stateOf(reading)}>{t(`indicators.state.${stateOf(reading)}`)}</span>
                    <ProgressBar progress={reading.progress} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
