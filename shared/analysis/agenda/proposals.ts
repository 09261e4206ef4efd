import { listOf, recordOf, type Document } from '../../document/document';
import type { Action, ActionOrigin } from '../../domain/agenda/action';
import type { RecordId } from '../../domain/kernel/id';
import { coverageOf } from '../coverage/coverage-of-document';
import type { Gap } from '../coverage/gap';
import { currentReading, diagnosisOf } from '../diagnosis/assessment-reading';
import { difficulties } from '../diagnosis/findings';
import { gapSentence } from '../explain/gap-sentences';
import type { Sentence } from '../explain/sentence';

/** An action that what the process holds asks for. Nothing is written until a person takes it up. */
export interface ProposedAction {
  readonly origin: Exclude<ActionOrigin, 'own'>;
  /** Stable: what is taken up is not proposed again. */
  readonly key: string;
  /** What it comes from, in words. */
  readonly reason: Sentence;
  readonly name: Sentence;
  readonly fields: Partial<Pick<Action, 'lineId' | 'planNodeIds' | 'agreementIds' | 'responsibleId' | 'allyIds' | 'endDate'>>;
}

function fromAgreements(document: Document): readonly ProposedAction[] {
  return listOf(document, 'agreement')
    .filter(({ state }) => state !== 'dropped')
    .map((agreement) => ({
      origin: 'agreement',
      key: agreement.id,
      reason: { key: 'agenda.propose.fromAgreement', params: { number: agreement.number } },
      name: { key: 'agenda.propose.asWritten', params: { text: agreement.text } },
      fields: {
        lineId: agreement.lineId,
        planNodeIds: agreement.planNodeIds,
        agreementIds: [agreement.id],
        responsibleId: agreement.responsibleIds[0] ?? null,
        allyIds: [...agreement.responsibleIds.slice(1), ...agreement.allyIds],
        endDate: agreement.dueDate,
      },
    }));
}

function nameForGap(document: Document, gap: Gap): ProposedAction['name'] {
  const node = (id: RecordId): string => recordOf(document, 'planNode', id)?.name ?? '';
  const line = (id: RecordId): string => recordOf(document, 'line', id)?.name ?? '';
  switch (gap.kind) {
    case 'axisWithoutLine':
      return { key: 'agenda.propose.gap.axisWithoutLine', params: { axis: node(gap.planNodeId) } };
    case 'lineWithoutTarget':
      return { key: 'agenda.propose.gap.lineWithoutTarget', params: { line: line(gap.lineId) } };
    case 'lineWithoutSupport':
      return { key: 'agenda.propose.gap.lineWithoutSupport', params: { line: line(gap.lineId) } };
    case 'strongestNotSeated':
      return { key: 'agenda.propose.gap.strongestNotSeated', params: { line: line(gap.lineId) } };
    case 'dispersedTarget':
      return { key: 'agenda.propose.gap.dispersedTarget', params: { target: node(gap.planNodeId) } };
  }
}

function fromGaps(document: Document): readonly ProposedAction[] {
  return coverageOf(document).gaps.map((gap) => ({
    origin: 'gap',
    key: `${gap.kind} ${gap.recordIds[0] ?? ''}`,
    reason: gapSentence(document, gap),
    name: nameForGap(document, gap),
    fields: {
      ...('lineId' in gap ? { lineId: gap.lineId } : {}),
      ...('planNodeId' in gap ? { planNodeIds: [gap.planNodeId] } : {}),
    },
  }));
}

/** The weak items of the moment that speaks for the city, weakest first; nothing of answers that are still covered. */
function fromDiagnosis(document: Document, nameOfItem: (key: string) => string | null): readonly ProposedAction[] {
  const reading = currentReading(diagnosisOf(document));
  if (reading === undefined) return [];
  const moment = reading.assessment.name;
  return difficulties(reading).flatMap(({ key }): readonly ProposedAction[] => {
    const item = nameOfItem(key);
    if (item === null) return [];
    const name = { key: 'agenda.propose.strengthen', params: { item } } as const;
    return [{ origin: 'diagnosis', key, reason: { key: 'agenda.propose.fromDiagnosis', params: { item, moment } }, name, fields: {} }];
  });
}

/**
 * The actions that agreements, gaps of the coverage and weak items of the latest diagnosis ask for and that no action
 * was taken up from and nobody rejected yet. `nameOfItem` gives the words of an item of the diagnosis by its key, null where it has none.
 */
export function proposedActions(document: Document, nameOfItem: (key: string) => string | null): readonly ProposedAction[] {
  const actions = listOf(document, 'action');
  const taken = new Set(actions.map(({ originKey }) => originKey));
  const rejected = new Set(listOf(document, 'dismissedAction').map(({ key }) => key));
  const fulfilled = new Set(actions.flatMap(({ agreementIds }) => agreementIds));
  return [...fromAgreements(document), ...fromGaps(document), ...fromDiagnosis(document, nameOfItem)].filter(
    ({ key, fields }) => !taken.has(key) && !rejected.has(key) && !(fields.agreementIds ?? []).some((id) => fulfilled.has(id)),
  );
}
