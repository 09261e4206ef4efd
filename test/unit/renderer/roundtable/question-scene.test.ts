import { describe, expect, it } from 'vitest';
import { loadDiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { t } from '@shared/i18n';
import { addAssessment, chooseBlock, describeAnswer, editAssessment, giveAnswer, revealAnswers } from '@renderer/features/diagnosis/assess/commands';
import { questionScene } from '@renderer/features/roundtable/projector/question-scene';
import { sceneOf } from '@renderer/features/roundtable/projector/scene-of';
import { addActors, openDesk } from '@test/builders/run-command';

const bank = await loadDiagnosisBank();
const [first, second] = bank.blocks.actions;
if (first === undefined || second === undefined) throw new Error('The bank has actions');
const place = { block: 'actions', itemId: first.itemId, questionId: null } as const;

function asked(mode: 'consensus' | 'respondents') {
  const desk = openDesk();
  const actorIds = addActors(desk, [['Alcaldía', 'Gobierno'], ['Cámara de Comercio', 'Empresa'], ['Universidad', 'Academia']]);
  const assessmentId = desk.run(addAssessment, { name: 'T0', date: '2026-03-02', mode });
  desk.run(chooseBlock, { block: 'actions', items: bank.blocks.actions, chosen: true });
  const scene = (itemKey = '') => {
    const made = questionScene(desk.document(), { assessmentId: null, itemKey }, bank, t);
    if (made?.kind !== 'question') throw new Error('a question');
    return made;
  };
  return { desk, actorIds, assessmentId, scene };
}

describe('the question of the diagnosis on the room\'s screen', () => {
  it('shows the question with its described steps, and what the table agreed on', () => {
    const { desk, assessmentId, scene } = asked('consensus');
    expect(scene()).toMatchObject({ name: first.name, description: first.description, position: 1, total: 36, answered: null });
    expect(scene().steps.map(({ mark, isChosen, count }) => [mark, isChosen, count])).toEqual(['0', '1', '2', '3', 'N'].map((mark) => [mark, false, null]));
    expect(scene().steps[1]?.description).toBe(t('diagnosis.step.actions.1'));
    desk.run(giveAnswer, { assessmentId, respondentId: null, place, given: 2 });
    expect(scene().steps.filter(({ isChosen }) => isChosen).map(({ mark }) => mark)).toEqual(['2']);
    expect(scene(second.key)).toMatchObject({ name: second.name, position: 2 });
  });

  it('says how many answered apart and not what; uncovered, how many at each step; never who, nor a note', () => {
    const { desk, actorIds, assessmentId, scene } = asked('respondents');
    desk.run(editAssessment, { id: assessmentId, fields: { respondentIds: actorIds } });
    [3, 3].forEach((given, index) => {
      const respondentId = actorIds[index] ?? 'actor:x';
      desk.run(giveAnswer, { assessmentId, respondentId, place, given: given as 3 });
      desk.run(describeAnswer, { assessmentId, respondentId, place, fields: { note: 'Entre nosotros: no alcanza', evidence: 'Decreto 12' } });
    });
    expect(scene().answered).toEqual({ count: 2, of: 3, isHidden: true });
    expect(scene().steps.every(({ isChosen, count }) => !isChosen && count === null)).toBe(true);
    desk.run(revealAnswers, assessmentId);
    expect(scene().steps.map(({ count }) => count)).toEqual([0, 0, 0, 2, 0]);
    expect(scene().steps.some(({ isChosen }) => isChosen)).toBe(false);
    desk.run(giveAnswer, { assessmentId, respondentId: null, place, given: 2 });
    expect(scene().steps.filter(({ isChosen }) => isChosen).map(({ mark }) => mark)).toEqual(['2']);
    expect(scene().answered?.count).toBe(2);
    const seen = JSON.stringify(scene());
    for (const secret of ['Alcaldía', 'Cámara', 'Universidad', 'Entre nosotros', 'Decreto 12']) expect(seen).not.toContain(secret);
  });

  it('is the welcome where nothing is asked, and a question without its catalogue is still one', () => {
    const desk = openDesk();
    expect(questionScene(desk.document(), { assessmentId: null, itemKey: '' }, bank, t)).toBeNull();
    expect(sceneOf(desk.document(), { kind: 'question' }, t).kind).toBe('welcome');
    const { desk: other } = asked('consensus');
    expect(sceneOf(other.document(), { kind: 'question' }, t)).toMatchObject({ kind: 'question', position: 1, total: 36 });
  });
});
