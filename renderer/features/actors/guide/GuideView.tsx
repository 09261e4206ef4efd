import { Button } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { guideOf, guideQuestion, type GuidePlace } from '@shared/analysis/actors/guide-question';
import { listOf } from '@shared/document/document';
import { GUIDE_STEPS } from '@shared/domain/map-guide/map-guide';
import { RELATION_KINDS } from '@shared/domain/relations/relation';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { MapActs } from '../map-acts';
import type { MapWork } from '../use-map-work';
import type { ViewActs } from '../view-acts';
import { AboutEach } from './AboutEach';
import classes from './guide.module.css';
import { goInGuide, stepFrom } from './guide-commands';
import { WhoIsLinked } from './WhoIsLinked';
import { WhoMatters } from './WhoMatters';

interface GuideViewProps {
  readonly work: MapWork;
  readonly acts: MapActs;
  readonly views: ViewActs;
}

/** Building the map by questions, after Net-Map: one at a time in type that a room can read, beside the map that grows. */
export function GuideView({ work, acts, views }: GuideViewProps) {
  const t = useTranslation();
  const { document, run, changePlace } = work;
  const guide = guideOf(document);
  const actors = listOf(document, 'actor');
  const go = (fields: Partial<GuidePlace>): void => {
    run(goInGuide, fields);
  };
  // What is asked about each actor has its question by itself.
  const question = guide.step === 'wants' || guide.step === 'influence' ? null : guideQuestion(document, t).question;
  const place = GUIDE_STEPS.indexOf(guide.step);
  const { controller } = work;
  useEffect(() => {
    // The map has half the width it had, which it knows once the page was laid out: it is shown whole in it.
    let frame = requestAnimationFrame(() => { frame = requestAnimationFrame(() => { controller.fit(); }); });
    return () => { cancelAnimationFrame(frame); };
  }, [controller]);
  return (
    <section className={classes['guide']} aria-label={t('mapGuide.title')}>
      <header className={classes['head']}>
        <ol className={classes['steps']}>
          {GUIDE_STEPS.map((step, index) => (
            <li key={step}>
              <button type="button" className={classes['step']} aria-current={step === guide.step ? 'step' : undefined} data-past={index < place} onClick={() => { go({ step, actorId: null }); }}>
                <span className={classes['number']} aria-hidden>{index + 1}</span>
                {t(`mapGuide.step.${step}`)}
              </button>
            </li>
          ))}
        </ol>
        <Button size="sm" variant="default" onClick={() => { changePlace({ isGuided: false }); }}>{t('mapGuide.leave')}</Button>
      </header>
      <div className={classes['body']}>
        {question === null ? null : <h2 className={classes['question']} aria-live="polite">{question}</h2>}
        {guide.step === 'who' ? <WhoMatters work={work} /> : null}
        {guide.step === 'links' ? <WhoIsLinked key={guide.relationKind} work={work} acts={acts} kind={guide.relationKind} /> : null}
        {guide.step === 'wants' || guide.step === 'influence' ? <AboutEach key={guide.step} work={work} about={guide.step} actorId={guide.actorId} /> : null}
        {guide.step === 'done' ? (
          <>
            <p className={classes['lead']}>
              {t('actors.reading.counts', {
                actors: t('actors.reading.actors', { count: actors.length }),
                relations: t('actors.reading.relations', { count: listOf(document, 'relation').length }),
              })}
            </p>
            <p className={classes['lead']}>{t('mapGuide.doneText')}</p>
            <div className={classes['buttons']}>
              {(['rings', 'grid', 'force'] as const).map((view) => (
                <Button key={view} size="md" variant="default" onClick={() => { views.setView(view); }}>{t(`actorViews.name.${view}`)}</Button>
              ))}
            </div>
          </>
        ) : null}
      </div>
      <footer className={classes['foot']}>
        <Button size="md" variant="default" disabled={guide.step === 'who'} leftSection={<IconArrowLeft size={18} />} onClick={() => { go(stepFrom(guide, RELATION_KINDS, -1)); }}>{t('mapGuide.back')}</Button>
        {guide.step === 'done' ? (
          <Button size="md" onClick={() => { changePlace({ isGuided: false }); }}>{t('mapGuide.finish')}</Button>
        ) : (
          <Button size="md" rightSection={<IconArrowRight size={18} />} onClick={() => { go(stepFrom(guide, RELATION_KINDS, 1)); }}>{t('mapGuide.next')}</Button>
        )}
      </footer>
    </section>
  );
}
