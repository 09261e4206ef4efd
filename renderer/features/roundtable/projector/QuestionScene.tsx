import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './question-scene.module.css';
import type { Scene } from './scene';

/** One question of the diagnosis with its described steps, to be read from the back of a room. */
export function QuestionScene({ scene }: { readonly scene: Extract<Scene, { readonly kind: 'question' }> }): ReactNode {
  const t = useTranslation();
  const { answered } = scene;
  return (
    <section className={classes['question']}>
      <p className={classes['kicker']}>{scene.group} · {t('diagnosis.assess.position', { position: scene.position, total: scene.total })}</p>
      <h1 className={classes['name']}>{scene.name}</h1>
      {scene.description === '' ? null : <p className={classes['description']}>{scene.description}</p>}
      <ol className={classes['steps']}>
        {scene.steps.map(({ mark, word, description, isChosen, count }) => (
          <li key={mark} data-chosen={isChosen} aria-current={isChosen ? 'true' : undefined}>
            <span className={classes['mark']} aria-hidden>{mark}</span>
            <span className={classes['words']}><strong>{word}</strong>{description === '' ? null : <span>{description}</span>}</span>
            {count === null ? null : <strong className={classes['count']}>{count}</strong>}
          </li>
        ))}
      </ol>
      {answered === null ? null : (
        <p className={classes['answered']}>
          {t('roundtable.projector.answered', { answered: answered.count, voters: answered.of })}
          {answered.isHidden ? ` · ${t('roundtable.projector.secret')}` : ''}
        </p>
      )}
    </section>
  );
}
