import { Button } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { formattingLocale } from '@shared/i18n';
import { IconCheck } from '@tabler/icons-react';
import { STAGES, STEPS, STEP_IDS, nextStep, progressOf, stateOf, type StepId, type Tally } from './route';
import classes from './RouteSteps.module.css';

/** The steps of the work by stage, each with its state; the next one stands out. */
export function RouteSteps({ tally }: { readonly tally: Tally }) {
  const t = useTranslation();
  const next = nextStep(tally);
  return STAGES.map((stage) => (
    <section key={stage} className={classes['stage']} aria-label={t(`home.stage.${stage}`)}>
      <h3 className={classes['stageName']}>{t(`home.stage.${stage}`)}</h3>
      <ol className={classes['route']}>
        {STEP_IDS.filter((id) => STEPS[id].stage === stage).map((id) => (
          <RouteStep key={id} id={id} tally={tally} isNext={id === next} />
        ))}
      </ol>
    </section>
  ));
}

interface RouteStepProps {
  readonly id: StepId;
  readonly tally: Tally;
  readonly isNext: boolean;
}

function RouteStep({ id, tally, isNext }: RouteStepProps) {
  const t = useTranslation();
  const step = STEPS[id];
  const progress = progressOf(id, tally);
  const state = stateOf(progress);
  const figures = new Intl.NumberFormat(formattingLocale());
  const { count, of } = progress;
  const text =
    state === 'done'
      ? t(step.doneKey, { count, figure: figures.format(count) })
      : state === 'started' && step.startedKey !== null
        ? t(step.startedKey, { count: of ?? 0, done: figures.format(count), of: figures.format(of ?? 0) })
        : t(step.todoKey);
  return (
    <li className={classes['step']} data-state={state} data-next={isNext || undefined}>
      <span className={classes['mark']} aria-hidden>
        {state === 'done' ? <IconCheck size={16} stroke={2.5} /> : STEP_IDS.indexOf(id) + 1}
      </span>
      <div className={classes['words']}>
        <h4 className={classes['title']}>
          {t(step.titleKey)}
          {isNext ? <span className={classes['next']}>{t('home.overview.next')}</span> : null}
          <span className={classes['spoken']}>{t(`home.step.state.${state}`)}</span>
        </h4>
        <p className={classes['text']}>{text}</p>
      </div>
      {step.also === undefined ? null : (
        <Button className={classes['go']} variant="default" size="sm" onClick={step.also.go}>
          {t(step.also.buttonKey)}
        </Button>
      )}
      <Button className={classes['go']} variant={isNext ? 'filled' : 'default'} size="sm" onClick={step.go}>
        {t(step.buttonKey)}
      </Button>
    </li>
  );
}
