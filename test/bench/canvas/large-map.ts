import { documentOf, type Document } from '@shared/document/document';
import { ACTOR_KINDS, RINGS, actorModule } from '@shared/domain/actors/actor';
import { toInstant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import { createRevisionClock } from '@shared/domain/kernel/revision';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { processModule } from '@shared/domain/process/process';
import { RELATION_KINDS, relationModule } from '@shared/domain/relations/relation';
import type { AnyRecord } from '@shared/domain/registry';

const FIRST_WORDS = ['Cámara', 'Fundación', 'Universidad', 'Secretaría', 'Asociación', 'Corporación', 'Red', 'Dirección', 'Federación', 'Agencia', 'Institución Educativa', 'Junta', 'Cooperativa', 'Consejo', 'Oficina'];
const LAST_WORDS = ['de Comercio de la región Nordeste', 'para el Desarrollo Económico Sostenible', 'Autónoma de Ciencias Sociales y Humanidades', 'de Planeación y Ordenamiento Territorial', 'de Municipios Ribereños', 'de Cooperación Internacional Descentralizada', 'de Ciudades Educadoras', 'de Acción Comunal', 'Ñandú', 'de Víctimas del Conflicto Armado', 'de Turismo, Cultura y Patrimonio', 'de Pequeños Productores Agropecuarios', 'Técnica Agroindustrial', 'de Juventudes', 'de Migración y Convivencia'];
const LABELS = ['Convenio marco 2024–2027', 'Mesa técnica', 'Cofinanciación del acueducto', 'Información estadística', 'Pasantías', 'Veto al plan parcial'];

interface LargeMapOptions {
  readonly actors: number;
  readonly relations: number;
  readonly seed?: number;
  /** Share of relations with a label. */
  readonly labelled?: number;
  /** Whether the places are left for the map to find. */
  readonly isUnplaced?: boolean;
}

/** A process with a map of any size, the same for the same options: names long and accented, places on a loose grid. */
export function largeMap({ actors, relations, seed = 7, labelled = 0.3, isUnplaced = false }: LargeMapOptions): Document {
  const random = seededRandom(seed);
  const revisions = createRevisionClock('bench0', () => 1_790_000_000_000);
  const stamp = { revision: revisions.next(), now: toInstant(1_790_000_000_000), random };
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const processId: RecordId = 'process:bench';
  const records: AnyRecord[] = [
    processModule.create(stamp, processId, { name: 'Mapa grande', territoryName: 'Guatapé', periodStart: 2024, periodEnd: 2027 }, 'process:bench'),
  ];
  const columns = Math.ceil(Math.sqrt(actors / 2));
  const ids = Array.from({ length: actors }, (_, index) => {
    const free = { x: (index % columns) * 230 + random() * 50, y: Math.floor(index / columns) * 115 + random() * 30 };
    const actor = actorModule.create(stamp, processId, {
      name: `${pick(FIRST_WORDS)} ${pick(LAST_WORDS)}${actors > 100 ? ` ${String(index + 1)}` : ''}`,
      kind: pick(ACTOR_KINDS),
      ring: random() < 0.1 ? null : pick(RINGS),
      positions: isUnplaced ? {} : { free },
    });
    records.push(actor);
    return actor.id;
  });
  for (let index = 0; index < relations; index += 1) {
    const source = Math.floor(random() * actors);
    // Most relations are between neighbours, as on a map that somebody arranged.
    const near = Math.min(actors - 1, Math.max(0, source + Math.round((random() - 0.5) * 2 * columns)));
    const target = random() < 0.7 ? near : Math.floor(random() * actors);
    const targetId = ids[target === source ? (source + 1) % actors : target] as RecordId;
    records.push(
      relationModule.create(stamp, processId, {
        sourceId: ids[source] as RecordId,
        targetId,
        kind: pick(RELATION_KINDS),
        strength: 1 + Math.floor(random() * 3),
        directed: random() < 0.4,
        formal: random() < 0.3,
        label: random() < labelled ? pick(LABELS) : '',
      }),
    );
  }
  return documentOf(processId, records);
}
