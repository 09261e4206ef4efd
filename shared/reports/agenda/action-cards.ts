import { actionLines, type ActionCatalog, type ActionWords } from '../../analysis/agenda/action-lines';
import { budgetByAction } from '../../analysis/agenda/budget';
import { catalog } from '../../catalogs/catalog';
import { listOf } from '../../document/document';
import type { Block } from '../model/report-model';
import type { AgendaJob } from './agenda-sections';
import { actionDates, reportDay, reportMoney } from './report-words';

/** An entry of a catalogue by its words. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

/** The catalogues by which actions name their results and impacts. */
export interface CardCatalogs {
  readonly results: readonly NamedEntry[];
  readonly impacts: readonly NamedEntry[];
}

/** The words of the entries that actions name. */
export function entryWords({ results, impacts }: CardCatalogs): ActionWords['entry'] {
  const modalities = catalog('modalities');
  const named: { readonly [Name in ActionCatalog]: readonly NamedEntry[] } = { modalities, instruments: modalities.flatMap(({ instruments }) => instruments), results, impacts };
  return (name, id) => named[name].find((entry) => entry.id === id)?.name ?? '';
}

/** A card for each action with all its fields and the indicators that follow it, for who will carry it out. */
export function actionCardBlocks({ document, t, actions }: AgendaJob, catalogs: CardCatalogs): readonly Block[] {
  const costs = budgetByAction(listOf(document, 'budgetShare'));
  const words: ActionWords = { day: reportDay, money: reportMoney, entry: entryWords(catalogs) };
  return actions.flatMap((action): readonly Block[] => {
    const indicators = listOf(document, 'indicator').filter(({ actionIds }) => actionIds.includes(action.id)).map(({ name }) => name);
    const followed = indicators.length === 0 ? [] : [{ term: t('agenda.part.indicators'), meaning: indicators.join('; ') }];
    const lines = actionLines(document, action, costs.get(action.id) ?? [], t, words);
    const said = (term: string): string => lines.find((line) => line.term === term)?.meaning ?? '';
    // What is short stands in one line, so that a card is read at a glance.
    const short = [said(t('agenda.field.state')), actionDates(action, t), said(t('agenda.field.term')), said(t('agenda.column.cost'))];
    const told = new Set([t('agenda.field.state'), t('agenda.field.start'), t('agenda.field.end'), t('agenda.field.term'), t('agenda.column.cost')]);
    const rest = [...lines.filter(({ term }) => !told.has(term)), ...followed];
    return [
      { kind: 'heading', level: 3, text: action.name },
      { kind: 'paragraph', tone: 'note', text: short.filter((text) => text !== '').join(' · '), origin: action.id },
      ...(rest.length === 0 ? [] : [{ kind: 'definitions', items: rest } as const]),
    ];
  });
}
