import { ACTOR_KINDS, RINGS, type ActorKind, type Ring } from '@shared/domain/actors/actor';
import type { RecordId } from '@shared/domain/kernel/id';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { planLinkId } from '@shared/domain/links/plan-link';
import { RELATION_KINDS } from '@shared/domain/relations/relation';
import { openChangeSet, type ChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument, type Document } from '@shared/document/document';

/** The moment of every record of these builders: 2026-03-01, noon in Bogotá. */
export const BUILD_TIME = Date.parse('2026-03-01T17:00:00.000Z');

const PROCESS_ID = 'process:guatape000000001';

/** A document made through one change set, as a command would. `fill` gets the change set after the process is in it. */
export function buildDocument(fill: (changes: ChangeSet, random: () => number) => void, isExample = false): Document {
  const random = seededRandom(7);
  const document = emptyDocument(PROCESS_ID);
  const stamp = { revision: 'mm7v7aae0-0000-prueba', now: new Date(BUILD_TIME).toISOString(), random };
  const changes = openChangeSet(document, stamp);
  changes.create(
    'process',
    {
      name: 'Guatapé al mundo: internacionalización del territorio 2024–2027',
      territoryName: 'Guatapé, Antioquia',
      periodStart: 2024,
      periodEnd: 2027,
      isExample,
    },
    PROCESS_ID,
  );
  fill(changes, random);
  return applyDiff(document, changes.finish());
}

type ActorSeed = readonly [string, ActorKind, Ring];

/** Forty actors of a small municipality, with the long accented names that such lists have. */
const ACTORS: readonly ActorSeed[] = [
  ['Alcaldía de Guatapé', 'localGovernment', 'core'],
  ['Secretaría de Planeación y Desarrollo Territorial', 'localGovernment', 'core'],
  ['Secretaría de Turismo, Cultura y Emprendimiento', 'localGovernment', 'core'],
  ['Secretaría de Hacienda', 'localGovernment', 'government'],
  ['Secretaría de Educación y Bienestar Social', 'localGovernment', 'government'],
  ['Secretaría de Agricultura y Medio Ambiente', 'localGovernment', 'government'],
  ['Concejo Municipal de Guatapé', 'council', 'government'],
  ['Personería Municipal', 'council', 'government'],
  ['Empresas Públicas de Guatapé E.S.P.', 'localGovernment', 'government'],
  ['E.S.E. Hospital La Inmaculada', 'localGovernment', 'government'],
  ['Gobernación de Antioquia', 'nationalGovernment', 'territory'],
  ['Agencia Presidencial de Cooperación Internacional de Colombia (APC-Colombia)', 'nationalGovernment', 'territory'],
  ['Ministerio de Comercio, Industria y Turismo', 'nationalGovernment', 'territory'],
  ['ProColombia', 'nationalGovernment', 'territory'],
  ['Corporación Autónoma Regional de las Cuencas de los Ríos Negro y Nare (Cornare)', 'nationalGovernment', 'territory'],
  ['Cámara de Comercio del Oriente Antioqueño', 'business', 'territory'],
  ['Asociación de Hoteleros del Embalse Peñol-Guatapé', 'business', 'territory'],
  ['Gremio de lancheros y operadores náuticos', 'business', 'territory'],
  ['Corporación de artesanos del zócalo', 'business', 'territory'],
  ['EPM, Empresas Públicas de Medellín', 'business', 'territory'],
  ['Universidad Católica de Oriente', 'academia', 'territory'],
  ['Universidad de Antioquia, seccional Oriente', 'academia', 'territory'],
  ['SENA, Centro de la Innovación, la Agroindustria y la Aviación', 'academia', 'territory'],
  ['Institución Educativa Nuestra Señora del Pilar', 'academia', 'territory'],
  ['Corporación Prodepaz', 'civilSociety', 'territory'],
  ['Fundación Social Amigos del Embalse', 'civilSociety', 'territory'],
  ['Mesa de Víctimas del Conflicto Armado', 'community', 'territory'],
  ['Asociación de Mujeres Campesinas', 'community', 'territory'],
  ['Asocomunal: juntas de acción comunal', 'community', 'territory'],
  ['Consejo Municipal de Juventud', 'community', 'territory'],
  ['Emisora comunitaria Guatapé Estéreo', 'media', 'territory'],
  ['Periódico El Zócalo', 'media', 'territory'],
  ['Organización Mundial del Turismo (ONU Turismo)', 'internationalOrganisation', 'territory'],
  ['Programa de las Naciones Unidas para el Desarrollo (PNUD)', 'internationalOrganisation', 'territory'],
  ['Agencia Española de Cooperación Internacional para el Desarrollo (AECID)', 'foreignGovernment', 'territory'],
  ['Ayuntamiento de Níjar, España', 'foreignGovernment', 'territory'],
  ['Embajada de Francia en Colombia', 'foreignGovernment', 'territory'],
  ['Red de Pueblos Patrimonio de Colombia', 'cityNetwork', 'territory'],
  ['Mercociudades', 'cityNetwork', 'territory'],
  ['Diáspora guatapense en el exterior', 'other', 'territory'],
];

