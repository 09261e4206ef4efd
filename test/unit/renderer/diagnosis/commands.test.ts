import { proposedActions } from '@shared/analysis/agenda/proposals';
import { askedItems } from '@shared/analysis/diagnosis/asked-items';
import { CATALOG_NAMES } from '@shared/catalogs/schemas';
import { loadDiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { listOf, recordOf } from '@shared/document/document';
import { assessmentAnswerId } from '@shared/domain/diagnosis/assessment-answer';
import { placeOfKey } from '@shared/domain/diagnosis/item-key';
import type { RecordId } from '@shared/domain/kernel/id';
import { t } from '@shared/i18n';
import { addAssessment, addQuestion, chooseBlock, describeAnswer, editAssessment, editQuestion, giveAnswer, removeAssessment, revealAnswers } from '@renderer/features/diagnosis/assess/commands';
import { addOwnEntry, editOwnEntry } from '@renderer/features/diagnosis/library/commands';
import { loadLibrary, searchLibrary } from '@renderer/features/diagnosis/library/library-entries';
import { puttingOfOwn, takesOwnEntries } from '@renderer/features/diagnosis/library/put-entry';
import { addMemory, editMemory, removeMemory } from '@renderer/features/diagnosis/memory/commands';
import { readPastedMemory } from '@renderer/features/diagnosis/memory/paste-memory';
import { makeAction, setImportance } from '@renderer/features/diagnosis/priorities/commands';
import { acceptRisk, gradeRisks } from '@renderer/features/diagnosis/risks/commands';
import { bandOf, numbered, weightOf } from '@renderer/features/diagnosis/risks/risk-order';
import { addActors, openDesk } from '@test/builders/run-command';
import { describe, expect, it } from 'vitest';

const bank = await loadDiagnosisBank();
const item = placeOfKey('actions/key-partners');

function begun() {
  const desk = openDesk();
  desk.run(chooseBlock, { block: 'actions', items: bank.blocks.actions, chosen: true });
  const assessmentId = desk.run(addAssessment, { name: ' T0 ', date: '2026-03-01', mode: 'consensus' });
  return { desk, assessmentId, place: { assessmentId, place: item, respondentId: null } };
}

describe('answering', () => {
  it('asks the 36 actions once the block is chosen, and keeps the answers when it is taken off', () => {
    const { desk, place } = begun();
    desk.run(giveAnswer, { ...place, given: 2 });
    expect(askedItems(desk.document())).toHaveLength(36);
    desk.run(chooseBlock, { block: 'actions', items: bank.blocks.actions, chosen: false });
    expect(askedItems(desk.document())).toHaveLength(0);
    expect(listOf(desk.document(), 'assessmentAnswer')).toHaveLength(1);
  });

  it('changes, says "no sabe" and takes back in one act each', () => {
    const { desk, assessmentId, place } = begun();
    const id = assessmentAnswerId(assessmentId, item, null);
    desk.run(giveAnswer, { ...place, given: 0 });
    expect(recordOf(desk.document(), 'assessmentAnswer', id)).toMatchObject({ level: 0, unknown: false });
    desk.run(giveAnswer, { ...place, given: 'unknown' });
    expect(recordOf(desk.document(), 'assessmentAnswer', id)).toMatchObject({ level: null, unknown: true });
    desk.run(giveAnswer, { ...place, given: null });
    expect(recordOf(desk.document(), 'assessmentAnswer', id)).toBeUndefined();
  });

  it('keeps the evidence when the level is taken back', () => {
    const { desk, assessmentId, place } = begun();
    desk.run(giveAnswer, { ...place, given: 3 });
    desk.run(describeAnswer, { ...place, fields: { evidence: 'Decreto 123' } });
    desk.run(giveAnswer, { ...place, given: null });
    expect(recordOf(desk.document(), 'assessmentAnswer', assessmentAnswerId(assessmentId, item, null))).toMatchObject({ level: null, evidence: 'Decreto 123' });
  });

  it('refuses what is not there, and a moment without a name', () => {
    const { desk, place } = begun();
    expect(desk.refused(giveAnswer, { ...place, assessmentId: 'assessment:gone', given: 1 }).code).toBe('no-such-assessment');
    expect(desk.refused(giveAnswer, { ...place, respondentId: 'actor:gone', given: 1 }).code).toBe('no-such-respondent');
    expect(desk.refused(addAssessment, { name: '  ', date: '2026-03-01', mode: 'alone' }).code).toBe('assessment-name');
  });

  it('removes a moment with its answers', () => {
    const { desk, assessmentId, place } = begun();
    desk.run(giveAnswer, { ...place, given: 1 });
    desk.run(removeAssessment, assessmentId);
    expect(listOf(desk.document(), 'assessmentAnswer')).toHaveLength(0);
  });

  it('asks a question of the city once, and again when it was put away', () => {
    const { desk } = begun();
    const id = desk.run(addQuestion, { name: '¿Hay punto focal?' });
    expect(desk.refused(addQuestion, { name: '¿hay PUNTO focal' }).code).toBe('question-same');
    desk.run(editQuestion, { id, fields: { asked: false } });
    expect(desk.run(addQuestion, { name: '¿Hay punto focal?' })).toBe(id);
  });
});

describe('priorities and risks', () => {
  it('keeps one importance per item', () => {
    const { desk } = begun();
    desk.run(setImportance, { place: item, importance: 3 });
    desk.run(setImportance, { place: item, importance: 1 });
    expect(listOf(desk.document(), 'itemImportance').map(({ importance }) => importance)).toEqual([1]);
    desk.run(setImportance, { place: item, importance: null });
    expect(listOf(desk.document(), 'itemImportance')).toHaveLength(0);
  });

  it('takes a risk of the catalogue up once, and gathers what it comes from', () => {
    const { desk } = begun();
    const first = desk.run(acceptRisk, { name: 'Faltan recursos', catalogId: 'risk-lack-of-resources', itemKeys: ['actions/a'] });
    const again = desk.run(acceptRisk, { name: 'Faltan recursos', catalogId: 'risk-lack-of-resources', itemKeys: ['actions/a', 'actions/b'] });
    expect(again).toBe(first);
    expect(listOf(desk.document(), 'risk').map(({ itemKeys }) => itemKeys)).toEqual([['actions/a', 'actions/b']]);
  });
});

describe('from a weak item to the Agenda', () => {
  const weak = { key: 'actions/information-system', name: 'Sistema de información', moment: 'T0' };

  it('makes one action with its origin and the risks of the item, in one step that an undo takes back', () => {
    const { desk } = begun();
    const risk = desk.run(acceptRisk, { name: 'Se pierde la memoria', itemKeys: [weak.key] });
    desk.run(acceptRisk, { name: 'Otro', itemKeys: ['actions/other'] });
    const id = desk.run(makeAction, weak);
    expect(recordOf(desk.document(), 'action', id)).toMatchObject({
      name: 'Fortalecer: Sistema de información',
      origin: 'diagnosis',
      originKey: weak.key,
      originText: 'Aspecto débil en «T0»: Sistema de información',
      riskIds: [risk],
      order: 0,
    });
    const made = desk.diffs.at(-1);
    expect(made).toMatchObject({ changed: [], removed: [] });
    expect(made?.added.map((record) => record.id)).toEqual([id]);
    expect(proposedActions(desk.document(), () => 'Sistema').some(({ key }) => key === weak.key)).toBe(false);
  });

  it('refuses a second action of one item, and says which one is there', () => {
    const { desk } = begun();
    desk.run(makeAction, weak);
    expect(desk.refused(makeAction, weak)).toMatchObject({ code: 'action-there', params: { name: 'Fortalecer: Sistema de información' } });
    desk.run(makeAction, { ...weak, key: 'actions/accountability' });
    expect(listOf(desk.document(), 'action').map(({ order }) => order)).toEqual([0, 1]);
  });

  it('keeps an action of the longest question within the length of a name', () => {
    const { desk } = begun();
    const id = desk.run(makeAction, { ...weak, name: 'ñ'.repeat(1000) });
    expect(recordOf(desk.document(), 'action', id)?.name).toHaveLength(1000);
  });

  it('proposes nothing from answers that are still covered', () => {
    const { desk } = begun();
    const [actor] = addActors(desk, [['Planeación', 'gobierno']]);
    const apart = desk.run(addAssessment, { name: 'T1', date: '2026-04-01', mode: 'respondents' });
    desk.run(editAssessment, { id: apart, fields: { respondentIds: actor === undefined ? [] : [actor] } });
    desk.run(giveAnswer, { assessmentId: apart, place: item, respondentId: actor ?? null, given: 0 });
    const keys = () => proposedActions(desk.document(), () => 'Socios').map(({ key }) => key);
    expect(keys()).not.toContain('actions/key-partners');
    desk.run(revealAnswers, apart);
    expect(keys()).toContain('actions/key-partners');
  });
});

describe('the risk matrix', () => {
  it('grades several risks at once, all of them or none', () => {
    const { desk } = begun();
    const one = desk.run(acceptRisk, { name: 'Uno' });
    const other = desk.run(acceptRisk, { name: 'Otro' });
    desk.run(gradeRisks, [{ id: one, field: 'likelihood', grade: 5 }, { id: one, field: 'impact', grade: 3 }, { id: other, field: 'impact', grade: 1 }]);
    expect(desk.refused(gradeRisks, [{ id: other, field: 'likelihood', grade: 2 }, { id: one, field: 'impact', grade: 6 }]).code).toBe('risk-grade');
    expect(desk.refused(gradeRisks, [{ id: 'risk:gone', field: 'impact', grade: 1 }]).code).toBe('no-such-risk');
    expect(numbered(listOf(desk.document(), 'risk')).map(({ risk, number }) => [number, risk.name, weightOf(risk)])).toEqual([[1, 'Uno', 15], [2, 'Otro', null]]);
  });

  it('has its bands by weight', () => {
    expect([1, 4, 5, 9, 10, 12, 15, 25].map(bandOf)).toEqual(['low', 'low', 'middle', 'middle', 'high', 'high', 'grave', 'grave']);
  });
});

describe('the institutional memory', () => {
  it('is added, corrected and removed, and refuses an end before its beginning', () => {
    const { desk } = begun();
    const [id] = desk.run(addMemory, [{ kind: 'twinning', name: 'Quito', startYear: 1998 }]);
    if (id === undefined) throw new Error('nothing was added');
    expect(desk.refused(editMemory, { id, fields: { endYear: 1990 } }).code).toBe('memory-order');
    expect(desk.refused(editMemory, { id, fields: { startYear: 98 } }).code).toBe('memory-year');
    desk.run(editMemory, { id, fields: { endYear: 2003 } });
    expect(recordOf(desk.document(), 'memoryItem', id)?.endYear).toBe(2003);
    desk.run(removeMemory, id as RecordId);
    expect(listOf(desk.document(), 'memoryItem')).toHaveLength(0);
  });

  it('reads a pasted table, passes its heading over and names the rows it cannot read', () => {
    const text = 'Clase\tQué fue\nConvenios\tMarco\tMedellín\t2012\t2016\r\nred\tMercociudades\t\t2005\t\t\tvigente\n\nProyecto\tMalo\t\tabc\nProyecto\t\t\t2001\nProyecto\tAl revés\t\t2010\t2001';
    const { items, refused } = readPastedMemory(text, t);
    expect(items).toMatchObject([
      { kind: 'agreement', name: 'Marco', partner: 'Medellín', startYear: 2012, endYear: 2016, state: 'unknown' },
      { kind: 'membership', name: 'Mercociudades', startYear: 2005, endYear: null, state: 'alive' },
    ]);
    expect(refused).toEqual([5, 6, 7]);
  });
});

describe('the library', () => {
  it('finds without accents or capitals, in all words at once', async () => {
    const library = await loadLibrary();
    expect(searchLibrary(library, '').length).toBe(library.length);
    const found = searchLibrary(library, 'PRESUPUESTO internacional');
    expect(found.map(({ key }) => key)).toContain('diagnosisActions/international-budget');
    expect(searchLibrary(library, 'gestion').length).toBe(searchLibrary(library, 'gestión').length);
    expect(searchLibrary(library, 'xyzzy')).toEqual([]);
  });

  it('takes entries of the city, one of a name in each catalogue', () => {
    const { desk } = begun();
    desk.run(addOwnEntry, { catalog: 'themes', name: 'Páramos', description: '', origin: '' });
    expect(desk.refused(addOwnEntry, { catalog: 'themes', name: 'paramos', description: '', origin: '' }).code).toBe('entry-same');
    desk.run(addOwnEntry, { catalog: 'advice', name: 'Páramos', description: '', origin: '' });
    const id = desk.run(addOwnEntry, { catalog: 'themes', name: 'Ríos', description: '', origin: '' });
    const refusal = desk.refused(editOwnEntry, { id, name: 'PARAMOS', description: 'Otra', origin: '' });
    expect(refusal.code).toBe('entry-same');
    desk.run(editOwnEntry, { id, name: ' ríos ', description: 'Del agua', origin: 'Mesa del agua' });
    expect(recordOf(desk.document(), 'ownEntry', id)).toMatchObject({ catalog: 'themes', name: 'ríos', description: 'Del agua', origin: 'Mesa del agua' });
    expect(listOf(desk.document(), 'ownEntry')).toHaveLength(3);
  });

  it('puts entries of the city into the process as it does with the shipped ones, and keeps closed catalogues closed', () => {
    const { desk } = begun();
    const kindOf = (catalog: string) => {
      const id = desk.run(addOwnEntry, { catalog, name: `Propia de ${catalog}`, description: '', origin: '' });
      const entry = recordOf(desk.document(), 'ownEntry', id);
      return entry === undefined ? undefined : puttingOfOwn(desk.document(), entry)?.kind;
    };
    expect(['modalities', 'actorKinds', 'capacities', 'advice', 'themes'].map(kindOf)).toEqual(['line', 'actor', 'question', 'question', undefined]);
    expect(CATALOG_NAMES.filter((name) => !takesOwnEntries(name))).toEqual(
      expect.arrayContaining(['sdgGoals', 'sdgTargets', 'documents', 'referencePicture']),
    );
    expect(takesOwnEntries('themes')).toBe(true);
  });
});
