import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { changeActorsPlace, INFLUENCE_PARTS, useActorsPlace } from '../actors-place';
import classes from './influence.module.css';
import { ResultsPart } from './ResultsPart';
import { ScoringPart } from './ScoringPart';

/** The play of influences and positions: scored in two matrices, read in the results. Source: methods §2–3. */
export function InfluenceView(): ReactNode {
  const t = useTranslation();
  const [{ influencePart }] = useActorsPlace();
  return (
    <div className={classes['view']}>
      <div className={classes['bar']}>
        <SegmentedChoice
          label={t('influence.parts')}
          value={influencePart}
          options={INFLUENCE_PARTS.map((value) => ({ value, label: t(`influence.part.${value}`) }))}
          onChange={(part) => { changeActorsPlace({ influencePart: part }); }}
        />
        <p className={classes['note']}>{t(`influence.lead.${influencePart}`)}</p>
      </div>
      {influencePart === 'results' ? <ResultsPart /> : <ScoringPart key={influencePart} topic={influencePart} />}
    </div>
  );
}
