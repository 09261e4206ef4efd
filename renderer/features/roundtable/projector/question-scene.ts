import type { DiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { askedItems } from '@shared/analysis/diagnosis/asked-items';
import { answersOf, assessmentsInOrder, isCovered } from '@shared/analysis/diagnosis/assessment-reading';
import { blockName, stageName } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { recordOf, type Document } from '@shared/document/document';
import { ANSWER_LEVELS, type AssessmentAnswer } from '@shared/domain/diagnosis/assessment-answer';
import type { Translate } from '@shared/i18n';
import type { Scene } from './scene';

/** The question of the diagnosis that the facilitator has before them, as the place "Diagnóstico" remembers it. */
export interface QuestionAt {
  /** The moment; null for the last one. */
  readonly assessmentId: string | null;
  /** Key of the item; empty for the first. */
  readonly itemKey: string;
}

/**
 * One question of the diagnosis for the room: its steps with what the table answered. Where each actor answers apart,
 * only how many did; once uncovered, how many at each step and what the table then agreed on. Never who. Null while nothing is asked.
 */
export function questionScene(document: Document, at: QuestionAt, bank: DiagnosisBank | null, t: Translate): Scene | null {
  const moments = assessmentsInOrder(document);
  const assessment = moments.find(({ id }) => id === at.assessmentId) ?? moments.at(-1);
  const asked = askedItems(document);
  const index = Math.max(0, asked.findIndex(({ key }) => key === at.itemKey));
  const item = asked[index];
  if (assessment === undefined || item === undefined) return null;
  const own = item.questionId === null ? undefined : recordOf(document, 'customQuestion', item.questionId);
  const words = own ?? bank?.byKey.get(item.key);
  const answers = answersOf(document, assessment.id).get(item.key) ?? [];
  const isApart = assessment.mode === 'respondents';
  const given = answers.filter(({ level, unknown }) => level !== null || unknown);
  const apart = given.filter(({ respondentId }) => respondentId !== null && assessment.respondentIds.includes(respondentId));
  const agreed = given.find(({ respondentId }) => respondentId === null);
  const hidden = isCovered(assessment);
  const step = (mark: string, word: string, description: string, says: (answer: AssessmentAnswer) => boolean) => ({
    mark,
    word,
    description,
    isChosen: !hidden && agreed !== undefined && says(agreed),
    count: isApart && !hidden ? apart.filter(says).length : null,
  });
  return {
    kind: 'question',
    group: item.group === '' ? t(blockName(item.block)) : t(stageName(item.stage)),
    position: index + 1,
    total: asked.length,
    name: words?.name ?? item.itemId,
    description: words?.description ?? '',
    steps: [
      ...ANSWER_LEVELS.map((level) => step(String(level), t(`diagnosis.level.${level}`), t(`diagnosis.step.${item.block}.${level}`), (answer) => answer.level === level)),
      step('N', t('diagnosis.unknown'), '', ({ unknown }) => unknown),
    ],
    answered: isApart ? { count: apart.length, of: assessment.respondentIds.length, isHidden: hidden } : null,
  };
}
