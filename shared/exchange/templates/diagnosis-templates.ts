import { MEMORY_KINDS, MEMORY_STATES } from '../../domain/diagnosis/memory-item';
import { RISK_STAGES } from '../../domain/diagnosis/risk';
import { choiceColumn, linesColumn, referenceColumn, scaleColumn, textColumn } from './columns';
import { nameKey } from './name-index';
import type { RecordTemplate } from './template';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const required = { required: true } as const;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Sheet `Memoria`: something of the institutional memory per row, known by its kind, name and first year. */
export const memoryTemplate: RecordTemplate<'memoryItem'> = {
  name: 'Memoria',
  type: 'memoryItem',
  columns: [
    choiceColumn('Clase', 'kind', MEMORY_KINDS, (kind, say) => say(`diagnosis.memory.kind.${kind}`), { ...required, aliases: ['Tipo'] }),
    textColumn('Qué fue', 'name', { ...required, line: true, aliases: ['Nombre', 'Convenio', 'Proyecto'] }),
    textColumn('Con quién', 'partner', { line: true, aliases: ['Socio', 'Aliado'] }),
    scaleColumn('Desde', 'startYear', FIRST_YEAR, LAST_YEAR, { aliases: ['Año', 'Año de inicio'] }),
    scaleColumn('Hasta', 'endYear', FIRST_YEAR, LAST_YEAR, { aliases: ['Año de cierre'] }),
    textColumn('Gobierno', 'government', { line: true, aliases: ['Administración'] }),
    choiceColumn('Estado', 'state', MEMORY_STATES, (state, say) => say(`diagnosis.memory.state.${state}`)),
    textColumn('Qué quedó', 'outcome', { aliases: ['Qué dejó', 'Resultado'] }),
    textColumn('De dónde se sabe', 'source', { aliases: ['Fuente'] }),
    referenceColumn('Actor', 'actorId', 'actor'),
  ],
  keyOf: ({ kind, name, startYear }) => `${text(kind)} ${nameKey(text(name))} ${typeof startYear === 'number' ? String(startYear) : ''}`,
  identity: ['name', 'kind', 'startYear'],
  check: ({ startYear, endYear }) =>
    typeof startYear === 'number' && typeof endYear === 'number' && endYear < startYear
      ? { field: 'endYear', problem: 'yearsBackwards', params: { start: startYear, end: endYear } }
      : null,
};

/** Sheet `Riesgos`: a risk per row, known by its name. */
export const riskTemplate: RecordTemplate<'risk'> = {
  name: 'Riesgos',
  type: 'risk',
  columns: [
    textColumn('Riesgo', 'name', { ...required, line: true, aliases: ['Nombre'] }),
    textColumn('Descripción', 'description'),
    choiceColumn('Etapa', 'stage', RISK_STAGES, (stage, say) => say(`diagnosis.stage.${stage}`)),
    scaleColumn('Probabilidad (1–5)', 'likelihood', 1, 5),
    scaleColumn('Impacto (1–5)', 'impact', 1, 5),
    linesColumn('Mitigaciones', 'mitigations', { aliases: ['Mitigación'] }),
    textColumn('Origen', 'origin', { line: true, aliases: ['Fuente'] }),
  ],
  keyOf: ({ name }) => nameKey(text(name)),
  identity: ['name'],
};
