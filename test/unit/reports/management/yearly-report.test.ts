import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '@shared/analysis/indicators/indicators-of-document';
import { listOf, recordById } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { majorOf } from '@shared/domain/kernel/money';
import { exampleDocument } from '@shared/exchange/example/example-document';
import { t } from '@shared/i18n';
import { managementReport } from '@shared/reports/management/management-report';
import type { ReportModel } from '@shared/reports/model/report-model';

const document = exampleDocument();
const YEARS = [...new Set([...listOf(document, 'measurement').map(({ date }) => date.slice(0, 4)), ...listOf(document, 'action').flatMap(({ startDate, endDate }) => [startDate, endDate]).filter((day) => day !== null).map((day) => day.slice(0, 4))])].map(Number).sort();

const reportOf = (year: number): ReportModel => managementReport(document, { year, today: `${year}-12-31` });

function sectionOf(model: ReportModel, title: string) {
  const found = model.sections.find((section) => section.title === title);
  if (found === undefined) throw new Error(title);
  return found;
}

/** Digits of a figure as written for Colombia. */
const plain = (text: string): number => Number(text.replaceAll(/[^\d,-]/gu, '').replace(',', '.'));

describe.each(YEARS)('the yearly report of the example, %d, against its records', (year) => {
  const model = reportOf(year);
  const inYear = (from: string | null, to: string | null): boolean => {
    const [first, last] = [from ?? to, to ?? from];
    return first !== null && last !== null && first <= `${year}-12-31` && last >= `${year}-01-01`;
  };
  const actions = listOf(document, 'action').filter(({ startDate, endDate }) => inYear(startDate, endDate));
  const measured = listOf(document, 'indicator').filter(({ id }) => listOf(document, 'measurement').some(({ indicatorId, date }) => indicatorId === id && date.startsWith(`${year}-`)));

  it('its figures are those of the records', () => {
    const figures = sectionOf(model, t('agenda.management.section.summary')).blocks.find((block) => block.kind === 'keyFigures');
    const values = figures?.kind === 'keyFigures' ? new Map(figures.items.map(({ label, value }) => [label, plain(value)])) : new Map<string, number>();
    const expected = {
      actions: actions.length,
      done: actions.filter(({ state }) => state === 'done').length,
      indicators: measured.length,
      agreements: listOf(document, 'agreement').filter(({ state }) => state === 'fulfilled').length,
    } as const;
    for (const [name, count] of Object.entries(expected) as [keyof typeof expected, number][]) {
      expect(values.get(t(`agenda.management.figure.${name}`, { count })), name).toBe(count);
    }
  });

  it('a sentence for each indicator says the value of its records at the end of the year, and opens it', () => {
    const [list] = sectionOf(model, t('agenda.management.section.indicators')).blocks;
    if (list?.kind !== 'list') throw new Error('a list');
    const all = listOf(document, 'indicator');
    expect([...(list.origins ?? [])].sort()).toEqual(all.map(({ id }) => id).sort());
    list.items.forEach((item, place) => {
      const id = list.origins?.[place] as RecordId;
      const indicator = all.find((one) => one.id === id);
      expect(String(item).startsWith(`${indicator?.name ?? ''}:`)).toBe(true);
      const isMeasured = measured.some((one) => one.id === id);
      expect(String(item).includes(t('agenda.management.notMeasured', { name: indicator?.name ?? '', year }))).toBe(!isMeasured);
      if (!isMeasured || indicator?.measurement !== 'quantitative' || indicator.aggregation === 'average') return;
      const values = listOf(document, 'measurement').filter(({ indicatorId, date }) => indicatorId === id && date <= `${year}-12-31`).sort((one, other) => one.date.localeCompare(other.date)).map(({ value }) => value ?? 0);
      const expected = indicator.aggregation === 'accumulate' ? values.reduce((sum, value) => sum + value, 0) : (values.at(-1) ?? Number.NaN);
      expect(plain(String(item).slice(indicator.name.length + 1).split(';')[0]?.split('. ')[0]?.replace(/\.$/u, '') ?? '')).toBeCloseTo(expected, 2);
    });
  });

  it('its money is that of the shares of the year, to the cent, each currency by itself', () => {
    const tables = sectionOf(model, t('agenda.management.section.money')).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const sums = new Map<string, number>();
    for (const { year: own, amount } of listOf(document, 'budgetShare')) if (own === year) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor);
    expect(tables).toHaveLength(sums.size);
    for (const [currency, minor] of sums) {
      const table = tables.find(({ caption }) => caption.includes(currency));
      expect(plain(table?.rows.at(-1)?.at(-1) ?? '')).toBeCloseTo(majorOf({ minor, currency }), 2);
    }
  });

  it('every sentence that opens a record opens one that is there', () => {
    const origins = model.sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('origins' in block ? (block.origins ?? []) : 'origin' in block ? [block.origin ?? null] : [])));
    expect(origins.filter((id) => id !== null).length).toBeGreaterThan(actions.length);
    expect(origins.filter((id) => id !== null && recordById(document, id) === undefined)).toEqual([]);
  });
});

it('the example has years with actions and measurements to report on', () => {
  expect(YEARS.length).toBeGreaterThan(0);
  expect(indicatorsOf(document, `${YEARS.at(-1) ?? 0}-12-31`).filter(({ progress }) => progress.defined).length).toBeGreaterThan(0);
});
