import { useTranslation } from '@renderer/ui/use-translation';
import { fieldName, recordContext, valueText } from '@shared/analysis/describe/value-text';
import { recordById, type Document } from '@shared/document/document';
import type { MergeQuestion } from '@shared/document/merge-several';
import { useId } from 'react';
import { LongValue } from './LongValue';
import { authorText, writtenText } from './merge-words';
import classes from './merge.module.css';

/** What holds for a question: the place of a value, or what becomes of a removed record. */
export type MergeChoice = number | 'removal' | 'record';

interface MergeQuestionCardProps {
  readonly question: MergeQuestion;
  readonly documents: readonly Document[];
  readonly labels: readonly string[];
  readonly ownDevice: string;
  readonly choice: MergeChoice;
  readonly onChoose: (choice: MergeChoice) => void;
}

interface Option {
  readonly choice: MergeChoice;
  readonly who: string;
  readonly value: string;
  readonly isLatest: boolean;
}

/** One thing that the copies disagree about: what it is, each value with who and when, and which holds. */
export function MergeQuestionCard({ question, documents, labels, ownDevice, choice, onChoose }: MergeQuestionCardProps) {
  const t = useTranslation();
  const group = useId();
  const record = question.kind === 'removal' ? question.record : documents.map((document) => recordById(document, question.recordId)).find((found) => found !== undefined);
  const { type, name, within } = record === undefined ? { type: '', name: question.recordId, within: [] } : recordContext(documents, record);
  const author = (from: number | 'mine', revision: string): string => authorText(t, from, revision, labels, ownDevice);
  const options: readonly Option[] =
    question.kind === 'field'
      ? question.candidates.map(({ from, revision, value }, place) => ({
          choice: place,
          who: t('merging.on', { copy: author(from, revision), when: writtenText(revision) }),
          value: valueText(documents, question.recordType, question.field, value),
          isLatest: place === question.kept,
        }))
      : [
          {
            choice: 'record',
            who: t('merging.editedBy', { copy: author(question.editedBy, question.editedAt), when: writtenText(question.editedAt) }),
            value: t('merging.stayIn'),
            isLatest: question.kept === 'record',
          },
          {
            choice: 'removal',
            who: t('merging.removedBy', { copy: author(question.removedBy, question.removedAt), when: writtenText(question.removedAt) }),
            value: t('merging.stayOut'),
            isLatest: question.kept === 'removal',
          },
        ];
  return (
    <fieldset className={classes['card']}>
      <legend className={classes['legend']}>
        <span className={classes['type']}>{type}</span> <strong>{name}</strong>
        {question.kind === 'field' ? ` · ${fieldName(question.field)}` : null}
        {within.length === 0 ? null : <span className={classes['within']}> {t('merging.where', { names: within.join(', ') })}</span>}
      </legend>
      <div className={classes['options']}>
        {options.map((option) => (
          <label key={option.choice} className={classes['option']} data-chosen={option.choice === choice || undefined}>
            <input
              type="radio"
              name={group}
              checked={option.choice === choice}
              onChange={() => {
                onChoose(option.choice);
              }}
            />
            <span className={classes['words']}>
              <span className={classes['who']}>
                {option.who}
                {option.isLatest ? <em className={classes['latest']}>{t('merging.latest')}</em> : null}
              </span>
              <LongValue text={option.value} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