const AXES: readonly (readonly [string, number])[] = [
  ['Guatapé social, incluyente y con oportunidades', 31],
  ['Guatapé competitivo, turístico y cultural', 24],
  ['Guatapé sostenible: agua, embalse y territorio', 18],
  ['Guatapé seguro y en convivencia', 12],
  ['Institucionalidad, transparencia y buen gobierno', 8],
];

const LINES: readonly (readonly [string, string])[] = [
  ['Marca territorial del zócalo y del embalse en mercados de turismo responsable', 'territorial-marketing'],
  ['Cooperación descentralizada con municipios de España y Francia', 'decentralised-cooperation'],
  ['Participación activa en Mercociudades', 'international-networks'],
  ['Exportación de artesanías y café especial', 'integration'],
  ['Movilidad académica y prácticas internacionales', 'decentralised-cooperation'],
  ['Gobernanza del agua con organismos multilaterales', 'governance-programmes'],
  ['Vínculo con la diáspora guatapense', 'decentralised-cooperation'],
  ['Hermanamiento con pueblos patrimonio', 'international-networks'],
  ['Bilingüismo para la atención del visitante', ''],
  ['Economía azul y deportes náuticos', 'integration'],
];

const TARGETS = [
  'Realizar {n} jornadas de formación en segunda lengua para prestadores de servicios turísticos',
  'Implementar {n} estrategias de conservación de las zonas de ribera del embalse Peñol-Guatapé',
  'Beneficiar a {n} familias campesinas con asistencia técnica y extensión agropecuaria',
  'Formular y adoptar {n} documentos de política pública con enfoque diferencial',
  'Mantener {n} kilómetros de vía terciaria en condiciones de transitabilidad',
  'Atender a {n} niñas, niños y adolescentes en programas de prevención',
] as const;

/** Identities given by `municipalProcess`. */
export interface MunicipalProcess {
  readonly document: Document;
  readonly lineIds: readonly RecordId[];
  readonly targetIds: readonly RecordId[];
  readonly axisIds: readonly RecordId[];
  readonly actorIds: readonly RecordId[];
}

interface Options {
  /** Of the forty of the list; more get numbered names. */
  readonly actors?: number;
  readonly relations?: number;
  /** 0 puts in no plan at all. */
  readonly links?: number;
  readonly withPlan?: boolean;
  readonly withLines?: boolean;
  readonly arranged?: boolean;
  readonly isExample?: boolean;
}

/** A process the size of a real one: 5 axes, 93 targets, 10 lines, 40 actors, 80 relations, 40 links. */
export function municipalProcess(options: Options = {}): MunicipalProcess {
  const { actors = 40, relations = 80, links = 40, withPlan = true, withLines = true, arranged = false, isExample = false } = options;
  const actorIds: RecordId[] = [];
  const axisIds: RecordId[] = [];
  const targetIds: RecordId[] = [];
  const lineIds: RecordId[] = [];
  const document = buildDocument((changes, random) => {
    addActors(changes, random, { actors, relations, arranged }, actorIds);
    if (withPlan) addPlan(changes, random, axisIds, targetIds);
    if (withLines) addLines(changes, actorIds, lineIds);
    if (withPlan && withLines) addLinks(changes, random, links, targetIds, lineIds);
  }, isExample);
  return { document, lineIds, targetIds, axisIds, actorIds };
}

