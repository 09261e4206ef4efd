import { askedItems, type AskedItem } from '@shared/analysis/diagnosis/asked-items';
import { tableOf } from '@shared/document/document';
import { assessmentAnswerId, type AssessmentAnswer } from '@shared/domain/diagnosis/assessment-answer';
import type { RecordId } from '@shared/domain/kernel/id';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { useMemo } from 'react';
import { useBank, wordsOfItem, type ItemWords } from '../use-bank';
import { describeAnswer, giveAnswer, type Given } from './commands';

/** An item to answer, with its words. */
export interface Question extends AskedItem, ItemWords {}

/** One person or the table answering. */
export interface Answering {
  readonly questions: readonly Question[];
  readonly answerTo: (question: AskedItem) => AssessmentAnswer | undefined;
  /** Whether a question has a level or a "no sabe". */
  readonly isAnswered: (question: AskedItem) => boolean;
  readonly answered: number;
  readonly unknown: number;
  readonly give: (question: AskedItem, given: Given) => void;
  readonly describe: (question: AskedItem, fields: Partial<Pick<AssessmentAnswer, 'evidence' | 'note'>>) => void;
}

/** What an answer says. */
export function givenOf(answer: AssessmentAnswer | undefined): Given {
  if (answer === undefined) return null;
  return answer.unknown ? 'unknown' : answer.level;
}

/** The questions of the process and the answers of one respondent (null: the table) at a moment. */
export function useAnswering(assessmentId: RecordId, respondentId: RecordId | null): Answering {
  const document = useDocument((state) => state);
  const bank = useBank();
  const asked = askedItems(document);
  const questionTable = tableOf(document, 'customQuestion');
  const answers = tableOf(document, 'assessmentAnswer');
  const questions = useMemo(
    () => asked.map((item): Question => ({ ...item, ...wordsOfItem(document, bank, item.key) })),
    // The words depend on the document by its questions alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [asked, bank, questionTable],
  );
  const answerTo = (question: AskedItem): AssessmentAnswer | undefined => answers.get(assessmentAnswerId(assessmentId, question, respondentId));
  const isAnswered = (question: AskedItem): boolean => givenOf(answerTo(question)) !== null;
  const place = ({ block, itemId, questionId }: AskedItem) => ({ assessmentId, respondentId, place: { block, itemId, questionId } });
  return {
    questions,
    answerTo,
    isAnswered,
    answered: questions.filter((question) => (answerTo(question)?.level ?? null) !== null).length,
    unknown: questions.filter((question) => answerTo(question)?.unknown === true).length,
    give: (question, given) => {
      runCommand(giveAnswer, { ...place(question), given });
    },
    describe: (question, fields) => {
      runCommand(describeAnswer, { ...place(question), fields });
    },
  };
}
