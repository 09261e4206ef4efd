import type { BankItem } from '@shared/catalogs/diagnosis-bank';
import type { ChangeSet } from '@shared/document/change-set';
import { listOf, recordOf, type Document } from '@shared/document/document';
import { assessmentModule, type AssessmentMode } from '@shared/domain/diagnosis/assessment';
import { assessmentAnswerId, type AnswerLevel, type AssessmentAnswer } from '@shared/domain/diagnosis/assessment-answer';
import { assessmentBlockId } from '@shared/domain/diagnosis/assessment-block';
import { customQuestionModule } from '@shared/domain/diagnosis/custom-question';
import type { CatalogBlock, ItemPlace } from '@shared/domain/diagnosis/item-key';
import type { CivilDate } from '@shared/domain/kernel/civil-date';
import { pairId, type RecordId } from '@shared/domain/kernel/id';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { sameFolded } from '@shared/domain/kernel/text-folding';
import type { ContentOf } from '@shared/domain/registry';
import { runningSession } from '@renderer/store/acts';
import { defineCommand } from '@renderer/store/command';

const noMoment = () => fail('no-such-assessment', 'diagnosis.error.noSuchAssessment');

/** Chooses a block with its items, or takes it off; the answers given to it stay and come back with it. */
export const chooseBlock = defineCommand<{ readonly block: CatalogBlock; readonly items: readonly BankItem[]; readonly chosen: boolean }>({
  id: 'diagnosis.chooseBlock',
  labelKey: 'diagnosis.command.chooseBlock',
  undo: 'record',
  run: (change, document, { block, items, chosen }) => {
    const held = listOf(document, 'assessmentBlock').filter((record) => record.block === block);
    if (!chosen) change.remove(held.map(({ id }) => id));
    else if (held.length === 0) {
      const fields = { block, items: items.map(({ itemId, group }) => ({ itemId, group })) };
      change.create('assessmentBlock', fields, assessmentBlockId(document.processId, block));
    }
    return ok(undefined);
  },
});

/** What a new moment starts from. */
export interface NewAssessment {
  readonly name: string;
  readonly date: CivilDate;
  readonly mode: AssessmentMode;
}

/** Begins a moment; it belongs to the session that runs, where one does. Gives its id. */
export const addAssessment = defineCommand<NewAssessment, RecordId>({
  id: 'diagnosis.addAssessment',
  labelKey: 'diagnosis.command.addAssessment',
  undo: 'record',
  run: (change, document, { name, date, mode }) => {
    const parsed = assessmentModule.fields.name.safeParse(name);
    if (!parsed.success) return fail('assessment-name', 'diagnosis.error.assessmentName');
    const order = listOf(document, 'assessment').reduce((most, one) => Math.max(most, one.order), -1) + 1;
    const sessionId = runningSession(document)?.id ?? null;
    return ok(change.create('assessment', { name: parsed.data, date, mode, sessionId, order }).id);
  },
});

/** Changes fields of a moment. */
export const editAssessment = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'assessment'>> }>({
  id: 'diagnosis.editAssessment',
  labelKey: 'diagnosis.command.editAssessment',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'assessment', id) === undefined) return noMoment();
    if (fields.name !== undefined && !assessmentModule.fields.name.safeParse(fields.name).success) {
      return fail('assessment-name', 'diagnosis.error.assessmentName');
    }
    change.update('assessment', id, fields);
    return ok(undefined);
  },
});

/** Uncovers the answers of the respondents. */
export const revealAnswers = defineCommand<RecordId>({
  id: 'diagnosis.reveal',
  labelKey: 'diagnosis.command.reveal',
  undo: 'record',
  run: (change, document, id) => {
    if (recordOf(document, 'assessment', id) === undefined) return noMoment();
    change.update('assessment', id, { revealed: true });
    return ok(undefined);
  },
});

