import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionProblems } from '@shared/analysis/agenda/action-problems';
import { budgetByAction, budgetTables } from '@shared/analysis/agenda/budget';
import { circleThrough } from '@shared/analysis/agenda/dependencies';
import { sumMoney } from '@shared/analysis/agenda/money-by-currency';
import { versionDifferences } from '@shared/analysis/agenda/versions';
import { budgetShareId, budgetShareModule, type BudgetShare } from '@shared/domain/agenda/budget-share';
import { actionModule, type Action } from '@shared/domain/agenda/action';
import type { RecordId } from '@shared/domain/kernel/id';
import { stampSource } from '@test/builders/stamp';

const stamps = stampSource();

function share(action: string, actor: string, year: number, minor: number, currency = 'COP'): BudgetShare {
  const [actionId, actorId] = [`action:${action}`, `actor:${actor}`] as const;
  const fields = { actionId, actorId, year, amount: { minor, currency } };
  return budgetShareModule.create(stamps.next(), 'process:p', fields, budgetShareId(actionId, actorId, year, currency));
}

function action(id: string, fields: Partial<Action>): Action {
  return actionModule.create(stamps.next(), 'process:p', { name: id, ...fields }, `action:${id}`);
}

describe('the budget of the Agenda', () => {
  it('is told by entity and year, each currency apart, worked by hand', () => {
    const shares = [share('a', 'town', 2026, 100_50), share('b', 'town', 2026, 49_50), share('a', 'bank', 2027, 200_00), share('a', 'bank', 2026, 7_01, 'USD')];
    expect(budgetTables(shares)).toEqual([
      {
        currency: 'COP',
        years: [2026, 2027],
        rows: [
          { actorId: 'actor:bank', byYear: [0, 200_00], total: 200_00 },
          { actorId: 'actor:town', byYear: [150_00, 0], total: 150_00 },
        ],
        byYear: [150_00, 200_00],
        total: 350_00,
      },
      { currency: 'USD', years: [2026], rows: [{ actorId: 'actor:bank', byYear: [7_01], total: 7_01 }], byYear: [7_01], total: 7_01 },
    ]);
  });

  it('never adds two currencies, and refuses a sum that is not exact', () => {
    expect(sumMoney([{ minor: 1, currency: 'USD' }, { minor: 2, currency: 'COP' }, { minor: 3, currency: 'USD' }])).toEqual([
      { minor: 2, currency: 'COP' },
      { minor: 4, currency: 'USD' },
    ]);
    expect(() => sumMoney([{ minor: Number.MAX_SAFE_INTEGER, currency: 'COP' }, { minor: 1, currency: 'COP' }])).toThrow(RangeError);
  });

  it('reconciles to the cent over 500 actions: by entity, by year, by action, in all', () => {
    const anyShare = fc.record({
      actor: fc.integer({ min: 0, max: 29 }),
      year: fc.integer({ min: 2024, max: 2027 }),
      minor: fc.integer({ min: 0, max: 5_000_000_000 }),
      currency: fc.constantFrom('COP', 'USD', 'CLP'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyShare, { maxLength: 3 }), { minLength: 500, maxLength: 500 }), (actions) => {
        const shares = actions.flatMap((own, index) => own.map(({ actor, year, minor, currency }) => ({ actionId: `action:${index}` as RecordId, actorId: `actor:${actor}` as RecordId, year, amount: { minor, currency } }) as BudgetShare));
        const expected = new Map<string, bigint>();
        for (const { amount } of shares) expected.set(amount.currency, (expected.get(amount.currency) ?? 0n) + BigInt(amount.minor));
        const byAction = sumMoney([...budgetByAction(shares).values()].flat());
        for (const { currency, rows, byYear, total } of budgetTables(shares)) {
          const sum = expected.get(currency);
          expect(BigInt(total)).toBe(sum);
          expect(BigInt(byYear.reduce((a, b) => a + b, 0))).toBe(sum);
          expect(BigInt(rows.reduce((a, row) => a + row.total, 0))).toBe(sum);
          for (const row of rows) expect(row.byYear.reduce((a, b) => a + b, 0)).toBe(row.total);
          expect(BigInt(byAction.find((one) => one.currency === currency)?.minor ?? -1)).toBe(sum);
        }
        expect(budgetTables(shares)).toHaveLength(expected.size);
      }),
      { numRuns: 15 },
    );
  });
});

describe('dependencies between actions', () => {
  const chain = [action('a', {}), action('b', { dependsOnIds: ['action:a'] }), action('c', { dependsOnIds: ['action:b'] })];

  it('a circle is told with the actions it goes through', () => {
    expect(circleThrough(chain, 'action:a', ['action:c'])).toEqual(['action:a', 'action:c', 'action:b']);
    expect(circleThrough(chain, 'action:c', ['action:a', 'action:b'])).toBeNull();
  });

  it('says what is odd about dates: late, ended before the start, started before what it needs', () => {
    const found = actionProblems(
      [
        action('a', { startDate: '2026-01-01', endDate: '2026-06-30', state: 'inProgress' }),
        action('b', { startDate: '2026-05-01', endDate: '2026-12-31', dependsOnIds: ['action:a'] }),
        action('c', { startDate: '2026-05-01', endDate: '2026-04-01', state: 'done' }),
      ],
      '2026-07-01',
    );
    expect(found).toEqual([
      { kind: 'late', actionId: 'action:a', endDate: '2026-06-30' },
      { kind: 'startsBeforeNeed', actionId: 'action:b', needId: 'action:a' },
      { kind: 'endsBeforeStart', actionId: 'action:c' },
    ]);
  });
});

describe('versions of the Agenda', () => {
  it('differ by what came, what went and what changed', () => {
    const entry = (key: string, detail: string) => ({ key, part: 'action', title: key, detail }) as const;
    const differences = versionDifferences([entry('a', '1'), entry('b', '1'), entry('c', '1')], [entry('b', '2'), entry('c', '1'), entry('d', '1')]);
    expect(differences).toEqual({ added: [entry('d', '1')], removed: [entry('a', '1')], changed: [{ before: entry('b', '1'), after: entry('b', '2') }] });
  });
});
