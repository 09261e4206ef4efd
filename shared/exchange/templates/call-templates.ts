import { ENCOUNTER_MODES, ENGAGEMENT_KINDS, REPORT_AXES } from '../../domain/accords/engagement';
import { CALL_STATES } from '../../domain/calls/call';
import { ANSWERS } from '../../domain/calls/call-answer';
import { choiceColumn, referenceColumn, textColumn } from './columns';
import { nameKey } from './name-index';
import type { RecordTemplate } from './template';
import { countColumn, dateColumn, moneyColumn, referencesColumn } from './value-columns';

const line = { line: true } as const;
const required = { required: true } as const;
const nameOf = (name: unknown): string => nameKey(typeof name === 'string' ? name : '');

/** Sheet `Convocatorias`: a call per row, known by its name. Source: formats.md §2; Informe Bucaramanga, weekly sheet. */
export const callTemplate: RecordTemplate<'call'> = {
  name: 'Convocatorias',
  type: 'call',
  columns: [
    textColumn('Convocatoria', 'name', { ...required, ...line, aliases: ['Nombre', 'Nombre de la convocatoria'] }),
    textColumn('Fuente', 'source', { ...line, aliases: ['Quién convoca', 'Convocante'] }),
    textColumn('Tema', 'theme', line),
    moneyColumn('Monto', 'amount', { aliases: ['Valor'] }),
    textColumn('Qué da', 'support', { aliases: ['Apoyo'] }),
    moneyColumn('Contrapartida', 'counterpart'),
    textColumn('Contrapartida en palabras', 'counterpartText'),
    dateColumn('Publicada', 'publishedOn', { aliases: ['Fecha de publicación'] }),
    dateColumn('Fecha límite', 'deadline', { aliases: ['Cierre', 'Plazo'] }),
    textColumn('Requisitos', 'requirements'),
    textColumn('Dónde se lee', 'reference', { ...line, aliases: ['Enlace', 'Referencia'] }),
    choiceColumn('Estado', 'state', CALL_STATES, (state, say) => say(`calls.state.${state}`)),
    dateColumn('Postulada', 'appliedOn', { aliases: ['Fecha de postulación'] }),
    textColumn('Proyecto', 'project'),
    textColumn('Fase', 'phase', line),
    moneyColumn('Valor del proyecto', 'projectValue'),
    moneyColumn('Aprobado', 'approved'),
    dateColumn('Fecha del resultado', 'resultOn'),
    textColumn('Resultado', 'result'),
    referencesColumn('Aliados', 'allyIds', 'actor'),
    referenceColumn('Línea', 'lineId', 'line'),
    referencesColumn('Acciones', 'actionIds', 'action'),
    textColumn('Notas', 'notes', { aliases: ['Observaciones'] }),
  ],
  keyOf: ({ name }) => nameOf(name),
  identity: ['name'],
  check: ({ publishedOn, deadline }) =>
    typeof publishedOn === 'string' && typeof deadline === 'string' && deadline < publishedOn
      ? { field: 'deadline', problem: 'deadlineBeforePublication', params: { deadline, published: publishedOn } }
      : null,
};

/** Sheet `Respuestas a convocatorias`: what an area answered to a call; one for each pair. Source: Informe Bucaramanga, answer form. */
export const callAnswerTemplate: RecordTemplate<'callAnswer'> = {
  name: 'Respuestas a convocatorias',
  type: 'callAnswer',
  columns: [
    referenceColumn('Convocatoria', 'callId', 'call', required),
    referenceColumn('Área', 'actorId', 'actor', { ...required, aliases: ['Entidad', 'Dependencia', 'Área o entidad'] }),
    dateColumn('Enviada', 'sentOn', { aliases: ['Fecha de envío'] }),
    choiceColumn('Respuesta', 'answer', ANSWERS, (answer, say) => say(`calls.reply.${answer}`)),
    dateColumn('Respondió', 'answeredOn', { aliases: ['Fecha de respuesta'] }),
    textColumn('Qué propone', 'text', { aliases: ['Idea de proyecto', 'Observaciones'] }),
    moneyColumn('Contrapartida que puede dar', 'counterpart'),
    textColumn('Persona responsable', 'responsible', { ...line, personal: true, aliases: ['Responsable'] }),
  ],
  keyOf: ({ callId, actorId }) => `${String(callId)} ${String(actorId)}`,
  identity: ['callId', 'actorId'],
  informs: ['Tema de la convocatoria', 'Fecha límite'],
};

/** Sheet `Gestiones`: an engagement per row, known by its kind, its name and its day. Source: formats.md §2. */
export const engagementTemplate: RecordTemplate<'engagement'> = {
  name: 'Gestiones',
  type: 'engagement',
  columns: [
    choiceColumn('Tipo', 'kind', ENGAGEMENT_KINDS, (kind, say) => say(`calls.kind.${kind}`), required),
    textColumn('Nombre', 'name', { ...required, ...line, aliases: ['Gestión', 'Convenio', 'Gestión o convenio'] }),
    dateColumn('Fecha', 'date', { aliases: ['Desde', 'Firma'] }),
    dateColumn('Hasta', 'endDate', { aliases: ['Vence', 'Vencimiento'] }),
    referencesColumn('Socios', 'partnerIds', 'actor', { aliases: ['Socio'] }),
    textColumn('Otros socios', 'otherPartners', line),
    choiceColumn('Modo', 'mode', ENCOUNTER_MODES, (mode, say) => say(`calls.mode.${mode}`)),
    referencesColumn('Para qué áreas', 'areaIds', 'actor', { aliases: ['Áreas'] }),
    textColumn('Objeto', 'object'),
    choiceColumn('Eje', 'axis', REPORT_AXES, (axis, say) => say(`calls.axis.${axis}`)),
    textColumn('Nombre del eje', 'axisName', line),
    moneyColumn('Monto', 'amount', { aliases: ['Valor'] }),
    moneyColumn('Contrapartida', 'counterpart'),
    moneyColumn('Cuota anual', 'fee', { aliases: ['Cuota'] }),
    countColumn('Personas', 'peopleReached', { aliases: ['Personas beneficiadas'] }),
    textColumn('Compromisos', 'commitments'),
    textColumn('Uso que se le da', 'uses', { aliases: ['Uso'] }),
    textColumn('Resultados', 'results'),
    textColumn('Documentos', 'documents', { aliases: ['Soportes'] }),
    referenceColumn('Línea', 'lineId', 'line'),
    referencesColumn('Acciones', 'actionIds', 'action'),
  ],
  keyOf: ({ kind, name, date }) => [String(kind), nameOf(name), typeof date === 'string' ? date : ''].join(' '),
  identity: ['kind', 'name', 'date'],
  check: ({ date, endDate }) =>
    typeof date === 'string' && typeof endDate === 'string' && endDate < date
      ? { field: 'endDate', problem: 'endsBeforeStart', params: { start: date, end: endDate } }
      : null,
};
