import { ANSWER_LEVELS } from '@shared/domain/diagnosis/assessment-answer';
import type { BlockKind } from '@shared/domain/diagnosis/item-key';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './assess.module.css';
import type { Given } from './commands';

interface StepButtonsProps {
  readonly block: BlockKind;
  readonly item: string;
  readonly given: Given;
  /** `large`: each step with its description, for a wall. */
  readonly size: 'row' | 'large';
  readonly readOnly: boolean;
  /** The keyboard came to one of the steps. */
  readonly onFocus?: () => void;
  readonly onGive: (given: Given) => void;
}

/** The four described steps and "no sabe"; the one that is pressed again is taken back. */
export function StepButtons({ block, item, given, size, readOnly, onFocus, onGive }: StepButtonsProps): ReactNode {
  const t = useTranslation();
  const button = (value: Exclude<Given, null>, mark: string, word: string, description: string): ReactNode => (
    <button
      key={mark}
      type="button"
      className={classes['step']}
      data-value={String(value)}
      aria-pressed={given === value}
      disabled={readOnly}
      onFocus={onFocus}
      title={size === 'row' && description !== '' ? `${word}: ${description}` : undefined}
      onClick={() => { onGive(given === value ? null : value); }}
    >
      <span className={classes['mark']}>{mark}</span>
      <span className={classes['word']}>{word}</span>
      {size === 'large' && description !== '' ? <span className={classes['description']}>{description}</span> : null}
    </button>
  );
  return (
    <div role="group" aria-label={t('diagnosis.assess.answerLabel', { item })} className={classes['steps']} data-size={size}>
      {ANSWER_LEVELS.map((level) => button(level, String(level), t(`diagnosis.level.${level}`), t(`diagnosis.step.${block}.${level}`)))}
      {button('unknown', 'N', t('diagnosis.unknown'), '')}
    </div>
  );
}
