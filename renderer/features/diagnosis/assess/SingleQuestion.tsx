import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { blockName, stageName } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { AnswerTexts } from './AnswerTexts';
import classes from './assess.module.css';
import { StepButtons } from './StepButtons';
import { useAnswerKeys } from './use-answer-keys';
import { givenOf, type Answering, type Question } from './use-answering';
import type { Given } from './commands';

interface SingleQuestionProps {
  readonly answering: Answering;
  readonly at: number;
  readonly readOnly: boolean;
  readonly onMove: (to: number) => void;
  readonly onGive: (question: Question, given: Given) => void;
  /** What each respondent said, once uncovered; nothing before. */
  readonly aside: ReactNode;
}

/** One question at a time, to be read from the back of a room. */
export function SingleQuestion({ answering, at, readOnly, onMove, onGive, aside }: SingleQuestionProps): ReactNode {
  const t = useTranslation();
  const { questions } = answering;
  const question = questions[at];
  const go = (to: number): void => { onMove(Math.max(0, Math.min(questions.length - 1, to))); };
  useAnswerKeys(
    {
      give: (given) => {
        if (question === undefined || readOnly) return;
        onGive(question, given);
        if (given !== null) go(at + 1);
      },
      move: (by) => { go(at + by); },
    },
    true,
  );
  if (question === undefined) return null;
  const answer = answering.answerTo(question);
  return (
    <section className={classes['single']} aria-labelledby="single-question">
      <p className={classes['kicker']}>
        {question.group === '' ? t(blockName(question.block)) : t(stageName(question.stage))}
        {' · '}
        {t('diagnosis.assess.position', { position: at + 1, total: questions.length })}
      </p>
      <h2 id="single-question" className={classes['title']}>{question.name}</h2>
      {question.description === '' ? null : <p className={classes['lead']}>{question.description}</p>}
      <StepButtons
        block={question.block}
        item={question.name}
        given={givenOf(answer)}
        size="large"
        readOnly={readOnly}
        onGive={(given) => { onGive(question, given); }}
      />
      {aside}
      <AnswerTexts key={question.key} answer={answer} readOnly={readOnly} onDescribe={(fields) => { answering.describe(question, fields); }} />
      <div className={classes['ways']}>
        <Button variant="default" leftSection={<IconArrowLeft size={18} />} disabled={at === 0} onClick={() => { go(at - 1); }}>
          {t('diagnosis.assess.previous')}
        </Button>
        <span className={classes['sourceLine']}>{question.source === null ? '' : t('diagnosis.assess.source', { ...question.source })}</span>
        <Button variant="default" rightSection={<IconArrowRight size={18} />} disabled={at >= questions.length - 1} onClick={() => { go(at + 1); }}>
          {t('diagnosis.assess.next')}
        </Button>
      </div>
    </section>
  );
}
