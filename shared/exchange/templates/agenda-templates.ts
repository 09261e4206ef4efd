import { ACTION_STATES, ACTION_TERMS } from '../../domain/agenda/action';
import {
  AGGREGATION_WAYS, DIMENSIONS, HIERARCHIES, LEVELS, QUALITIES, RHYTHMS,
} from '../../domain/indicators/indicator';
import { readNumber } from '../plan/number-text';
import { cellLine, isBlank, type CellValue } from '../sheets/sheet';
import { choiceColumn, listColumn, referenceColumn, textColumn } from './columns';
import { nameKey } from './name-index';
import type { CellReading, RecordTemplate, RowProblem, TemplateColumn, TemplateContext } from './template';
import { dateColumn, numberColumn, referencesColumn, wholeNumbersColumn } from './value-columns';

const line = { line: true } as const;
const required = { required: true } as const;
const byName = ({ name }: Readonly<Record<string, unknown>>): string => nameKey(typeof name === 'string' ? name : '');

/** Sheet `Agenda`: an action per row, known by its name. Source: formats.md §2. */
export const agendaTemplate: RecordTemplate<'action'> = {
  name: 'Agenda',
  type: 'action',
  columns: [
    textColumn('Acción', 'name', { ...required, ...line, aliases: ['Nombre', 'Nombre de la acción'] }),
    textColumn('En qué consiste', 'description', { aliases: ['Descripción'] }),
    referenceColumn('Línea', 'lineId', 'line'),
    choiceColumn('Estado', 'state', ACTION_STATES, (state, say) => say(`agenda.state.${state}`)),
    choiceColumn('Plazo', 'term', ACTION_TERMS, (term, say) => say(`records.term.${term}`)),
    dateColumn('Empieza', 'startDate', { aliases: ['Inicio', 'Fecha de inicio'] }),
    dateColumn('Termina', 'endDate', { aliases: ['Fin', 'Fecha de fin'] }),
    referenceColumn('Responsable', 'responsibleId', 'actor'),
    referencesColumn('Aliados', 'allyIds', 'actor'),
    referencesColumn('Metas del plan', 'planNodeIds', 'planNode'),
    wholeNumbersColumn('ODS', 'sdgs', 1, 17),
    textColumn('Qué se espera', 'expected'),
    textColumn('Notas', 'notes', { aliases: ['Observaciones'] }),
  ],
  keyOf: byName,
  identity: ['name'],
  check: ({ startDate, endDate }) =>
    typeof startDate === 'string' && typeof endDate === 'string' && endDate < startDate
      ? { field: 'endDate', problem: 'endsBeforeStart', params: { start: startDate, end: endDate } }
      : null,
};

