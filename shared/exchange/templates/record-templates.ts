import { catalog } from '../../catalogs/catalog';
import { ACTOR_KINDS, RINGS, SCOPES } from '../../domain/actors/actor';
import { TERMS } from '../../domain/lines/line';
import { OBJECTIVE_KINDS } from '../../domain/objectives/objective';
import { RELATION_KINDS } from '../../domain/relations/relation';
import {
  choiceColumn,
  entryColumn,
  listColumn,
  referenceColumn,
  scaleColumn,
  textColumn,
  yesNoColumn,
} from './columns';
import { nameKey } from './name-index';
import type { MatrixTemplate, RecordTemplate } from './template';
import { entriesColumn, levelsColumn } from './worded-columns';

const byName = ({ name }: Readonly<Record<string, unknown>>): string => nameKey(typeof name === 'string' ? name : '');
const personal = { personal: true } as const;
const required = { required: true } as const;

/** Sheet `Actores`: an actor per row, known by its name. */
export const actorTemplate: RecordTemplate<'actor'> = {
  name: 'Actores',
  type: 'actor',
  columns: [
    textColumn('Nombre', 'name', { ...required, line: true, aliases: ['Actor', 'Organización', 'Entidad', 'Nombre del actor'] }),
    textColumn('Sigla', 'acronym', { line: true }),
    choiceColumn('Tipo', 'kind', ACTOR_KINDS, (kind, say) => say(`records.actorKind.${kind}`), { aliases: ['Tipo de actor'] }),
    choiceColumn('Anillo', 'ring', RINGS, (ring, say) => say(`records.ring.${ring}`)),
    choiceColumn('Ámbito', 'scope', SCOPES, (scope, say) => say(`records.scope.${scope}`)),
    textColumn('Sector', 'sector', { line: true }),
    textColumn('Punto focal', 'focalPoint', { ...personal, line: true, aliases: ['Contacto'] }),
    textColumn('Cargo', 'focalPointRole', { ...personal, line: true }),
    textColumn('Correo', 'email', { ...personal, line: true, aliases: ['Correo electrónico', 'Email'] }),
    textColumn('Teléfono', 'phone', { ...personal, line: true, aliases: ['Celular'] }),
    scaleColumn('Influencia (0–4)', 'influence', 0, 4),
    scaleColumn('Interés (0–4)', 'interest', 0, 4),
    textColumn('Intereses', 'interests'),
    entriesColumn('Motivaciones', 'motivations', (language) => catalog('motivations', language)),
    textColumn('Ofrece', 'offers'),
    textColumn('Necesita', 'needs'),
    levelsColumn('Capacidades (0–3)', 'capacities', (language) => catalog('capacities', language), 0, 3),
    textColumn('Papel en la acción internacional', 'role', { aliases: ['Papel'] }),
    textColumn('Compromisos', 'commitments'),
    listColumn('Etiquetas', 'tags'),
    textColumn('Notas', 'notes', { aliases: ['Observaciones'] }),
  ],
  keyOf: byName,
  identity: ['name'],
};

/** Sheet `Relaciones`: a relation per row; one per pair of actors, kind and direction. */
export const relationTemplate: RecordTemplate<'relation'> = {
  name: 'Relaciones',
  type: 'relation',
  columns: [
    referenceColumn('Origen', 'sourceId', 'actor', { ...required, aliases: ['Desde', 'De'] }),
    referenceColumn('Destino', 'targetId', 'actor', { ...required, aliases: ['Hacia', 'A'] }),
    choiceColumn('Tipo', 'kind', RELATION_KINDS, (kind, say) => say(`records.relationKind.${kind}`), { aliases: ['Tipo de relación'] }),
    scaleColumn('Intensidad (1–3)', 'strength', 1, 3),
    yesNoColumn('Dirigida (Sí/No)', 'directed'),
    yesNoColumn('Formal (Sí/No)', 'formal'),
    textColumn('Notas', 'notes', { aliases: ['Observaciones'] }),
    textColumn('Etiqueta', 'label', { line: true, aliases: ['Texto sobre la línea'] }),
  ],
  keyOf: ({ sourceId, targetId, kind = 'coordination', directed = false }) => {
    const ends = [String(sourceId), String(targetId)];
    if (directed !== true) ends.sort();
    return [String(kind), directed === true ? '>' : '-', ...ends].join(' ');
  },
  identity: ['sourceId', 'targetId', 'kind', 'directed'],
  check: ({ sourceId, targetId }, context) =>
    sourceId === targetId
      ? { field: 'targetId', problem: 'selfRelation', params: { text: context.nameOf(String(sourceId)) } }
      : null,
};

/** Sheet `Objetivos`: an objective per row, known by its name. */
export const objectiveTemplate: RecordTemplate<'objective'> = {
  name: 'Objetivos',
  type: 'objective',
  columns: [
    textColumn('Nombre', 'name', { ...required, line: true, aliases: ['Objetivo'] }),
    textColumn('Descripción', 'description'),
    choiceColumn('Tipo', 'kind', OBJECTIVE_KINDS, (kind, say) => say(`records.objectiveKind.${kind}`)),
  ],
  keyOf: byName,
  identity: ['name'],
};

/** Sheet `Líneas`: a line of internationalisation per row, known by its name. */
export const lineTemplate: RecordTemplate<'line'> = {
  name: 'Líneas',
  type: 'line',
  columns: [
    textColumn('Nombre', 'name', { ...required, line: true, aliases: ['Línea'] }),
    entryColumn('Modalidad', 'modalityId', (language) => catalog('modalities', language)),
    textColumn('Objetivo', 'objective'),
    choiceColumn('Plazo', 'term', TERMS, (term, say) => say(`records.term.${term}`)),
    listColumn('Temas', 'themes'),
  ],
  keyOf: byName,
  identity: ['name'],
};

/** Sheet `Vínculos`: a link of the plan to a line per row; one for each pair. */
export const linkTemplate: RecordTemplate<'planLink'> = {
  name: 'Vínculos',
  type: 'planLink',
  columns: [
    referenceColumn('Código plan', 'planNodeId', 'planNode', { ...required, aliases: ['Código', 'Código del plan'] }),
    referenceColumn('Línea', 'lineId', 'line', required),
    scaleColumn('Fuerza (0–3)', 'strength', 0, 3, required),
    textColumn('Justificación', 'rationale'),
  ],
  keyOf: ({ planNodeId, lineId }) => `${String(planNodeId)} ${String(lineId)}`,
  identity: ['planNodeId', 'lineId'],
};

/** Sheet `Influencias`: MID, direct influence of the row's actor on the column's. Source: methods.md §2. */
export const influenceTemplate: MatrixTemplate = {
  name: 'Influencias',
  type: 'influence',
  rows: { type: 'actor', field: 'sourceId' },
  columns: { type: 'actor', field: 'targetId' },
  least: 0,
  most: 4,
  noDiagonal: true,
};

/** Sheet `Posiciones`: 2MAO, position of the row's actor on the column's objective. Source: methods.md §2. */
export const positionTemplate: MatrixTemplate = {
  name: 'Posiciones',
  type: 'position',
  rows: { type: 'actor', field: 'actorId' },
  columns: { type: 'objective', field: 'subjectId' },
  least: -4,
  most: 4,
  noDiagonal: false,
};
