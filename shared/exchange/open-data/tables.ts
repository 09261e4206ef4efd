import type { RecordBase } from '../../domain/kernel/record';
import type { RecordId } from '../../domain/kernel/id';
import { defineTable, moneyColumns, type OpenDataColumn, type OpenDataContext, type OpenDataTable } from './table';

const id = { name: 'id', type: 'identifier', meaningKey: 'openData.meaning.id', valueOf: (record: RecordBase) => record.id } as const;
const names = ({ nameOf }: OpenDataContext, ids: readonly RecordId[]): string => ids.map(nameOf).filter((name) => name !== '').join('; ');
const list = (ids: readonly (string | number)[]): string => ids.join('; ');
const orNull = (text: string): string | null => (text === '' ? null : text);

/** The line a record belongs to: its identifier, to join tables by, and its name, to read. */
const lineColumns: readonly OpenDataColumn<'action' | 'indicator' | 'agreement' | 'learningCard' | 'call' | 'engagement'>[] = [
  { name: 'linea_id', type: 'identifier', meaningKey: 'openData.meaning.lineId', valueOf: ({ lineId }) => lineId },
  { name: 'linea', type: 'text', meaningKey: 'openData.meaning.line', valueOf: ({ lineId }, { nameOf }) => orNull(nameOf(lineId)) },
];

/**
 * The tables of the open data, in the order of the chain: the plan, the lines, what was agreed, what is done, what is
 * measured, what came of it. No data of persons stands in any of them. Source: Informe Bucaramanga (rendering accounts).
 */
