import { TextInput } from '@mantine/core';
import { optionOf, type Scale } from '@shared/analysis/consensus/scale';
import type { Ballot } from '@shared/domain/roundtable/ballot';
import { useTranslation } from '@renderer/ui/use-translation';
import { memo, type ReactNode } from 'react';
import classes from '../roundtable.module.css';
import { keyOfOption } from './vote-keys';

interface VoterRowProps {
  readonly index: number;
  readonly name: string;
  readonly sector: string;
  readonly scale: Scale;
  readonly ballot: Ballot | undefined;
  readonly isMarked: boolean;
  readonly isWriting: boolean;
  readonly onMark: (index: number) => void;
  /** Null: absent. */
  readonly onAnswer: (index: number, optionId: string | null) => void;
  /** Null: left as it was. */
  readonly onCondition: (index: number, text: string | null) => void;
}

/** One seat of the list called out: its answers to click on, its answer, its condition. */
export const VoterRow = memo(function VoterRow(props: VoterRowProps): ReactNode {
  const { index, name, sector, scale, ballot, isMarked, isWriting, onMark, onAnswer, onCondition } = props;
  const t = useTranslation();
  const answered = ballot === undefined ? '' : t(ballot.optionId === null ? 'roundtable.vote.absent' : (optionOf(scale, ballot.optionId)?.labelKey ?? 'roundtable.vote.absent'));
  return (
    // The list takes the keys and names this row by aria-activedescendant.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div id={`voter-${String(index)}`} role="option" aria-selected={isMarked} className={classes['voter']} onClick={() => { onMark(index); }}>
      <span className={classes['voterName']}><strong>{name}</strong> <span className={classes['soft']}>{sector}</span></span>
      <span className={classes['choices']}>
        {scale.options.map((option) => (
          <button
            key={option.id}
            type="button"
            tabIndex={-1}
            className={classes['choice']}
            data-stance={option.stance}
            aria-pressed={ballot?.optionId === option.id}
            title={t(option.labelKey)}
            aria-label={`${name}: ${t(option.labelKey)}`}
            onClick={(event) => { event.stopPropagation(); onAnswer(index, option.id); }}
          >
            <kbd>{keyOfOption(scale, option)}</kbd> {scale.options.length <= 3 ? t(option.labelKey) : ''}
          </button>
        ))}
        <button type="button" tabIndex={-1} className={classes['choice']} aria-pressed={ballot !== undefined && ballot.optionId === null} aria-label={`${name}: ${t('roundtable.vote.absent')}`} onClick={(event) => { event.stopPropagation(); onAnswer(index, null); }}>
          <kbd>0</kbd> {t('roundtable.vote.absent')}
        </button>
      </span>
      <span className={classes['voterAnswer']}>
        {answered}
        {ballot !== undefined && ballot.condition !== '' ? <em> · {ballot.condition}</em> : null}
      </span>
      {isWriting ? (
        <TextInput
          size="xs"
          className={classes['conditionInput'] ?? ''}
          aria-label={t('roundtable.vote.condition', { actor: name })}
          placeholder={t('roundtable.vote.conditionPlaceholder')}
          defaultValue={ballot?.condition ?? ''}
          maxLength={1000}
          ref={(element) => { if (element !== null && window.document.activeElement !== element) element.focus(); }}
          onBlur={(event) => {
            const text = event.currentTarget.value;
            onCondition(index, text.trim() === (ballot?.condition ?? '') ? null : text);
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            const list = event.currentTarget.closest<HTMLElement>('[role="listbox"]');
            if (event.key === 'Enter') { event.preventDefault(); event.currentTarget.blur(); list?.focus(); }
            if (event.key === 'Escape') { onCondition(index, null); list?.focus(); }
          }}
        />
      ) : null}
    </div>
  );
});