/** Sheet `Indicadores`: an indicator per row, known by its name. Source: formats.md §2; Cuaderno 8 §2.2. */
export const indicatorTemplate: RecordTemplate<'indicator'> = {
  name: 'Indicadores',
  type: 'indicator',
  columns: [
    textColumn('Indicador', 'name', { ...required, ...line, aliases: ['Nombre', 'Nombre del indicador'] }),
    choiceColumn('Dimensión', 'dimension', DIMENSIONS, (value, say) => say(`indicators.dimension.${value}`)),
    choiceColumn('Medición', 'measurement', ['quantitative', 'qualitative'], (value, say) => say(`indicators.measurement.${value}`)),
    choiceColumn('Nivel', 'level', LEVELS, (value, say) => say(`indicators.level.${value}`)),
    choiceColumn('Jerarquía', 'hierarchy', HIERARCHIES, (value, say) => say(`indicators.hierarchy.${value}`)),
    choiceColumn('Calidad', 'quality', QUALITIES, (value, say) => say(`indicators.quality.${value}`)),
    textColumn('Qué se mide', 'what'),
    textColumn('Cómo se mide', 'how'),
    textColumn('Con quién', 'withWhom'),
    textColumn('Para qué', 'whatFor'),
    textColumn('Fórmula', 'formula'),
    textColumn('Unidad', 'unit', line),
    listColumn('Escala, de peor a mejor', 'scale', { aliases: ['Escala'] }),
    numberColumn('Línea base', 'baseline', { aliases: ['L.B.'] }),
    textColumn('Línea base en la escala', 'baselineWord', line),
    dateColumn('Fecha de la línea base', 'baselineDate'),
    numberColumn('Meta final', 'target', { aliases: ['Meta'] }),
    textColumn('Meta en la escala', 'targetWord', line),
    choiceColumn('Cada cuánto', 'rhythm', RHYTHMS, (value, say) => say(`indicators.rhythm.${value}`), { aliases: ['Periodicidad'] }),
    choiceColumn('Varias mediciones', 'aggregation', AGGREGATION_WAYS, (value, say) => say(`indicators.aggregation.${value}`)),
    referenceColumn('Responsable', 'responsibleId', 'actor'),
    referenceColumn('Línea', 'lineId', 'line'),
    referencesColumn('Acciones', 'actionIds', 'action'),
    referencesColumn('Metas del plan', 'planNodeIds', 'planNode'),
    wholeNumbersColumn('ODS', 'sdgs', 1, 17),
    textColumn('Notas', 'notes', { aliases: ['Observaciones'] }),
  ],
  keyOf: byName,
  identity: ['name'],
};

/** `Valor`: a number, or a word of the scale of a qualitative indicator. */
const valueColumn: TemplateColumn<'measurement'> = {
  header: 'Valor',
  field: 'value',
  aliases: ['Medición', 'Dato', 'Resultado'],
  required: true,
  personal: false,
  read: (cell: CellValue): CellReading => {
    if (isBlank(cell)) return { kind: 'blank' };
    const reading = readNumber(cell, 'commaDecimal');
    return { kind: 'value', value: reading.kind === 'number' ? reading.value : cellLine(cell) };
  },
  into: (value) => (typeof value === 'number' ? { value, word: '' } : { value: null, word: value }),
  write: (value, _context, record) => (typeof value === 'number' ? value : typeof record['word'] === 'string' && record['word'] !== '' ? record['word'] : null),
};

function measurementProblem(fields: Readonly<Record<string, unknown>>, context: TemplateContext): RowProblem | null {
  const { indicatorId, date, value, word } = fields;
  const indicator = context.fieldsOf(String(indicatorId));
  if (indicator === undefined) return null;
  const { baselineDate, measurement, scale } = indicator;
  if (typeof baselineDate === 'string' && typeof date === 'string' && date < baselineDate) {
    return { field: 'date', problem: 'beforeBaseline', params: { date, baseline: baselineDate } };
  }
  const words = Array.isArray(scale) ? (scale as readonly string[]) : [];
  const said = typeof value === 'number' ? String(value) : String(word);
  if (measurement === 'qualitative') {
    return words.includes(said) ? null : { field: 'value', problem: 'notOnScale', params: { text: said, scale: words.join(', ') } };
  }
  return typeof value === 'number' ? null : { field: 'value', problem: 'notANumber', params: { text: said, header: valueColumn.header } };
}

/** Sheet `Mediciones`: a measurement per row; one for each indicator and day. Source: formats.md §2. */
export const measurementTemplate: RecordTemplate<'measurement'> = {
  name: 'Mediciones',
  type: 'measurement',
  columns: [
    referenceColumn('Indicador', 'indicatorId', 'indicator', required),
    dateColumn('Día', 'date', { ...required, aliases: ['Fecha', 'Fecha de medición', 'Día de la medición'] }),
    valueColumn,
    textColumn('Fuente', 'source', { aliases: ['De dónde sale'] }),
    textColumn('Notas', 'notes', { aliases: ['Observaciones'] }),
  ],
  keyOf: ({ indicatorId, date }) => `${String(indicatorId)} ${String(date)}`,
  identity: ['indicatorId', 'date'],
  check: measurementProblem,
};
