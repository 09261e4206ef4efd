import { Button } from '@mantine/core';
import { IconNote, IconPaperclip } from '@tabler/icons-react';
import { blockName, stageName } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { AnswerTexts } from './AnswerTexts';
import classes from './assess.module.css';
import { StepButtons } from './StepButtons';
import { useAnswerKeys } from './use-answer-keys';
import { givenOf, type Answering, type Question } from './use-answering';
import type { Given } from './commands';

interface QuestionListProps {
  readonly answering: Answering;
  readonly at: number;
  readonly readOnly: boolean;
  readonly onMove: (to: number) => void;
  readonly onGive: (question: Question, given: Given) => void;
}

/** All questions one below the other: the fast way. The keys answer the marked one and go on. */
export function QuestionList({ answering, at, readOnly, onMove, onGive }: QuestionListProps): ReactNode {
  const t = useTranslation();
  const [openKey, setOpenKey] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef(false);
  const { questions } = answering;

  useEffect(() => {
    if (!moved.current) return;
    list.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const go = (to: number): void => {
    moved.current = true;
    onMove(Math.max(0, Math.min(questions.length - 1, to)));
  };
  const current = questions[at];
  useAnswerKeys(
    {
      give: (given) => {
        if (current === undefined || readOnly) return;
        onGive(current, given);
        if (given !== null) go(at + 1);
      },
      move: (by) => { go(at + by); },
      details: () => { if (current !== undefined) setOpenKey(openKey === current.key ? '' : current.key); },
    },
    true,
  );

  return (
    <ol ref={list} className={classes['list']} aria-label={t('diagnosis.assess.listLabel')}>
      {questions.map((question, index) => {
        const answer = answering.answerTo(question);
        const hasTexts = answer !== undefined && (answer.evidence !== '' || answer.note !== '');
        const isOpen = openKey === question.key;
        const opensStage = questions[index - 1]?.stage !== question.stage;
        return (
          <li key={question.key} className={classes['entry']}>
            {opensStage ? (
              <h3 className={classes['stage']}>
                {question.group === '' ? t(blockName(question.block)) : t(stageName(question.stage))}
              </h3>
            ) : null}
            <div className={classes['row']} data-current={index === at} data-answered={answering.isAnswered(question)}>
              <div className={classes['words']}>
                <span className={classes['name']}>{question.name}</span>
                {question.description === '' ? null : <span className={classes['what']}>{question.description}</span>}
              </div>
              <div className={classes['answer']}>
                <StepButtons
                  block={question.block}
                  item={question.name}
                  given={givenOf(answer)}
                  size="row"
                  readOnly={readOnly}
                  onFocus={() => { if (index !== at) onMove(index); }}
                  onGive={(given) => { onGive(question, given); }}
                />
                <Button
                  variant="subtle"
                  size="compact-sm"
                  px={6}
                  aria-expanded={isOpen}
                  aria-label={`${t('diagnosis.assess.details')}: ${question.name}`}
                  title={hasTexts ? t('diagnosis.assess.hasDetails') : t('diagnosis.assess.details')}
                  onClick={() => { setOpenKey(isOpen ? '' : question.key); }}
                >
                  {hasTexts ? <IconNote size={18} aria-hidden /> : <IconPaperclip size={18} aria-hidden />}
                </Button>
              </div>
              {isOpen ? (
                <div className={classes['rowTexts']}>
                  <AnswerTexts answer={answer} readOnly={readOnly} onDescribe={(fields) => { answering.describe(question, fields); }} />
                </div>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