/** Removes a moment with its answers. */
export const removeAssessment = defineCommand<RecordId>({
  id: 'diagnosis.removeAssessment',
  labelKey: 'diagnosis.command.removeAssessment',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

/** Which answer: of whom, to what, when. */
export interface AnswerPlace {
  readonly assessmentId: RecordId;
  readonly place: ItemPlace;
  /** Null for the one answer of a person or of the table. */
  readonly respondentId: RecordId | null;
}

type AnswerFields = Partial<Pick<AssessmentAnswer, 'level' | 'unknown' | 'evidence' | 'note'>>;

/** Writes fields of an answer; one left with nothing in it goes away. */
function writeAnswer(change: ChangeSet, document: Document, { assessmentId, place, respondentId }: AnswerPlace, fields: AnswerFields): Result<void> {
  if (recordOf(document, 'assessment', assessmentId) === undefined) return noMoment();
  if (place.questionId !== null && recordOf(document, 'customQuestion', place.questionId) === undefined) {
    return fail('no-such-question', 'diagnosis.error.noSuchQuestion');
  }
  if (respondentId !== null && recordOf(document, 'actor', respondentId) === undefined) {
    return fail('no-such-respondent', 'diagnosis.error.noSuchRespondent');
  }
  const id = assessmentAnswerId(assessmentId, place, respondentId);
  const held = recordOf(document, 'assessmentAnswer', id);
  const after = { level: null, unknown: false, evidence: '', note: '', ...held, ...fields };
  const isEmpty = after.level === null && !after.unknown && after.evidence === '' && after.note === '';
  if (isEmpty) change.remove([id]);
  else if (held !== undefined) change.update('assessmentAnswer', id, fields);
  else {
    const { block, itemId, questionId } = place;
    change.create('assessmentAnswer', { assessmentId, block, itemId, questionId, respondentId, ...fields }, id);
  }
  return ok(undefined);
}

/** What a person answers to an item: a level, "no sabe", or nothing any more. */
export type Given = AnswerLevel | 'unknown' | null;

/** Answers an item with one act; evidence and note stay. */
export const giveAnswer = defineCommand<AnswerPlace & { readonly given: Given }>({
  id: 'diagnosis.answer',
  labelKey: 'diagnosis.command.answer',
  undo: 'record',
  run: (change, document, { given, ...place }) =>
    writeAnswer(change, document, place, { level: given === 'unknown' ? null : given, unknown: given === 'unknown' }),
});

/** Writes the evidence or the note of an answer, which may come before its level. */
export const describeAnswer = defineCommand<AnswerPlace & { readonly fields: Partial<Pick<AssessmentAnswer, 'evidence' | 'note'>> }>({
  id: 'diagnosis.describeAnswer',
  labelKey: 'diagnosis.command.describeAnswer',
  undo: 'merge',
  mergeKey: ({ assessmentId, place, respondentId, fields }) =>
    [assessmentAnswerId(assessmentId, place, respondentId), ...Object.keys(fields)].join(' '),
  run: (change, document, { fields, ...place }) => writeAnswer(change, document, place, fields),
});

/** A question to add: of the city's own words, or taken from a catalogue. */
export interface NewQuestion {
  readonly name: string;
  readonly description?: string;
  readonly origin?: string;
  /** Catalogue and entry it is taken from: the same one taken twice is one question. */
  readonly entry?: { readonly catalog: string; readonly id: string };
}

/** Adds a question after the others, and gives its id. Two asked questions of one wording are refused. */
export const addQuestion = defineCommand<NewQuestion, RecordId>({
  id: 'diagnosis.addQuestion',
  labelKey: 'diagnosis.command.addQuestion',
  undo: 'record',
  run: (change, document, { name, description = '', origin = '', entry }) => {
    const parsed = customQuestionModule.fields.name.safeParse(name);
    if (!parsed.success) return fail('question-name', 'diagnosis.error.questionName');
    const questions = listOf(document, 'customQuestion');
    const same = questions.find((question) => sameFolded(question.name, parsed.data));
    if (same?.asked === true) return fail('question-same', 'diagnosis.error.questionSame', { name: parsed.data });
    if (same !== undefined) {
      change.update('customQuestion', same.id, { asked: true });
      return ok(same.id);
    }
    const order = questions.reduce((most, question) => Math.max(most, question.order), -1) + 1;
    const fields = { name: parsed.data, description, origin, order };
    if (entry === undefined) return ok(change.create('customQuestion', fields).id);
    const member: RecordId = `entry:${entry.catalog.toLowerCase()}-${entry.id.replaceAll('.', '-')}`;
    return ok(change.create('customQuestion', fields, pairId('customQuestion', document.processId, member)).id);
  },
});

export const editQuestion = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'customQuestion'>> }>({
  id: 'diagnosis.editQuestion',
  labelKey: 'diagnosis.command.editQuestion',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'customQuestion', id) === undefined) return fail('no-such-question', 'diagnosis.error.noSuchQuestion');
    if (fields.name !== undefined && !customQuestionModule.fields.name.safeParse(fields.name).success) {
      return fail('question-name', 'diagnosis.error.questionName');
    }
    change.update('customQuestion', id, fields);
    return ok(undefined);
  },
});

/** Removes a question with its answers. */
export const removeQuestion = defineCommand<RecordId>({
  id: 'diagnosis.removeQuestion',
  labelKey: 'diagnosis.command.removeQuestion',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