export const OPEN_DATA_TABLES: readonly OpenDataTable[] = [
  defineTable<'planNode'>({
    name: 'plan',
    type: 'planNode',
    meaningKey: 'openData.table.plan',
    columns: [
      id,
      { name: 'codigo', type: 'text', meaningKey: 'openData.meaning.code', valueOf: ({ code }) => orNull(code) },
      { name: 'nivel', type: 'text', meaningKey: 'openData.meaning.level', valueOf: ({ level }, { t }) => t(`records.planLevel.${level}`) },
      { name: 'nombre', type: 'text', meaningKey: 'openData.meaning.name', valueOf: ({ name }) => name },
      { name: 'padre_id', type: 'identifier', meaningKey: 'openData.meaning.parentId', valueOf: ({ parentId }) => parentId },
      { name: 'indicador', type: 'text', meaningKey: 'openData.meaning.planIndicator', valueOf: ({ indicator }) => orNull(indicator) },
      { name: 'unidad', type: 'text', meaningKey: 'openData.meaning.unit', valueOf: ({ unit }) => orNull(unit) },
      { name: 'linea_base', type: 'number', meaningKey: 'openData.meaning.baseline', valueOf: ({ baseline }) => baseline },
      { name: 'meta', type: 'number', meaningKey: 'openData.meaning.target', valueOf: ({ target }) => target },
      ...moneyColumns<'planNode'>('presupuesto', 'openData.meaning.budget', ({ budget }) => budget),
      { name: 'ods', type: 'list', meaningKey: 'openData.meaning.sdgs', valueOf: ({ sdgs }) => orNull(list(sdgs)) },
    ],
  }),
  defineTable<'line'>({
    name: 'lineas',
    type: 'line',
    meaningKey: 'openData.table.lines',
    columns: [
      id,
      { name: 'nombre', type: 'text', meaningKey: 'openData.meaning.name', valueOf: ({ name }) => name },
      { name: 'modalidad', type: 'text', meaningKey: 'openData.meaning.modality', valueOf: ({ modalityId }) => orNull(modalityId) },
      { name: 'objetivo', type: 'text', meaningKey: 'openData.meaning.objective', valueOf: ({ objective }) => orNull(objective) },
      { name: 'temas', type: 'list', meaningKey: 'openData.meaning.themes', valueOf: ({ themes }) => orNull(list(themes)) },
    ],
  }),
  defineTable<'planLink'>({
    name: 'vinculos',
    type: 'planLink',
    meaningKey: 'openData.table.links',
    columns: [
      id,
      { name: 'plan_id', type: 'identifier', meaningKey: 'openData.meaning.planId', valueOf: ({ planNodeId }) => planNodeId },
      { name: 'linea_id', type: 'identifier', meaningKey: 'openData.meaning.lineId', valueOf: ({ lineId }) => lineId },
      { name: 'fuerza', type: 'integer', meaningKey: 'openData.meaning.strength', valueOf: ({ strength }) => strength },
      { name: 'justificacion', type: 'text', meaningKey: 'openData.meaning.rationale', valueOf: ({ rationale }) => orNull(rationale) },
    ],
  }),
  defineTable<'actor'>({
    name: 'actores',
    type: 'actor',
    meaningKey: 'openData.table.actors',
    columns: [
      id,
      { name: 'nombre', type: 'text', meaningKey: 'openData.meaning.name', valueOf: ({ name }) => name },
      { name: 'sigla', type: 'text', meaningKey: 'openData.meaning.acronym', valueOf: ({ acronym }) => orNull(acronym) },
      { name: 'tipo', type: 'text', meaningKey: 'openData.meaning.kind', valueOf: ({ kind }, { t }) => t(`records.actorKind.${kind}`) },
      { name: 'sector', type: 'text', meaningKey: 'openData.meaning.sector', valueOf: ({ sector }) => orNull(sector) },
    ],
  }),
  defineTable<'agreement'>({
    name: 'acuerdos',
    type: 'agreement',
    meaningKey: 'openData.table.agreements',
    columns: [
      id,
      { name: 'numero', type: 'integer', meaningKey: 'openData.meaning.number', valueOf: ({ number }) => number },
      { name: 'texto', type: 'text', meaningKey: 'openData.meaning.text', valueOf: ({ text }) => text },
      { name: 'estado', type: 'text', meaningKey: 'openData.meaning.state', valueOf: ({ state }, { t }) => t(`acta.agreementState.${state}`) },
      { name: 'vence', type: 'day', meaningKey: 'openData.meaning.due', valueOf: ({ dueDate }) => dueDate },
      { name: 'responsables', type: 'list', meaningKey: 'openData.meaning.responsibles', valueOf: ({ responsibleIds }, context) => orNull(names(context, responsibleIds)) },
      { name: 'plan_ids', type: 'list', meaningKey: 'openData.meaning.planIds', valueOf: ({ planNodeIds }) => orNull(list(planNodeIds)) },
      ...lineColumns,
    ],
  }),
  defineTable<'action'>({
    name: 'acciones',
    type: 'action',
    meaningKey: 'openData.table.actions',
    columns: [
      id,
      { name: 'nombre', type: 'text', meaningKey: 'openData.meaning.name', valueOf: ({ name }) => name },
      { name: 'descripcion', type: 'text', meaningKey: 'openData.meaning.description', valueOf: ({ description }) => orNull(description) },
      { name: 'estado', type: 'text', meaningKey: 'openData.meaning.state', valueOf: ({ state }, { t }) => t(`agenda.state.${state}`) },
      { name: 'plazo', type: 'text', meaningKey: 'openData.meaning.term', valueOf: ({ term }, { t }) => (term === null ? null : t(`records.term.${term}`)) },
      { name: 'empieza', type: 'day', meaningKey: 'openData.meaning.start', valueOf: ({ startDate }) => startDate },
      { name: 'termina', type: 'day', meaningKey: 'openData.meaning.end', valueOf: ({ endDate }) => endDate },
      { name: 'responsable', type: 'text', meaningKey: 'openData.meaning.responsible', valueOf: ({ responsibleId }, { nameOf }) => orNull(nameOf(responsibleId)) },
      { name: 'aliados', type: 'list', meaningKey: 'openData.meaning.allies', valueOf: ({ allyIds }, context) => orNull(names(context, allyIds)) },
      { name: 'acuerdo_ids', type: 'list', meaningKey: 'openData.meaning.agreementIds', valueOf: ({ agreementIds }) => orNull(list(agreementIds)) },
      { name: 'plan_ids', type: 'list', meaningKey: 'openData.meaning.planIds', valueOf: ({ planNodeIds }) => orNull(list(planNodeIds)) },
      { name: 'ods', type: 'list', meaningKey: 'openData.meaning.sdgs', valueOf: ({ sdgs }) => orNull(list(sdgs)) },
      { name: 'origen', type: 'text', meaningKey: 'openData.meaning.origin', valueOf: ({ origin, originText }, { t }) => orNull(originText) ?? t(`agenda.origin.${origin}`) },
      ...lineColumns,
    ],
  }),
  defineTable<'milestone'>({
    name: 'hitos',
    type: 'milestone',
    meaningKey: 'openData.table.milestones',
    columns: [
      id,
      { name: 'accion_id', type: 'identifier', meaningKey: 'openData.meaning.actionId', valueOf: ({ actionId }) => actionId },
      { name: 'nombre', type: 'text', meaningKey: 'openData.meaning.name', valueOf: ({ name }) => name },
      { name: 'dia', type: 'day', meaningKey: 'openData.meaning.day', valueOf: ({ date }) => date },
      { name: 'hecho', type: 'text', meaningKey: 'openData.meaning.done', valueOf: ({ done }) => done },
    ],
  }),
  defineTable<'budgetShare'>({
    name: 'presupuesto',
    type: 'budgetShare',
    meaningKey: 'openData.table.budget',
    columns: [
      id,
      { name: 'accion_id', type: 'identifier', meaningKey: 'openData.meaning.actionId', valueOf: ({ actionId }) => actionId },
      { name: 'entidad', type: 'text', meaningKey: 'openData.meaning.entity', valueOf: ({ actorId }, { nameOf }) => orNull(nameOf(actorId)) },
      { name: 'anio', type: 'integer', meaningKey: 'openData.meaning.year', valueOf: ({ year }) => year },
      ...moneyColumns<'budgetShare'>('valor', 'openData.meaning.share', ({ amount }) => amount),
      { name: 'concepto', type: 'text', meaningKey: 'openData.meaning.concept', valueOf: ({ concept }) => orNull(concept) },
    ],
  }),
  defineTable<'indicator'>({
    name: 'indicadores',
    type: 'indicator',
    meaningKey: 'openData.table.indicators',
    columns: [
      id,
      { name: 'nombre', type: 'text', meaningKey: 'openData.meaning.name', valueOf: ({ name }) => name },
      { name: 'dimension', type: 'text', meaningKey: 'openData.meaning.dimension', valueOf: ({ dimension }, { t }) => t(`indicators.dimension.${dimension}`) },
      { name: 'nivel', type: 'text', meaningKey: 'openData.meaning.intervention', valueOf: ({ level }, { t }) => t(`indicators.level.${level}`) },
      { name: 'medicion', type: 'text', meaningKey: 'openData.meaning.measurement', valueOf: ({ measurement }, { t }) => t(`indicators.measurement.${measurement}`) },
      { name: 'formula', type: 'text', meaningKey: 'openData.meaning.formula', valueOf: ({ formula }) => orNull(formula) },
      { name: 'unidad', type: 'text', meaningKey: 'openData.meaning.unit', valueOf: ({ unit }) => orNull(unit) },
      { name: 'linea_base', type: 'number', meaningKey: 'openData.meaning.baseline', valueOf: ({ baseline }) => baseline },
      { name: 'linea_base_palabra', type: 'text', meaningKey: 'openData.meaning.baselineWord', valueOf: ({ baselineWord }) => orNull(baselineWord) },
      { name: 'linea_base_dia', type: 'day', meaningKey: 'openData.meaning.baselineDate', valueOf: ({ baselineDate }) => baselineDate },
      { name: 'meta', type: 'number', meaningKey: 'openData.meaning.target', valueOf: ({ target }) => target },
      { name: 'meta_palabra', type: 'text', meaningKey: 'openData.meaning.targetWord', valueOf: ({ targetWord }) => orNull(targetWord) },
      { name: 'agregacion', type: 'text', meaningKey: 'openData.meaning.aggregation', valueOf: ({ aggregation }, { t }) => t(`indicators.aggregation.${aggregation}`) },
      { name: 'periodicidad', type: 'text', meaningKey: 'openData.meaning.rhythm', valueOf: ({ rhythm }, { t }) => t(`indicators.rhythm.${rhythm}`) },
      { name: 'responsable', type: 'text', meaningKey: 'openData.meaning.responsible', valueOf: ({ responsibleId }, { nameOf }) => orNull(nameOf(responsibleId)) },
      { name: 'accion_ids', type: 'list', meaningKey: 'openData.meaning.actionIds', valueOf: ({ actionIds }) => orNull(list(actionIds)) },
      { name: 'ods', type: 'list', meaningKey: 'openData.meaning.sdgs', valueOf: ({ sdgs }) => orNull(list(sdgs)) },
      ...lineColumns,
    ],
  }),
  defineTable<'indicatorTarget'>({
    name: 'metas_por_anio',
    type: 'indicatorTarget',
    meaningKey: 'openData.table.targets',
    columns: [
      id,
      { name: 'indicador_id', type: 'identifier', meaningKey: 'openData.meaning.indicatorId', valueOf: ({ indicatorId }) => indicatorId },
      { name: 'anio', type: 'integer', meaningKey: 'openData.meaning.year', valueOf: ({ year }) => year },
      { name: 'meta', type: 'number', meaningKey: 'openData.meaning.target', valueOf: ({ value }) => value },
      { name: 'meta_palabra', type: 'text', meaningKey: 'openData.meaning.targetWord', valueOf: ({ word }) => orNull(word) },
    ],
  }),
  defineTable<'measurement'>({
    name: 'mediciones',
    type: 'measurement',
    meaningKey: 'openData.table.measurements',
    columns: [
      id,
      { name: 'indicador_id', type: 'identifier', meaningKey: 'openData.meaning.indicatorId', valueOf: ({ indicatorId }) => indicatorId },
      { name: 'indicador', type: 'text', meaningKey: 'openData.meaning.indicator', valueOf: ({ indicatorId }, { nameOf }) => orNull(nameOf(indicatorId)) },
      { name: 'dia', type: 'day', meaningKey: 'openData.meaning.day', valueOf: ({ date }) => date },
      { name: 'valor', type: 'number', meaningKey: 'openData.meaning.value', valueOf: ({ value }) => value },
      { name: 'palabra', type: 'text', meaningKey: 'openData.meaning.word', valueOf: ({ word }) => orNull(word) },
      { name: 'fuente', type: 'text', meaningKey: 'openData.meaning.source', valueOf: ({ source }) => orNull(source) },
    ],
  }),
  defineTable<'call'>({
    name: 'convocatorias',
    type: 'call',
    meaningKey: 'openData.table.calls',
    columns: [
      id,
      { name: 'nombre', type: 'text', meaningKey: 'openData.meaning.name', valueOf: ({ name }) => name },
      { name: 'quien_convoca', type: 'text', meaningKey: 'openData.meaning.caller', valueOf: ({ source }) => orNull(source) },
      { name: 'tema', type: 'text', meaningKey: 'openData.meaning.theme', valueOf: ({ theme }) => orNull(theme) },
      { name: 'cierra', type: 'day', meaningKey: 'openData.meaning.deadline', valueOf: ({ deadline }) => deadline },
      { name: 'estado', type: 'text', meaningKey: 'openData.meaning.state', valueOf: ({ state }, { t }) => t(`calls.state.${state}`) },
      { name: 'postulacion', type: 'day', meaningKey: 'openData.meaning.applied', valueOf: ({ appliedOn }) => appliedOn },
      ...moneyColumns<'call'>('valor', 'openData.meaning.callAmount', ({ amount }) => amount),
      ...moneyColumns<'call'>('aprobado', 'openData.meaning.approved', ({ approved }) => approved),
      ...lineColumns,
    ],
  }),
  defineTable<'engagement'>({
    name: 'gestiones',
    type: 'engagement',
    meaningKey: 'openData.table.engagements',
    columns: [
      id,
      { name: 'tipo', type: 'text', meaningKey: 'openData.meaning.kind', valueOf: ({ kind }, { t }) => t(`calls.kind.${kind}`) },
      { name: 'nombre', type: 'text', meaningKey: 'openData.meaning.name', valueOf: ({ name }) => name },
      { name: 'dia', type: 'day', meaningKey: 'openData.meaning.day', valueOf: ({ date }) => date },
      { name: 'termina', type: 'day', meaningKey: 'openData.meaning.end', valueOf: ({ endDate }) => endDate },
      { name: 'socios', type: 'list', meaningKey: 'openData.meaning.partners', valueOf: ({ partnerIds, otherPartners }, context) => orNull([names(context, partnerIds), otherPartners].filter((name) => name !== '').join('; ')) },
      { name: 'objeto', type: 'text', meaningKey: 'openData.meaning.object', valueOf: ({ object }) => orNull(object) },
      ...moneyColumns<'engagement'>('valor', 'openData.meaning.amount', ({ amount }) => amount),
      ...moneyColumns<'engagement'>('contrapartida', 'openData.meaning.counterpart', ({ counterpart }) => counterpart),
      { name: 'personas', type: 'integer', meaningKey: 'openData.meaning.people', valueOf: ({ peopleReached }) => peopleReached },
      { name: 'resultados', type: 'text', meaningKey: 'openData.meaning.results', valueOf: ({ results }) => orNull(results) },
      ...lineColumns,
    ],
  }),
  defineTable<'learningCard'>({
    name: 'fichas',
    type: 'learningCard',
    meaningKey: 'openData.table.cards',
    columns: [
      id,
      { name: 'nombre', type: 'text', meaningKey: 'openData.meaning.name', valueOf: ({ name }) => name },
      { name: 'tipo', type: 'text', meaningKey: 'openData.meaning.kind', valueOf: ({ kind }, { t }) => t(`memory.kind.${kind}`) },
      { name: 'dia', type: 'day', meaningKey: 'openData.meaning.day', valueOf: ({ date }) => date },
      { name: 'aprendizaje', type: 'text', meaningKey: 'openData.meaning.learnt', valueOf: ({ learnt }) => orNull(learnt) },
      ...lineColumns,
    ],
  }),
];
