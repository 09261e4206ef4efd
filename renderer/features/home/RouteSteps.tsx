import { Button } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { formattingLocale } from '@shared/i18n';
import { IconCheck } from '@tabler/icons-react';
import { STEPS, STEP_IDS, nextStep, progressOf, type Tally } from './route';
import classes from './RouteSteps.module.css';

/** The steps of the work with their state; the next one stands out. */
export function RouteSteps({ tally }: { readonly tally: Tally }) {
  const t = useTranslation();
  const next = nextStep(tally);
  const figures = new Intl.NumberFormat(formattingLocale());
  return (
    <ol className={classes['route']}>
      {STEP_IDS.map((id, index) => {
        const step = STEPS[id];
        const progress = progressOf(id, tally);
        const isDone = progress > 0;
        const isNext = id === next;
        return (
          <li key={id} className={classes['step']} data-state={isDone ? 'done' : isNext ? 'next' : 'todo'}>
            <span className={classes['mark']} aria-hidden>
              {isDone ? <IconCheck size={18} stroke={2.5} /> : index + 1}
            </span>
            <div className={classes['words']}>
              <h3 className={classes['title']}>
                {t(step.titleKey)}
                {isNext ? <span className={classes['next']}>{t('home.overview.next')}</span> : null}
                <span className={classes['spoken']}>{t(isDone ? 'home.step.state.done' : 'home.step.state.todo')}</span>
              </h3>
              <p className={classes['text']}>
                {isDone ? t(step.doneKey, { count: progress, figure: figures.format(progress) }) : t(step.todoKey)}
              </p>
            </div>
            <Button className={classes['go']} variant={isNext ? 'filled' : 'default'} onClick={step.go}>
              {t(step.buttonKey)}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
