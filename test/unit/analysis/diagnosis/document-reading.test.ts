import { analyse } from '@shared/analysis/summary';
import { currentReading, diagnosisOf, readAssessment } from '@shared/analysis/diagnosis/assessment-reading';
import { comparisonSentences, diagnosisSentences } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { diagnosisJson } from '@shared/analysis/diagnosis/diagnosis-json';
import { difficulties, disagreements, gapsOf, priorities, strengths } from '@shared/analysis/diagnosis/findings';
import { readAgainstReference, suggestRisks } from '@shared/analysis/diagnosis/reference-picture';
import { say } from '@shared/analysis/explain/sentence';
import { loadDiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { t } from '@shared/i18n';
import { answeredCity } from '@test/builders/answered-city';
import { openDesk } from '@test/builders/run-command';
import { describe, expect, it } from 'vitest';

const bank = await loadDiagnosisBank();
const nameOf = (key: string): string => bank.byKey.get(key)?.name ?? key;

describe('a made-up city with known answers', () => {
  const city = answeredCity(bank);
  const document = city.desk.document();
  const [first, second] = diagnosisOf(document);
  if (first === undefined || second === undefined) throw new Error('The made-up city has two moments');

  it('has the levels worked by hand, the unanswered counted and never taken as 0', () => {
    // Design: 3, 2, 1, 0 answered of 9: mean 6 / 4 = 1.5. Capacities, human: 2 and 3 of 4: 2.5.
    expect(first.stages.map(({ stage, level, answered, unanswered }) => [stage, level, answered, unanswered])).toEqual([
      ['actions.design', 1.5, 4, 5],
      ['actions.implementation', null, 0, 17],
      ['actions.evaluation', null, 0, 10],
      ['capacities.institutional', null, 0, 5],
      ['capacities.operational', null, 0, 5],
      ['capacities.human', 2.5, 2, 2],
      ['own', 1, 1, 0],
    ]);
    expect(first).toMatchObject({ answered: 7, unanswered: 44, unknown: 1 });
    // Actions: the four of design. Capacities: 2 and 3.
    expect(first.blocks.map(({ block, level }) => [block, level])).toEqual([['actions', 1.5], ['capacities', 2.5], ['own', 1]]);
  });

  it('takes the median of respondents, and the answer of the table before it', () => {
    const level = (key: string) => second.items.find((item) => item.key === key);
    // 0, 1 and 3: median 1, first quartile 0.5, third 2: range 1.5.
    expect(level('actions/strategy-with-terms')).toMatchObject({ level: 1, spread: 1.5, lowest: 0, highest: 3, respondents: 3, isConsensus: false });
    // 2, 2 and 3, but the table agreed on 3.
    expect(level('actions/international-budget')).toMatchObject({ level: 3, isConsensus: true, respondents: 3 });
    expect(level('actions/actor-map-and-dialogue')).toMatchObject({ level: null, unknown: 1, respondents: 0 });
  });

  it('names strengths, difficulties, disagreements and gaps', () => {
    expect(strengths(first).map(({ key }) => key)).toEqual(['actions/strategy-with-terms', 'capacities/project-formulation']);
    expect(difficulties(first).map(({ level }) => level)).toEqual([0, 1, 1]);
    expect(disagreements(second).map(({ key }) => key)).toEqual(['actions/strategy-with-terms']);
    expect(gapsOf(first)).toHaveLength(44);
  });

  it('orders by importance times weakness, and guesses no importance', () => {
    const [top, next, ...rest] = priorities(first, new Map([['actions/previous-experience', 2], ['actions/actor-map-and-dialogue', 3]]));
    // previous-experience 0: (3 − 0) × 2 = 6. actor-map 1: (3 − 1) × 3 = 6. Of equal scores the weaker is first.
    expect([top?.item.key, top?.score]).toEqual(['actions/previous-experience', 6]);
    expect([next?.item.key, next?.score]).toEqual(['actions/actor-map-and-dialogue', 6]);
    expect(rest.every(({ score }) => score === null)).toBe(true);
  });

  it('suggests the risks of the weak stages alone, with their mitigations', () => {
    const suggestions = suggestRisks(first, bank.reference);
    expect(suggestions.map(({ risk }) => risk.id)).toEqual(['risk-lack-of-resources', 'risk-diffuse-participation']);
    expect(suggestions[0]?.items.map(({ key }) => key)).toEqual(['actions/previous-experience', 'actions/actor-map-and-dialogue']);
    expect(suggestions[0]?.mitigations).toHaveLength(2);
  });

  it('stands beside the cities of AL-LAs action by action and in shares', () => {
    const against = readAgainstReference(first, bank.reference);
    // Design of AL-LAs: 4 advances, 3 in process, 2 difficulties. Own: one advance, one in process, two below.
    expect(against.stages[0]).toMatchObject({ own: { advances: 0.25, inProcess: 0.25, difficulties: 0.5 }, reference: { advances: 4 / 9, inProcess: 3 / 9, difficulties: 2 / 9 } });
    expect(against.ahead.map(({ item, difference }) => [item.key, difference])).toEqual([['actions/strategy-with-terms', 2], ['actions/international-budget', 1]]);
    expect(against.behind.map(({ item, difference }) => [item.key, difference])).toEqual([['actions/previous-experience', -2], ['actions/actor-map-and-dialogue', -1]]);
  });

  it('says it in sentences whose figures are those computed', () => {
    const words = diagnosisSentences(first, nameOf).map((sentence) => say(t, sentence));
    expect(words[0]).toBe('Se respondieron 7 de 51 preguntas; las demás no cuentan como cero.');
    expect(words[1]).toBe('En una de las que faltan se dijo «no sabe».');
    expect(words[2]).toBe('Lo más adelantado es Capacidades humanas, con 2,5 de 3; lo más atrasado, Preguntas propias, con 1,0.');
    // Design then: 3, 2; now 1, 3 over the same two: −2 and +1, mean −0.5.
    expect(comparisonSentences(first, second).map((sentence) => say(t, sentence))).toEqual([
      'En Diseño, el nivel bajó 0,5 puntos desde «T0».',
    ]);
  });

  it('fills the part of the analysis, by keys that stay', () => {
    const json = analyse(document).diagnostico;
    expect(json?.momentos[0]?.porEtapa?.['actions.design']).toEqual({ nivel: 1.5, respondidas: 4, sinRespuesta: 5, distribucion: { '0': 1, '1': 1, '2': 1, '3': 1 } });
    expect(json?.actual).toBe(second.assessment.id);
    expect(json?.cambio?.['actions.design']?.pareado).toBe(-0.5);
    expect(JSON.stringify(json)).not.toMatch(/NaN|Infinity|undefined/u);
  });
});

describe('a city with little to read', () => {
  it('gives no diagnosis without answers', () => {
    expect(diagnosisJson(openDesk().document())).toBeNull();
    expect(currentReading(diagnosisOf(openDesk().document()))).toBeUndefined();
  });

  it('reads one respondent without a spread', () => {
    const city = answeredCity(bank, { respondents: 1 });
    const [, second] = diagnosisOf(city.desk.document());
    expect(second?.items.find(({ key }) => key === 'actions/strategy-with-terms')).toMatchObject({ level: 0, spread: null, respondents: 1 });
    expect(second === undefined ? null : disagreements(second)).toEqual([]);
  });

  it('keeps what respondents said covered until it is revealed', () => {
    const city = answeredCity(bank, { revealed: false });
    const document = city.desk.document();
    const assessment = recordOf(document, 'assessment', city.second as RecordId);
    const reading = assessment === undefined ? undefined : readAssessment(document, assessment);
    expect(reading?.isCovered).toBe(true);
    const json = diagnosisJson(document);
    expect(json?.momentos[1]).toMatchObject({ destapado: false, porEtapa: null, porPregunta: null });
    expect(json?.actual).toBe(city.first);
  });
});
