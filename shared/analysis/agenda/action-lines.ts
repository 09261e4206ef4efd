import { listOf, recordOf, type Document } from '../../document/document';
import type { Action } from '../../domain/agenda/action';
import type { CivilDate } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';
import type { Money } from '../../domain/kernel/money';
import { labelOfRecord, type RecordType } from '../../domain/registry';
import type { Translate } from '../../i18n';
import type { MoneyByCurrency } from './money-by-currency';

/** Catalogues that an action names entries of. */
export type ActionCatalog = 'modalities' | 'instruments' | 'results' | 'impacts';

/** How the lines of an action are worded. */
export interface ActionWords {
  readonly day: (day: CivilDate) => string;
  readonly money: (money: Money) => string;
  /** The words of an entry of a catalogue; empty for one that is not known. */
  readonly entry: (catalog: ActionCatalog, id: string) => string;
}

/** A field of an action in words. */
export interface ActionLine {
  readonly term: string;
  readonly meaning: string;
}

/** Everything an action says besides its name, field by field; what it does not say is left out. */
export function actionLines(document: Document, action: Action, cost: MoneyByCurrency, t: Translate, words: ActionWords): readonly ActionLine[] {
  const line = action.lineId === null ? undefined : recordOf(document, 'line', action.lineId);
  const modalityId = action.modalityId || line?.modalityId || '';
  const named = (type: RecordType, ids: readonly (RecordId | null)[]): string =>
    ids.flatMap((id) => {
      const record = id === null ? undefined : recordOf(document, type, id);
      return record === undefined ? [] : [labelOfRecord(record)];
    }).join('; ');
  const entries = (catalog: ActionCatalog, ids: readonly string[]): string => ids.map((id) => words.entry(catalog, id)).filter((name) => name !== '').join('; ');
  const milestones = listOf(document, 'milestone').filter(({ actionId }) => actionId === action.id).toSorted((one, other) => one.date.localeCompare(other.date));
  const day = (date: CivilDate | null): string => (date === null ? '' : words.day(date));
  const lines: readonly (readonly [term: string, meaning: string])[] = [
    [t('agenda.field.description'), action.description],
    [t('agenda.field.state'), t(`agenda.state.${action.state}`)],
    [t('agenda.field.start'), day(action.startDate)],
    [t('agenda.field.end'), day(action.endDate)],
    [t('agenda.field.term'), action.term === null ? '' : t(`records.term.${action.term}`)],
    [t('agenda.field.responsible'), named('actor', [action.responsibleId])],
    [t('agenda.field.allies'), named('actor', action.allyIds)],
    [t('agenda.field.line'), line?.name ?? ''],
    [t('agenda.field.modality'), entries('modalities', modalityId === '' ? [] : [modalityId])],
    [t('agenda.field.instruments'), entries('instruments', action.instrumentIds)],
    [t('agenda.field.objectives'), named('objective', action.objectiveIds)],
    [t('agenda.field.planNodes'), named('planNode', action.planNodeIds)],
    [t('agenda.field.agreements'), named('agreement', action.agreementIds)],
    [t('agenda.field.sdgs'), action.sdgs.join(', ')],
    [t('agenda.field.dependsOn'), named('action', action.dependsOnIds)],
    [t('agenda.part.milestones'), milestones.map(({ name, date }) => `${words.day(date)}, ${name}`).join('; ')],
    [t('agenda.column.cost'), cost.map(words.money).join(' + ')],
    [t('agenda.field.expected'), action.expected],
    [t('agenda.field.results'), entries('results', action.resultIds)],
    [t('agenda.field.impacts'), entries('impacts', action.impactIds)],
    [t('agenda.field.risks'), named('risk', action.riskIds)],
    [t('agenda.report.column.origin'), action.originText],
  ];
  return lines.filter(([, meaning]) => meaning !== '').map(([term, meaning]) => ({ term, meaning }));
}
