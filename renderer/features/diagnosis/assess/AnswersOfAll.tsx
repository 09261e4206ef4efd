import { listOf } from '@shared/document/document';
import { answersOf } from '@shared/analysis/diagnosis/assessment-reading';
import { ANSWER_LEVELS } from '@shared/domain/diagnosis/assessment-answer';
import type { RecordId } from '@shared/domain/kernel/id';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './assess.module.css';

/** What each respondent answered to an item, by level: for the conversation after uncovering. */
export function AnswersOfAll({ assessmentId, itemKey }: { readonly assessmentId: RecordId; readonly itemKey: string }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const names = new Map(listOf(document, 'actor').map((actor) => [actor.id as RecordId, actor.name]));
  const answers = (answersOf(document, assessmentId).get(itemKey) ?? []).filter(({ respondentId }) => respondentId !== null);
  if (answers.length === 0) return null;
  const groups = [
    ...ANSWER_LEVELS.map((level) => ({ label: `${level} · ${t(`diagnosis.level.${level}`)}`, held: answers.filter((answer) => answer.level === level) })),
    { label: t('diagnosis.unknown'), held: answers.filter(({ unknown }) => unknown) },
  ].filter(({ held }) => held.length > 0);
  return (
    <section className={classes['ofAll']} aria-label={t('diagnosis.assess.answersOfAll')}>
      {groups.map(({ label, held }) => (
        <div key={label}>
          <strong>{label}</strong>
          <span>{held.map(({ respondentId }) => (respondentId === null ? '' : (names.get(respondentId) ?? ''))).join(', ')}</span>
        </div>
      ))}
    </section>
  );
}
