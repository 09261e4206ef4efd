import { Textarea } from '@mantine/core';
import type { AssessmentAnswer } from '@shared/domain/diagnosis/assessment-answer';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './assess.module.css';

interface AnswerTextsProps {
  readonly answer: AssessmentAnswer | undefined;
  readonly readOnly: boolean;
  readonly onDescribe: (fields: Partial<Pick<AssessmentAnswer, 'evidence' | 'note'>>) => void;
}

/** Evidence and note of an answer; each is kept as it is left. */
export function AnswerTexts({ answer, readOnly, onDescribe }: AnswerTextsProps): ReactNode {
  const t = useTranslation();
  return (
    <div className={classes['texts']}>
      {(['evidence', 'note'] as const).map((name) => (
        <Textarea
          key={`${name} ${answer?.[name] ?? ''}`}
          label={t(`diagnosis.assess.${name}`)}
          placeholder={t(`diagnosis.assess.${name}Placeholder`)}
          defaultValue={answer?.[name] ?? ''}
          readOnly={readOnly}
          autosize
          maxRows={6}
          onBlur={(event) => {
            const text = event.currentTarget.value.trim();
            if (text !== (answer?.[name] ?? '')) onDescribe({ [name]: text });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      ))}
    </div>
  );
}
