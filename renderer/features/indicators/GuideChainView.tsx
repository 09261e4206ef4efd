import { UnstyledButton } from '@mantine/core';
import { guideChain, type GuideLink } from '@shared/analysis/indicators/guide-chain';
import { meanProgress } from '@shared/analysis/indicators/indicator-state';
import type { IndicatorReading } from '@shared/analysis/indicators/indicators-of-document';
import type { RecordId } from '@shared/domain/kernel/id';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './indicators.module.css';
import { ProgressBar } from './ProgressBar';
import { showPercent } from './show-value';
import { useCatalog } from './use-catalogs';

interface GuideChainViewProps {
  readonly readings: readonly IndicatorReading[];
  readonly onOpen: (id: RecordId) => void;
}

/** The model of the guide from what goes in to what it leaves, then its results and impacts: what is measured of each, and what nobody measures. */
export function GuideChainView({ readings, onOpen }: GuideChainViewProps): ReactNode {
  const t = useTranslation();
  const results = useCatalog('results');
  const impacts = useCatalog('impacts');
  const chain = guideChain(readings, results.map(({ id }) => id), impacts.map(({ id }) => id));
  const names = new Map([...results, ...impacts].map(({ id, name }) => [id, name]));
  const members = (own: readonly IndicatorReading[]): ReactNode => (
    <ul className={classes['members']}>
      {own.map((reading) => (
        <li key={reading.indicator.id}>
          <UnstyledButton className={classes['member'] ?? ''} aria-label={t('indicators.dashboard.open', { name: reading.indicator.name })} onClick={() => { onOpen(reading.indicator.id); }}>
            {reading.indicator.name}
          </UnstyledButton>
          <ProgressBar progress={reading.progress} />
        </li>
      ))}
    </ul>
  );
  const meanOf = (own: readonly IndicatorReading[]): string => {
    const { mean } = meanProgress(own);
    return mean === null ? '' : showPercent(mean);
  };
  const list = (title: string, links: readonly GuideLink[]): ReactNode => (
    <section className={classes['group']} aria-label={title}>
      <h2 className={classes['categoryTitle']}>{title}</h2>
      <ul className={classes['guideLinks']}>
        {links.map(({ id, readings: own }) => (
          <li key={id} data-empty={own.length === 0 || undefined}>
            <strong>{names.get(id)}</strong> <span className={classes['soft']}>{own.length === 0 ? t('indicators.chain.unmeasured') : meanOf(own)}</span>
            {own.length === 0 ? null : members(own)}
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      <p className={classes['soft']}>{t('indicators.chain.lead')}</p>
      <ol className={classes['steps']} aria-label={t('indicators.chain.label')}>
        {chain.steps.map(({ step, readings: own }) => (
          <li key={step} data-empty={own.length === 0 || undefined}>
            <h2 className={classes['categoryTitle']}>{t(`indicators.level.${step}`)} <span className={classes['soft']}>{own.length === 0 ? '' : meanOf(own)}</span></h2>
            {own.length === 0 ? <p className={classes['soft']}>{t('indicators.chain.none')}</p> : members(own)}
          </li>
        ))}
      </ol>
      <div className={classes['groups']}>
        {list(t('indicators.field.results'), chain.results)}
        {list(t('indicators.field.impacts'), chain.impacts)}
      </div>
    </>
  );
}
