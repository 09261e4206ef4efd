import { agendaEntries } from '../../analysis/agenda/versions';
import { budgetByAction } from '../../analysis/agenda/budget';
import { catalog } from '../../catalogs/catalog';
import { listOf, recordOf, type Document } from '../../document/document';
import type { VersionEntry } from '../../domain/agenda/agenda-version';
import type { Action } from '../../domain/agenda/action';
import type { RecordId } from '../../domain/kernel/id';
import { labelOfRecord, type RecordType } from '../../domain/registry';
import type { Translate } from '../../i18n';
import type { Block } from '../model/report-model';
import type { AgendaJob } from './agenda-sections';
import { actionDates, actorName, reportDay, reportMoney } from './report-words';

/** An entry of a catalogue by its words. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

type Definition = { readonly term: string; readonly meaning: string };
type CardJob = Pick<AgendaJob, 'document' | 't'>;

/** The catalogues by which actions name their results and impacts. */
export interface CardCatalogs {
  readonly results: readonly NamedEntry[];
  readonly impacts: readonly NamedEntry[];
}

/** Everything an action says, as terms with their meanings; what it does not say is left out. */
function definitionsOf(job: CardJob, action: Action, { results, impacts }: CardCatalogs, cost: string): readonly Definition[] {
  const { document, t } = job;
  const line = action.lineId === null ? undefined : recordOf(document, 'line', action.lineId);
  const modality = catalog('modalities').find(({ id }) => id === (action.modalityId || line?.modalityId));
  const named = (type: RecordType, ids: readonly RecordId[]): string =>
    ids.flatMap((id) => {
      const record = recordOf(document, type, id);
      return record === undefined ? [] : [labelOfRecord(record)];
    }).join('; ');
  const entries = (all: readonly NamedEntry[], ids: readonly string[]): string => all.filter(({ id }) => ids.includes(id)).map(({ name }) => name).join('; ');
  const milestones = listOf(document, 'milestone').filter(({ actionId }) => actionId === action.id).toSorted((one, other) => one.date.localeCompare(other.date));
  const indicators = listOf(document, 'indicator').filter(({ actionIds }) => actionIds.includes(action.id));
  const items: readonly (readonly [label: string, text: string])[] = [
    [t('agenda.field.description'), action.description],
    [t('agenda.field.state'), t(`agenda.state.${action.state}`)],
    [t('agenda.column.dates'), action.startDate === null && action.endDate === null ? '' : actionDates(action, t)],
    [t('agenda.field.term'), action.term === null ? '' : t(`records.term.${action.term}`)],
    [t('agenda.field.responsible'), actorName(document, action.responsibleId)],
    [t('agenda.field.allies'), named('actor', action.allyIds)],
    [t('agenda.field.line'), line?.name ?? ''],
    [t('agenda.field.modality'), modality?.name ?? ''],
    [t('agenda.field.instruments'), entries(modality?.instruments ?? [], action.instrumentIds)],
    [t('agenda.field.objectives'), named('objective', action.objectiveIds)],
    [t('agenda.field.planNodes'), named('planNode', action.planNodeIds)],
    [t('agenda.field.agreements'), named('agreement', action.agreementIds)],
    [t('agenda.field.sdgs'), action.sdgs.join(', ')],
    [t('agenda.field.dependsOn'), named('action', action.dependsOnIds)],
    [t('agenda.part.milestones'), milestones.map(({ name, date }) => `${reportDay(date)}, ${name}`).join('; ')],
    [t('agenda.column.cost'), cost],
    [t('agenda.field.expected'), action.expected],
    [t('agenda.field.results'), entries(results, action.resultIds)],
    [t('agenda.field.impacts'), entries(impacts, action.impactIds)],
    [t('agenda.field.risks'), named('risk', action.riskIds)],
    [t('agenda.part.indicators'), indicators.map(({ name }) => name).join('; ')],
    [t('agenda.report.column.origin'), action.originText],
  ];
  return items.filter(([, text]) => text !== '').map(([term, meaning]) => ({ term, meaning }));
}

/** A card for each action with all its fields, for who will carry it out. */
export function actionCardBlocks(job: AgendaJob, catalogs: CardCatalogs): readonly Block[] {
  const costs = budgetByAction(listOf(job.document, 'budgetShare'));
  return job.actions.flatMap((action): readonly Block[] => [
    { kind: 'heading', level: 3, text: action.name },
    { kind: 'definitions', items: definitionsOf(job, action, catalogs, (costs.get(action.id) ?? []).map(reportMoney).join(' + ')) },
  ]);
}

/**
 * The Agenda as it stands, as the entries of a version: what an action says is one line a field, so that two versions
 * differ line by line.
 */
export function currentVersion(document: Document, t: Translate, catalogs: CardCatalogs): readonly VersionEntry[] {
  const costs = budgetByAction(listOf(document, 'budgetShare'));
  return agendaEntries(document, (id) => {
    const action = recordOf(document, 'action', id);
    if (action === undefined) return '';
    const said = definitionsOf({ document, t }, action, catalogs, (costs.get(id) ?? []).map(reportMoney).join(' + '));
    return said.map(({ term, meaning }) => `${term}: ${meaning.replaceAll(/\s*\n\s*/gu, ' ')}`).join('\n');
  });
}
