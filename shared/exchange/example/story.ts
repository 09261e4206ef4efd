import type { ChangeSet } from '../../document/change-set';
import type { RecordId } from '../../domain/kernel/id';
import { moneyFromMajor, type Money } from '../../domain/kernel/money';
import type { StoryCalendar } from './story-calendar';

/** The example as the parts of its story meet it: where to write, when it is, and what there is by its short key. */
export interface Story {
  readonly changes: ChangeSet;
  readonly processId: RecordId;
  readonly calendar: StoryCalendar;
  readonly actors: ReadonlyMap<string, Named>;
  readonly lines: ReadonlyMap<string, RecordId>;
  /** Nodes of the development plan, by their code. */
  readonly plan: ReadonlyMap<string, RecordId>;
  readonly objectives: ReadonlyMap<string, RecordId>;
}

/** An actor by its identity and names. */
export interface Named {
  readonly id: RecordId;
  readonly name: string;
  /** Acronym, or the name where it has none. */
  readonly shortName: string;
  readonly sector: string;
}

/** What a part of the story is called by: throws where it names something the example does not have. */
export function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The example names what it does not have: ${key}`);
  return value;
}

/** The identities of several parts, in order. */
export function foundAll(map: ReadonlyMap<string, Named>, keys: readonly string[]): readonly RecordId[] {
  return keys.map((key) => found(map, key).id);
}

/** Millions of pesos. */
export function pesos(millions: number): Money {
  return exactly(moneyFromMajor(millions * 1_000_000, 'COP'));
}

/** Thousands of dollars or euros. */
export function thousands(amount: number, currency: 'USD' | 'EUR'): Money {
  return exactly(moneyFromMajor(amount * 1000, currency));
}

function exactly(money: Money | null): Money {
  if (money === null) throw new Error('The example names an amount that is none');
  return money;
}
