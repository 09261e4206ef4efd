import { Button } from '@mantine/core';
import { formatFigure } from '@shared/analysis/explain/format-figure';
import type { ChairsOf, EmptyChair, EmptyChairs } from '@shared/analysis/needs/empty-chairs';
import { matchNeeds, type Match } from '@shared/analysis/needs/match-needs';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { chairsAnalysis } from '@renderer/store/analysis/chairs-analysis';
import { derive, useDerived } from '@renderer/store/derived';
import { goTo, select } from '@renderer/store/session';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { ComputationState } from '@renderer/ui/feedback/ComputationState';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconArrowRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { changeActorsPlace, useActorsPlace } from '../actors-place';
import classes from '../reading.module.css';
import { answerMatch } from './commands';

const needsOf = derive(['actor', 'matrixCell'], matchNeeds);
const NO_CHAIRS: EmptyChairs = { chairs: [], byLine: [], byProposal: [], hasSeats: false };
const SHOWN = 20;

/** Which offer answers which need, and who of weight is not at the table. */
export function NeedsView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const [{ needsPart: part }] = useActorsPlace();
  const [isAll, setAll] = useState(false);
  const { matches, unanswered, needs, offers } = useDerived(needsOf);
  const { state, again } = chairsAnalysis.useAnalysis(document);
  const known = state.kind === 'ready' ? state.value : state.kind === 'computing' ? state.before : null;
  const { chairs, byLine, byProposal, hasSeats } = known ?? NO_CHAIRS;
  const nameOf = (id: RecordId): string => recordOf(document, 'actor', id)?.name ?? '';
  const show = (id: RecordId): void => {
    select([id]);
    changeActorsPlace({ tab: 'map', display: 'map', isPanelOpen: true });
  };
  const answer = (match: Match, value: 0 | 1 | null): void => {
    runCommand(answerMatch, { offerId: match.offerId, needId: match.needId, value, note: `${match.offer} → ${match.need}` });
  };
  const reasons = ({ power, betweenness, influence }: EmptyChair): string =>
    [
      ...(power === null ? [] : [t('actorWork.chairs.power', { value: formatFigure(power, 'decimal') })]),
      ...(betweenness === null ? [] : [t('actorWork.chairs.betweenness', { value: formatFigure(betweenness, 'percent') })]),
      ...(influence === null ? [] : [t('actorWork.chairs.influence', { value: influence })]),
    ].join(' ');
  const chairLists = (title: string, list: readonly ChairsOf[]): ReactNode =>
    list.length === 0 ? null : (
      <section>
        <h3 className={classes['title']}>{title}</h3>
        <ul className={classes['sentences']}>
          {list.map(({ subjectId, name, missing }) => (
            <li key={subjectId}>
              {t('actorWork.chairs.of', { name, count: missing.length, names: missing.map(({ actorId, position }) => t(position > 0 ? 'actorWork.chairs.for' : 'actorWork.chairs.against', { name: nameOf(actorId) })).join('; ') })}
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <div className={classes['view']}>
      <div className={classes['main']}>
        <div className={classes['choices']}>
          <SegmentedChoice label={t('actorWork.needs.part')} value={part} options={[{ value: 'needs', label: t('actorWork.needs.short') }, { value: 'chairs', label: known === null ? t('actorWork.chairs.title') : t('actorWork.chairs.short', { count: chairs.length }) }]} onChange={(needsPart) => { changeActorsPlace({ needsPart }); }} />
        </div>
        {part === 'needs' ? <>
        <section>
          <h2 className={classes['title']}>{t('actorWork.needs.title')}</h2>
          <p className={classes['lead']}>{needs + offers === 0 ? t('actorWork.needs.empty') : t('actorWork.needs.lead', { count: matches.length, needs, offers })}</p>
          <ul className={classes['cards']} aria-label={t('actorWork.needs.title')}>
            {(isAll ? matches : matches.slice(0, SHOWN)).map((match) => (
              <li key={`${match.offerId} ${match.needId} ${match.need}`} className={classes['card']} data-state={match.state}>
                <div>
                  <p>{t('actorWork.needs.sentence', { offerer: nameOf(match.offerId), offer: match.offer, needer: nameOf(match.needId), need: match.need })}</p>
                  <p className={classes['note']}>{t('actorWork.needs.themes', { count: match.themes.length, themes: match.themes.join(', ') })}{match.state === 'open' ? '' : ` · ${t(`actorWork.needs.state.${match.state}`)}`}</p>
                </div>
                {readOnly ? null : (
                  <div className={classes['buttons']}>
                    {match.state === 'open' ? (
                      <>
                        <Button size="compact-sm" variant="light" onClick={() => { answer(match, 1); }}>{t('actorWork.needs.accept')}</Button>
                        <Button size="compact-sm" variant="subtle" onClick={() => { answer(match, 0); }}>{t('actorWork.needs.aside')}</Button>
                      </>
                    ) : (
                      <Button size="compact-sm" variant="subtle" onClick={() => { answer(match, null); }}>{t('actorWork.needs.reopen')}</Button>
                    )}
                  </div>
                )}
              </li>
            ))}
          </ul>
          {matches.length > SHOWN && !isAll ? <Button variant="subtle" size="compact-sm" onClick={() => { setAll(true); }}>{t('actorWork.network.more', { count: matches.length - SHOWN })}</Button> : null}
        </section>
        {needs === 0 ? null : (
          <section>
            <h2 className={classes['title']}>{t('actorWork.needs.unanswered')}</h2>
            {unanswered.length === 0 ? <p className={classes['note']}>{t('actorWork.needs.allAnswered')}</p> : null}
            <ul className={classes['sentences']}>
              {unanswered.map(({ actorId, need }) => <li key={`${actorId} ${need}`}>{t('actorWork.needs.open', { name: nameOf(actorId), need })}</li>)}
            </ul>
          </section>
        )}
        </> : <>
        <ComputationState state={state} onAgain={again} onStop={chairsAnalysis.stop} />
        {known === null ? null : <section>
          <h2 className={classes['title']}>{t('actorWork.chairs.title')}</h2>
          <p className={classes['lead']}>{t(hasSeats ? (chairs.length === 0 ? 'actorWork.chairs.none' : 'actorWork.chairs.lead') : chairs.length === 0 ? 'actorWork.chairs.nobody' : 'actorWork.chairs.noSeats')}</p>
          <ul className={classes['cards']} aria-label={t('actorWork.chairs.title')}>
            {chairs.map((chair) => (
              <li key={chair.actorId} className={classes['card']}>
                <p><b>{nameOf(chair.actorId)}</b> {reasons(chair)}</p>
                <Button size="compact-sm" variant="subtle" rightSection={<IconArrowRight size={14} />} onClick={() => { show(chair.actorId); }}>{t('actorWork.chairs.show')}</Button>
              </li>
            ))}
          </ul>
          {chairs.length === 0 ? null : <Button variant="default" size="sm" mt="sm" onClick={() => { goTo('roundtable'); }}>{t('actorWork.chairs.goTable')}</Button>}
        </section>}
        {chairLists(t('actorWork.chairs.byLine'), byLine)}
        {chairLists(t('actorWork.chairs.byProposal'), byProposal)}
        </>}
      </div>
    </div>
  );
}
