import type { DiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { placeOfKey } from '@shared/domain/diagnosis/item-key';
import type { RecordId } from '@shared/domain/kernel/id';
import { addAssessment, addQuestion, chooseBlock, editAssessment, giveAnswer, revealAnswers, type Given } from '@renderer/features/diagnosis/assess/commands';
import { addActors, openDesk, type Desk } from './run-command';

/** A made-up city: two moments, the first answered by the table, the second by three actors. */
export interface AnsweredCity {
  readonly desk: Desk;
  readonly first: RecordId;
  readonly second: RecordId;
  readonly actors: readonly RecordId[];
}

/** Answers so chosen that every level can be worked by hand. `respondents`: how many actors answer the second moment. */
export function answeredCity(bank: DiagnosisBank, { respondents = 3, revealed = true } = {}): AnsweredCity {
  const desk = openDesk();
  const actors = addActors(desk, [['Planeación', 'gobierno'], ['Universidad', 'academia'], ['Cámara', 'empresa']]).slice(0, respondents);
  desk.run(chooseBlock, { block: 'actions', items: bank.blocks.actions, chosen: true });
  desk.run(chooseBlock, { block: 'capacities', items: bank.blocks.capacities, chosen: true });
  const question = desk.run(addQuestion, { name: '¿Hay quien hable inglés en la oficina?' });
  const first = desk.run(addAssessment, { name: 'T0', date: '2024-03-01', mode: 'consensus' });
  const second = desk.run(addAssessment, { name: 'T1', date: '2026-03-01', mode: 'respondents' });
  const give = (assessmentId: RecordId, key: string, given: Given, respondentId: RecordId | null = null): void => {
    desk.run(giveAnswer, { assessmentId, place: placeOfKey(key), respondentId, given });
  };
  give(first, 'actions/strategy-with-terms', 3);
  give(first, 'actions/international-budget', 2);
  give(first, 'actions/actor-map-and-dialogue', 1);
  give(first, 'actions/previous-experience', 0);
  give(first, 'actions/key-partners', 'unknown');
  give(first, 'capacities/economic-development-training', 2);
  give(first, 'capacities/project-formulation', 3);
  give(first, `own/${question}`, 1);
  desk.run(editAssessment, { id: second, fields: { respondentIds: actors } });
  actors.forEach((actor, place) => {
    give(second, 'actions/strategy-with-terms', ([0, 1, 3] as const)[place] ?? 0, actor);
    give(second, 'actions/international-budget', ([2, 2, 3] as const)[place] ?? 2, actor);
  });
  const [someone] = actors;
  if (someone !== undefined) give(second, 'actions/actor-map-and-dialogue', 'unknown', someone);
  if (revealed) {
    desk.run(revealAnswers, second);
    give(second, 'actions/international-budget', 3);
  }
  return { desk, first, second, actors };
}
