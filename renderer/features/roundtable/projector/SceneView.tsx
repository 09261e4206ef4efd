import { assertNever } from '@shared/domain/kernel/assert-never';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { CanvasScene } from './CanvasScene';
import { QuestionScene } from './QuestionScene';
import type { Scene } from './scene';
import classes from './projector.module.css';

const signed = (value: number): string => (value > 0 ? `+${String(value)}` : String(value).replace('-', '−'));

/** One scene, large. */
export function SceneView({ scene, zoom }: { readonly scene: Scene; readonly zoom: number }): ReactNode {
  const t = useTranslation();
  switch (scene.kind) {
    case 'welcome':
      return (
        <section className={classes['centre']}>
          <h1 className={classes['huge']}>{scene.title}</h1>
          <p className={classes['large']}>{scene.subtitle}</p>
          {scene.question === '' ? null : <p className={classes['question']}><span>{t('roundtable.projector.question')}</span>{scene.question}</p>}
        </section>
      );
    case 'agenda':
      return (
        <section>
          <h1 className={classes['title']}>{scene.title}</h1>
          <ol className={classes['agenda']}>
            {scene.points.map(({ title, minutes, state }, index) => (
              <li key={`${String(index)} ${title}`} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
                <span>{index + 1}</span>
                <span className={classes['grow']}>{title}</span>
                <span>{state === 'done' ? t('roundtable.projector.done') : state === 'current' ? t('roundtable.projector.current') : t('roundtable.projector.minutes', { minutes })}</span>
              </li>
            ))}
          </ol>
        </section>
      );
    case 'table':
      return (
        <section>
          <h1 className={classes['title']}>{scene.question}</h1>
          <div className={classes['columns']}>
            {scene.columns.map(({ title, cards }) => (
              <div key={title}>
                <h2 className={classes['large']}>{title}</h2>
                <ul className={classes['cards']}>
                  {cards.map(({ number, text, state }) => <li key={number} data-state={state}><strong>{number}</strong> {text}</li>)}
                </ul>
              </div>
            ))}
          </div>
        </section>
      );
    case 'proposal':
      return (
        <section className={classes['centre']}>
          <p className={classes['large']}>{t('roundtable.card.title', { number: scene.number })}{scene.actor === '' ? '' : ` · ${t('roundtable.projector.byActor', { actor: scene.actor })}`}</p>
          <p className={classes['huge']}>
            {scene.stretches.map(({ kind, text }, index) => {
              const key = `${String(index)} ${kind}`;
              if (kind === 'struck') return <del key={key}>{text}</del>;
              if (kind === 'added') return <ins key={key}>{text}</ins>;
              return <span key={key}>{text}</span>;
            })}
          </p>
          {scene.isAmended ? <p className={classes['medium']}>{t('roundtable.projector.amended', { version: scene.version })}</p> : null}
        </section>
      );
    case 'vote': {
      const most = Math.max(1, ...(scene.result?.answers ?? []).map(({ count }) => count));
      return (
        <section>
          <p className={classes['large']}>{t('roundtable.card.title', { number: scene.number })} · {t('roundtable.card.version', { number: scene.version })}</p>
          <p className={classes['voteText']}>{scene.text}</p>
          {scene.result === null ? (
            <div className={classes['centre']}>
              <p className={classes['huge']}>{t('roundtable.projector.answered', { answered: scene.answered, voters: scene.voters })}</p>
              <p className={classes['medium']}>{t('roundtable.projector.secret')}</p>
            </div>
          ) : (
            <>
              <p className={classes['outcome']} data-outcome={scene.result.outcome}>{t(`roundtable.reading.${scene.result.outcome}`)}</p>
              <ul className={classes['answers']}>
                {scene.result.answers.map(({ label, count, stance }) => (
                  <li key={label} data-stance={stance}><span>{label}</span><span className={classes['bar']} style={{ '--share': count / most }} /><strong>{count}</strong></li>
                ))}
                {scene.result.absent === 0 ? null : <li data-stance="absent"><span>{t('roundtable.reading.absent')}</span><span className={classes['bar']} style={{ '--share': scene.result.absent / most }} /><strong>{scene.result.absent}</strong></li>}
              </ul>
            </>
          )}
        </section>
      );
    }
    case 'canvas':
      return <CanvasScene scene={scene} zoom={zoom} />;
    case 'dots': {
      const most = Math.max(1, ...scene.items.map(({ dots }) => dots));
      const shown = scene.isClosed ? scene.items.filter(({ dots }) => dots > 0).slice(0, 10) : scene.items;
      return (
        <section>
          <h1 className={classes['title']}>{scene.title}</h1>
          <p className={classes['large']}>{t('roundtable.priorities.progress', { answered: scene.answered, voters: scene.voters, dots: scene.dotsEach })}</p>
          <ol className={classes['ranking']} data-closed={scene.isClosed}>
            {shown.map(({ number, text, dots }) => (
              <li key={number}>
                <span className={classes['rankText']}><strong>{number}</strong> {text}</span>
                {scene.isClosed ? <><span className={classes['bar']} style={{ '--share': dots / most }} aria-hidden /><strong>{dots}</strong></> : null}
              </li>
            ))}
          </ol>
        </section>
      );
    }
    case 'mapQuestion':
      return (
        <section>
          <h1 className={classes['huge']}>{scene.question}</h1>
          <ul className={classes['mapAnswers']}>
            {scene.answers.map((answer, index) => <li key={`${String(index)} ${answer}`}>{answer}</li>)}
          </ul>
        </section>
      );
    case 'question':
      return <QuestionScene scene={scene} />;
    case 'agreements':
      return (
        <section>
          <h1 className={classes['title']}>{t('roundtable.projector.scene.agreements')}</h1>
          {scene.items.length === 0 ? <p className={classes['large']}>{t('roundtable.projector.noAgreements')}</p> : (
            <ol className={classes['agreements']}>
              {scene.items.map(({ number, text, actors, due }) => (
                <li key={number}>
                  <p><strong>{number}.</strong> {text}</p>
                  <p className={classes['medium']}>{[actors === '' ? '' : t('roundtable.projector.responsible', { actors }), due === '' ? '' : t('roundtable.projector.due', { date: due })].filter((part) => part !== '').join(' · ')}</p>
                </li>
              ))}
            </ol>
          )}
        </section>
      );
    case 'convergence':
      return (
        <section>
          <h1 className={classes['title']}>{t('roundtable.projector.scene.convergence')}</h1>
          <table className={classes['heat']}>
            <thead><tr><th />{scene.actors.map((actor, index) => <th key={`${String(index)} ${actor}`} scope="col">{actor}</th>)}</tr></thead>
            <tbody>
              {scene.rows.map(({ number, text, values }) => (
                <tr key={number}>
                  <th scope="row"><strong>{number}</strong> {text}</th>
                  {values.map((value, index) => <td key={scene.actors[index] ?? index} data-sign={value === null ? 'none' : value > 0 ? 'for' : value < 0 ? 'against' : 'zero'} style={{ '--heat': value === null ? 0 : Math.abs(value) / 4 }}>{value === null ? '' : signed(value)}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
    default:
      return assertNever(scene);
  }
}
