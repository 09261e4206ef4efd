import { catalog } from '@shared/catalogs/catalog';
import { listOf, recordOf, type Document } from '@shared/document/document';
import { ACTION_STATES, ACTION_TERMS, type Action } from '@shared/domain/agenda/action';
import { labelOfRecord } from '@shared/domain/registry';
import type { Translate } from '@shared/i18n';
import { SDG_NUMBERS, type FormField, type Option } from '@renderer/ui/records/form-field';

type Entries = readonly { readonly id: string; readonly name: string }[];
const named = (entries: Entries): readonly Option[] => entries.map(({ id, name }) => ({ value: id, label: name }));

function recordsAs(document: Document, type: 'actor' | 'line' | 'action' | 'planNode' | 'agreement' | 'risk' | 'objective'): readonly Option[] {
  return listOf(document, type).map((record) => ({ value: record.id, label: labelOfRecord(record) }));
}

/** The fields of an action with the values they have. */
export function actionFields(document: Document, action: Action, catalogs: { readonly results: Entries; readonly impacts: Entries }, today: string, t: Translate): readonly FormField[] {
  const modalities = catalog('modalities');
  const line = action.lineId === null ? undefined : recordOf(document, 'line', action.lineId);
  const modality = modalities.find(({ id }) => id === (action.modalityId || line?.modalityId));
  const open = action.state !== 'done' && action.state !== 'dropped';
  const internationalisation = new Set(listOf(document, 'objective').filter(({ kind }) => kind === 'internationalisation').map(({ id }) => id as string));
  const label = (name: Parameters<Translate>[0]): string => t(name);
  return [
    { kind: 'longText', name: 'name', label: label('agenda.field.name'), value: action.name, required: true },
    { kind: 'choice', name: 'state', label: label('agenda.field.state'), value: action.state, options: ACTION_STATES.map((value) => ({ value, label: t(`agenda.state.${value}`) })) },
    { kind: 'longText', name: 'description', label: label('agenda.field.description'), value: action.description },
    { kind: 'heading', name: 'when', label: label('agenda.part.when') },
    { kind: 'date', name: 'startDate', label: label('agenda.field.start'), value: action.startDate },
    { kind: 'date', name: 'endDate', label: label('agenda.field.end'), value: action.endDate, warning: open && action.endDate !== null && action.endDate < today ? t('agenda.warning.past') : undefined },
    { kind: 'choice', name: 'term', label: label('agenda.field.term'), value: action.term, options: ACTION_TERMS.map((value) => ({ value, label: t(`records.term.${value}`) })), clearable: true },
    { kind: 'choice', name: 'responsibleId', label: label('agenda.field.responsible'), value: action.responsibleId, options: recordsAs(document, 'actor'), clearable: true },
    { kind: 'choices', name: 'allyIds', label: label('agenda.field.allies'), value: action.allyIds, options: recordsAs(document, 'actor') },
    { kind: 'choices', name: 'dependsOnIds', label: label('agenda.field.dependsOn'), value: action.dependsOnIds, options: recordsAs(document, 'action').filter(({ value }) => value !== action.id) },
    { kind: 'heading', name: 'links', label: label('agenda.part.links') },
    { kind: 'choice', name: 'lineId', label: label('agenda.field.line'), value: action.lineId, options: recordsAs(document, 'line'), clearable: true },
    { kind: 'choice', name: 'modalityId', label: label('agenda.field.modality'), value: (action.modalityId || line?.modalityId) ?? null, options: named(modalities) },
    { kind: 'choices', name: 'instrumentIds', label: label('agenda.field.instruments'), value: action.instrumentIds, options: named(modality?.instruments ?? []) },
    { kind: 'choices', name: 'objectiveIds', label: label('agenda.field.objectives'), value: action.objectiveIds, options: recordsAs(document, 'objective').filter(({ value }) => internationalisation.has(value)) },
    { kind: 'choices', name: 'planNodeIds', label: label('agenda.field.planNodes'), value: action.planNodeIds, options: recordsAs(document, 'planNode') },
    { kind: 'choices', name: 'agreementIds', label: label('agenda.field.agreements'), value: action.agreementIds, options: recordsAs(document, 'agreement') },
    { kind: 'choices', name: 'sdgs', label: label('agenda.field.sdgs'), value: action.sdgs.map(String), options: SDG_NUMBERS.map((goal) => ({ value: String(goal), label: t('indicators.dashboard.goal', { number: goal }) })) },
    { kind: 'choices', name: 'riskIds', label: label('agenda.field.risks'), value: action.riskIds, options: recordsAs(document, 'risk') },
    { kind: 'heading', name: 'results', label: label('agenda.part.results') },
    { kind: 'longText', name: 'expected', label: label('agenda.field.expected'), value: action.expected },
    { kind: 'choices', name: 'resultIds', label: label('agenda.field.results'), value: action.resultIds, options: named(catalogs.results) },
    { kind: 'choices', name: 'impactIds', label: label('agenda.field.impacts'), value: action.impactIds, options: named(catalogs.impacts) },
    { kind: 'longText', name: 'notes', label: label('agenda.field.notes'), value: action.notes },
  ];
}