function addActors(
  changes: ChangeSet,
  random: () => number,
  { actors, relations, arranged }: { readonly actors: number; readonly relations: number; readonly arranged: boolean },
  ids: RecordId[],
): void {
  for (let index = 0; index < actors; index += 1) {
    const [name, kind, ring] = ACTORS[index] ?? [
      `Organización número ${index + 1} del Oriente Antioqueño`,
      ACTOR_KINDS[index % ACTOR_KINDS.length] ?? 'other',
      RINGS[index % RINGS.length] ?? 'territory',
    ];
    const positions = arranged ? { free: { x: random() * 1600, y: random() * 900 } } : {};
    ids.push(changes.create('actor', { name, kind, ring, positions }).id);
  }
  // The last two stay alone: every real map has actors that nobody has tied yet.
  const tied = Math.max(2, actors - 2);
  for (let index = 0; index < relations && actors > 1; index += 1) {
    const source = index < tied - 1 ? index + 1 : Math.floor(random() * tied);
    const target = index < tied - 1 ? Math.floor(random() * Math.min(source, 9)) : Math.floor(random() * tied);
    if (source === target || source >= actors || target >= actors) continue;
    const kind = RELATION_KINDS[Math.floor(random() * RELATION_KINDS.length)] ?? 'coordination';
    changes.create('relation', {
      sourceId: ids[source] ?? 'actor:0',
      targetId: ids[target] ?? 'actor:0',
      kind,
      strength: 1 + Math.floor(random() * 3),
      directed: random() < 0.3,
    });
  }
}

function addPlan(changes: ChangeSet, random: () => number, axisIds: RecordId[], targetIds: RecordId[]): void {
  AXES.forEach(([name, count], axisIndex) => {
    const code = String(axisIndex + 1).padStart(2, '0');
    const axis = changes.create('planNode', { level: 'axis', code, name, order: axisIndex });
    axisIds.push(axis.id);
    let programme = axis.id as RecordId;
    for (let index = 0; index < count; index += 1) {
      if (index % 6 === 0) {
        const place = index / 6 + 1;
        programme = changes.create('planNode', {
          parentId: axis.id,
          level: 'programme',
          code: `${code}${String(place).padStart(2, '0')}`,
          name: `Programa ${place}: ${name.split(/[:,]/u)[0] ?? name}`,
          order: place,
        }).id;
      }
      const amount = 4 + Math.floor(random() * 60);
      const target = changes.create('planNode', {
        parentId: programme,
        level: 'target',
        code: `${code}${String(Math.floor(index / 6) + 1).padStart(2, '0')}${String((index % 6) + 1).padStart(2, '0')}`,
        name: (TARGETS[index % TARGETS.length] ?? '').replace('{n}', String(amount)),
        order: index,
        indicator: `Número de acciones ${index % 2 === 0 ? 'ejecutadas' : 'implementadas y con seguimiento'}`,
        unit: index % 5 === 0 ? 'Porcentaje' : 'Número',
        baseline: index % 4 === 0 ? null : Math.floor(random() * 10),
        target: amount,
        targetsByYear: { 2024: Math.floor(amount / 4), 2025: Math.floor(amount / 4), 2026: Math.floor(amount / 4), 2027: amount - 3 * Math.floor(amount / 4) },
      });
      targetIds.push(target.id);
    }
  });
}

function addLines(changes: ChangeSet, actorIds: readonly RecordId[], ids: RecordId[]): void {
  LINES.forEach(([name, modalityId], index) => {
    const line = changes.create('line', { name, modalityId, order: index });
    ids.push(line.id);
    actorIds.slice(0, 6).forEach((actorId, place) => {
      // The third line finds no support: all stand at zero or below.
      changes.create('position', { actorId, subjectId: line.id, value: index === 2 ? -(place % 3) : (place % 5) - 1 });
    });
  });
}

function addLinks(changes: ChangeSet, random: () => number, links: number, targetIds: readonly RecordId[], lineIds: readonly RecordId[]): void {
  const done = new Set<string>();
  let made = 0;
  const link = (target: number, line: number, strength: 0 | 1 | 2 | 3): void => {
    const planNodeId = targetIds[target];
    const lineId = lineIds[line];
    if (planNodeId === undefined || lineId === undefined || done.has(`${target} ${line}`) || made >= links) return;
    done.add(`${target} ${line}`);
    made += 1;
    changes.create(
      'planLink',
      {
        planNodeId,
        lineId,
        strength,
        rationale: made % 3 === 0 ? 'La meta da el sustento presupuestal y la línea abre los aliados que hoy faltan en el municipio.' : 'Se refuerzan mutuamente.',
        statedBy: made % 2 === 0 ? 'Secretaría de Planeación' : '',
      },
      planLinkId(planNodeId, lineId),
    );
  };
  // One target hangs on five lines (dispersion); the last line and the last two axes get none.
  for (let line = 0; line < 5; line += 1) link(32, line, 2);
  while (made < links) {
    link(Math.floor(random() * 73), Math.floor(random() * (lineIds.length - 1)), (1 + Math.floor(random() * 3)) as 1 | 2 | 3);
  }
}
