import { Button } from '@mantine/core';
import { influenceSentences } from '@shared/analysis/explain/influence-sentences';
import { say } from '@shared/analysis/explain/sentence';
import { coveredScorers } from '@shared/analysis/influence/heard-scores';
import type { Document } from '@shared/document/document';
import type { InfluenceResult } from '@renderer/store/analysis/analysis-tasks';
import { influenceAnalysis } from '@renderer/store/analysis/influence-analysis';
import { useDocument } from '@renderer/store/workspace';
import { ComputationState } from '@renderer/ui/feedback/ComputationState';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconEyeOff, IconScale } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { changeActorsPlace, useActorsPlace, RESULT_VIEWS } from '../actors-place';
import { Arithmetic } from './Arithmetic';
import influenceClasses from './influence.module.css';
import classes from './results.module.css';
import voicesClasses from './voices.module.css';
import { MatricesResult } from './MatricesResult';
import { MicmacResult } from './MicmacResult';
import { ObjectivesResult } from './ObjectivesResult';
import { PowerResult } from './PowerResult';
import type { Opened } from './result-props';
import { missingOf, namesOf } from './results-model';
import { TiesResult } from './TiesResult';

const VIEWS = { power: PowerResult, matrices: MatricesResult, ties: TiesResult, objectives: ObjectivesResult, micmac: MicmacResult } as const;

/** What the scores come to: forces, matrices, alliances, objectives, ways through others; each figure opens to its arithmetic. */
export function ResultsPart(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const { state, again } = influenceAnalysis.useAnalysis(document);
  const covered = coveredScorers(document, 'influence').size + coveredScorers(document, 'position').size;
  const result = state.kind === 'ready' ? state.value : state.kind === 'computing' ? state.before : null;
  // Sixty actors' figures are drawn bit by bit, so that the window answers between them.
  const drawn = useDeferredValue(result, null);
  if (state.kind === 'broken' || state.kind === 'stopped') return <ComputationState state={state} onAgain={again} onStop={influenceAnalysis.stop} />;
  return (
    <>
      <ComputationState state={state} onAgain={again} onStop={influenceAnalysis.stop} />
      {covered === 0 ? null : <p className={voicesClasses['private']} role="status"><IconEyeOff size={16} aria-hidden /> {t('influence.results.covered')}</p>}
      {drawn !== null ? <Results key="results" document={document} result={drawn} /> : result !== null || state.kind === 'computing' ? null : (
        <EmptyState Icon={IconScale} title={t('influence.results.emptyTitle')} actions={<Button onClick={() => { changeActorsPlace({ influencePart: 'influence' }); }}>{t('influence.results.emptyAction')}</Button>}>
          {t('influence.results.emptyText')}
        </EmptyState>
      )}
    </>
  );
}

function Results({ document, result }: { readonly document: Document; readonly result: InfluenceResult }): ReactNode {
  const t = useTranslation();
  const [place] = useActorsPlace();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { mactor } = result;
  const names = useMemo(() => namesOf(document, mactor), [document, mactor]);
  const missing = missingOf(mactor);
  const View = VIEWS[place.resultView];
  return (
    <div className={classes['results']}>
      <div className={classes['resultsMain']}>
        <ul className={influenceClasses['sentences']} aria-label={t('influence.results.says')}>
          {influenceSentences(mactor, mactor.powerIntervals, names.actors).map((sentence, index) => <li key={index}>{say(t, sentence)}</li>)}
          {missing.influences === 0 ? null : <li className={influenceClasses['soft']}>{t('influence.results.missingInfluences', { count: missing.influences })}</li>}
          {missing.positions === 0 ? null : <li className={influenceClasses['soft']}>{t('influence.results.missingPositions', { count: missing.positions })}</li>}
        </ul>
        <SegmentedChoice
          label={t('influence.results.view')}
          value={place.resultView}
          options={RESULT_VIEWS.map((value) => ({ value, label: t(`influence.results.views.${value}`) }))}
          onChange={(resultView) => {
            setOpened(null);
            changeActorsPlace({ resultView });
          }}
        />
        <View result={result} names={names} onOpen={setOpened} />
      </div>
      {opened === null ? null : (
        <Arithmetic explanation={opened.explanation} {...(opened.sentence === undefined ? {} : { sentence: opened.sentence })} onClose={() => { setOpened(null); }} />
      )}
    </div>
  );
}
