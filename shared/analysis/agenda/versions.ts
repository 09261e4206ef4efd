import { listOf, recordOf, type Document } from '../../document/document';
import { agendaId } from '../../domain/agenda/agenda';
import type { VersionEntry } from '../../domain/agenda/agenda-version';
import { majorOf, minorDigits } from '../../domain/kernel/money';
import type { Translate } from '../../i18n';
import { actionLines, type ActionWords } from './action-lines';
import { budgetByAction } from './budget';

/** The Agenda as it stands, as the entries of a version. `detailOf` words what an action says besides its name. */
export function agendaEntries(document: Document, detailOf: (actionId: `action:${string}`) => string): readonly VersionEntry[] {
  const agenda = recordOf(document, 'agenda', agendaId(document.processId));
  const objectives = [...listOf(document, 'objective')].sort((one, other) => one.order - other.order);
  const actions = [...listOf(document, 'action')].sort((one, other) => one.order - other.order);
  return [
    ...(agenda === undefined || agenda.vision === '' ? [] : [{ key: 'vision', part: 'vision', title: '', detail: agenda.vision } as const]),
    ...(agenda?.principles ?? []).map((principle): VersionEntry => ({ key: principle, part: 'principle', title: principle, detail: '' })),
    ...objectives.map((objective): VersionEntry => ({
      key: objective.id,
      part: objective.kind === 'development' ? 'developmentObjective' : 'internationalisationObjective',
      title: objective.name,
      detail: objective.description,
    })),
    ...actions.map((action): VersionEntry => ({ key: action.id, part: 'action', title: action.name, detail: detailOf(action.id) })),
  ];
}

/**
 * The Agenda as it stands, as the entries of a version: what an action says is one line a field, so that two versions differ
 * line by line. Days and amounts are written so that they read alike on every machine. `entry` as in `ActionWords`.
 */
export function currentVersion(document: Document, t: Translate, entry: ActionWords['entry']): readonly VersionEntry[] {
  const costs = budgetByAction(listOf(document, 'budgetShare'));
  const words: ActionWords = { day: (day) => day, money: (money) => `${money.currency} ${majorOf(money).toFixed(minorDigits(money.currency))}`, entry };
  return agendaEntries(document, (id) => {
    const action = recordOf(document, 'action', id);
    if (action === undefined) return '';
    return actionLines(document, action, costs.get(id) ?? [], t, words).map(({ term, meaning }) => `${term}: ${inOneLine(meaning)}`).join('\n');
  });
}

/** What differs between two versions of the Agenda. */
export interface VersionDifferences {
  readonly added: readonly VersionEntry[];
  readonly removed: readonly VersionEntry[];
  readonly changed: readonly { readonly before: VersionEntry; readonly after: VersionEntry }[];
}

/** From `before` to `after`: entries are the same thing where their keys are. */
export function versionDifferences(before: readonly VersionEntry[], after: readonly VersionEntry[]): VersionDifferences {
  const old = new Map(before.map((entry) => [entry.key, entry]));
  const now = new Map(after.map((entry) => [entry.key, entry]));
  return {
    added: after.filter(({ key }) => !old.has(key)),
    removed: before.filter(({ key }) => !now.has(key)),
    changed: after.flatMap((entry) => {
      const was = old.get(entry.key);
      return was !== undefined && (was.title !== entry.title || was.detail !== entry.detail) ? [{ before: was, after: entry }] : [];
    }),
  };
}

/** A line of an entry that only one of two versions has. */
export interface ChangedLine {
  readonly kind: 'before' | 'after';
  readonly text: string;
}

/** What differs inside an entry: its title, then the lines that went and those that came, in their order. */
export function changedLines(before: VersionEntry, after: VersionEntry): readonly ChangedLine[] {
  const linesOf = ({ title, detail }: VersionEntry): readonly string[] => [title, ...detail.split('\n')].filter((line) => line !== '');
  const [old, now] = [linesOf(before), linesOf(after)];
  return [
    ...old.filter((line) => !now.includes(line)).map((text) => ({ kind: 'before', text }) as const),
    ...now.filter((line) => !old.includes(line)).map((text) => ({ kind: 'after', text }) as const),
  ];
}

const inOneLine = (text: string): string => text.split('\n').map((line) => line.trim()).filter((line) => line !== '').join(' ');
