import { engagementFigures } from '@shared/analysis/accords/engagement-figures';
import { engagementsOf, isEngagementOfYear } from '@shared/analysis/accords/engagement-reading';
import { engagementsJson } from '@shared/analysis/summary/calls-json';
import { buildProcess } from '@test/builders/graphs/process-document';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-03-10';
const money = (major: number, currency: string) => ({ minor: major * 100, currency });

/** What an office did: an encounter, an event, a support, two accords (one over), two networks. */
function office() {
  const process = buildProcess();
  const add = (order: number, fields: Parameters<typeof process.add<'engagement'>>[1]) => process.add('engagement', { order, ...fields });
  add(0, { name: 'Embajada de Dinamarca', kind: 'encounter', mode: 'video', date: '2026-02-01' });
  add(1, { name: 'Hora del Planeta', kind: 'event', date: '2026-03-28', peopleReached: 1030 });
  add(2, { name: 'Beca en Holanda', kind: 'support', axis: 'resources', date: '2026-01-10', endDate: '2026-01-20', amount: money(2000, 'EUR'), peopleReached: 2 });
  add(3, { name: 'Bilingüismo', kind: 'accord', axis: 'resources', date: '2025-03-01', amount: money(38_000_000, 'COP'), counterpart: money(1_000_000, 'COP'), peopleReached: 10_600 });
  add(4, { name: 'Bicicletas', kind: 'accord', axis: 'resources', date: '2024-01-01', endDate: '2026-03-09', amount: money(500.25, 'EUR') });
  add(5, { name: 'Mercociudades', kind: 'membership', date: '2020-01-01', endDate: '2026-05-09', fee: money(300, 'USD') });
  add(6, { name: 'CGLU', kind: 'membership', axis: 'other', axisName: 'Migración', fee: money(1200, 'EUR') });
  return process.document();
}

describe('the engagements of an office on a day', () => {
  const readings = engagementsOf(office(), TODAY);

  it('says of each where it stands', () => {
    expect(readings.map(({ engagement, standing, daysLeft }) => [engagement.name, standing, daysLeft])).toEqual([
      ['Embajada de Dinamarca', 'held', null],
      ['Hora del Planeta', 'planned', null],
      ['Beca en Holanda', 'ended', -49],
      ['Bilingüismo', 'inForce', null],
      ['Bicicletas', 'ended', -1],
      ['Mercociudades', 'ending', 60],
      ['CGLU', 'inForce', null],
    ]);
  });

  it('adds money by currency and people where they were said', () => {
    const figures = engagementFigures(readings);
    expect(figures).toMatchObject({
      total: 7, ending: 1, ended: 2, people: 11_632,
      amount: [money(38_000_000, 'COP'), money(2500.25, 'EUR')],
      counterpart: [money(1_000_000, 'COP')],
      fees: [money(1200, 'EUR'), money(300, 'USD')],
    });
    expect(figures.byKind.encounter).toMatchObject({ total: 1, people: null, amount: [] });
    expect(figures.byAxis.map(({ axis, axisName, sums }) => [axis, axisName, sums.total])).toEqual([['positioning', '', 3], ['resources', '', 3], ['other', 'Migración', 1]]);
  });

  it('is of the years it was in force in', () => {
    const namesOf = (year: number): readonly string[] => readings.filter(({ engagement }) => isEngagementOfYear(engagement, year)).map(({ engagement }) => engagement.name);
    expect(namesOf(2024)).toEqual(['Bicicletas', 'Mercociudades', 'CGLU']);
    expect(namesOf(2025)).toEqual(['Bilingüismo', 'Bicicletas', 'Mercociudades', 'CGLU']);
    expect(namesOf(2027)).toEqual(['Bilingüismo', 'CGLU']);
  });

  it('reaches analizar --json', () => {
    expect(engagementsJson(office(), TODAY)).toMatchObject({
      total: 7, monto: { COP: 38_000_000, EUR: 2500.25 }, cuotas: { EUR: 1200, USD: 300 }, personas: 11_632, porVencer: 1, vencidos: 2,
      porTipo: { apoyos: { total: 1, monto: { EUR: 2000 }, personas: 2 }, membresias: { total: 2 } },
    });
  });
});
