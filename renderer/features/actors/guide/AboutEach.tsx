import { Button } from '@mantine/core';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { askedActor, isAnswered } from '@shared/analysis/actors/guide-question';
import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { useEffect, useRef } from 'react';
import { setActorFields } from '../commands';
import type { MapWork } from '../use-map-work';
import classes from './guide.module.css';
import { answerInGuide, goInGuide } from './guide-commands';

const LEVELS = [0, 1, 2, 3, 4] as const;

interface AboutEachProps {
  readonly work: MapWork;
  readonly about: 'wants' | 'influence';
  readonly actorId: RecordId | null;
}

/** One question about every actor in turn: what it wants, or how much influence it has. */
export function AboutEach({ work, about, actorId }: AboutEachProps) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  const { document, run, say, choose, controller } = work;
  const actors = listOf(document, 'actor');
  const actor = askedActor(document, about, actorId);
  const index = actor === undefined ? -1 : actors.indexOf(actor);
  const open = actors.filter((one) => !isAnswered(one, about)).length;
  const field = useRef<HTMLTextAreaElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const shownId = actor?.id;
  const latest = useRef({ choose, controller });
  useEffect(() => {
    latest.current = { choose, controller };
  });
  useEffect(() => {
    if (shownId === undefined) return;
    latest.current.choose([shownId]);
    latest.current.controller.centreOn([shownId]);
    if (field.current === null) question.current?.focus({ preventScroll: true });
    else field.current.focus({ preventScroll: true });
  }, [shownId]);
  if (actor === undefined) return <p className={classes['lead']}>{t('mapGuide.each.none')}</p>;
  const at = (by: 1 | -1): RecordId | null => actors[(index + by + actors.length) % actors.length]?.id ?? null;
  const go = (by: 1 | -1): void => {
    run(goInGuide, { actorId: at(by) });
  };
  const answer = (fields: { readonly interests: string } | { readonly influence: number | null }): void => {
    run(answerInGuide, { actorId: actor.id, fields, next: at(1) });
    say(t('mapGuide.each.kept', { name: actor.name }));
  };
  const keep = (): void => {
    const text = field.current?.value.trim() ?? '';
    if (text === actor.interests.trim()) go(1);
    else answer({ interests: text });
  };
  return (
    // The keys are those of the question: they work wherever the keyboard is within it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={classes['each']}
      onKeyDown={(event) => {
        if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
          event.preventDefault();
          go(event.key === 'ArrowLeft' ? -1 : 1);
        } else if (about === 'influence' && /^[0-4]$/u.test(event.key) && !isReadOnly) {
          event.preventDefault();
          answer({ influence: Number(event.key) });
        }
      }}
    >
      <h2 ref={question} className={classes['question']} tabIndex={-1} aria-live="polite">{t(`mapGuide.each.${about}`, { name: actor.name })}</h2>
      {about === 'wants' ? (
        <textarea
          ref={field}
          key={actor.id}
          className={classes['answer']}
          rows={3}
          aria-label={t('actors.field.interests')}
          placeholder={t('mapGuide.each.wantsPlaceholder')}
          readOnly={isReadOnly}
          defaultValue={actor.interests}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            keep();
          }}
          onBlur={(event) => {
            const text = event.currentTarget.value.trim();
            if (!isReadOnly && text !== actor.interests.trim()) run(setActorFields, { id: actor.id, fields: { interests: text } });
          }}
        />
      ) : (
        <div className={classes['levels']} role="group" aria-label={t('actors.field.influence')}>
          {LEVELS.map((level) => (
            <button key={level} type="button" className={classes['level']} aria-pressed={actor.influence === level} disabled={isReadOnly} onClick={() => { answer({ influence: level }); }}>
              {t(`actors.scale.influence${level}`)}
            </button>
          ))}
        </div>
      )}
      <p className={classes['hint']}>{t(about === 'wants' ? 'mapGuide.each.wantsHint' : 'mapGuide.each.influenceHint')}</p>
      <div className={classes['buttons']}>
        <Button size="sm" variant="default" onClick={() => { go(-1); }}>{t('mapGuide.each.previous')}</Button>
        <Button size="sm" variant="default" onClick={() => { go(1); }}>{t('mapGuide.each.skip')}</Button>
        <span className={classes['hint']}>{t('mapGuide.each.place', { at: index + 1, of: actors.length, count: open })}</span>
      </div>
    </div>
  );
}
