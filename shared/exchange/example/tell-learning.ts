import type { RecordId } from '../../domain/kernel/id';
import type { MesaScribe } from './mesa-scribe';
import { found, foundAll, type Story } from './story';

/** Three fichas de capitalización, told by those who lived it, without judgement or recommendations. Method: Cuaderno 8. */
export function tellLearning({ changes, calendar, actors, lines }: Story, scribe: MesaScribe, agenda: ReadonlyMap<string, RecordId>): void {
  const agreements = (numbers: readonly number[]): readonly RecordId[] => numbers.flatMap((number) => scribe.agreements.get(number) ?? []);
  changes.create('learningCard', {
    name: 'Cómo Hacienda pasó del no al sí',
    date: calendar.workday(-38),
    kind: 'learning',
    before: 'La oficina internacional pedía un porcentaje fijo y Hacienda respondía por escrito que no se podía.',
    done: 'En la segunda mesa Hacienda redactó su propia versión: una tabla que se acuerda cada año.',
    changed: 'La propuesta pasó de seis a ocho votos a favor y nadie quedó en contra.',
    helped: 'Que el desacuerdo de la primera mesa quedara escrito con sus palabras.',
    hard: 'Los tiempos: el presupuesto se arma en agosto y la mesa se reúne cuando puede.',
    learnt: 'Quien dice que no suele saber qué le haría falta para decir que sí.',
    tellerIds: foundAll(actors, ['SDH', 'DDRI']),
    lineId: found(lines, 'school'),
    comesFromIds: [found(agenda, 'shares'), ...agreements([4])],
    caseId: 'medellin-aci-funding',
    order: 0,
  });
  const visit = changes.create('learningCard', {
    name: 'La visita a Quito, contada por las organizaciones',
    date: calendar.workday(-70),
    kind: 'goodPractice',
    before: 'A los viajes iban funcionarios; las organizaciones se enteraban por la prensa.',
    done: 'Dos voceras del humedal viajaron con Ambiente y hablaron con quienes cuidan las quebradas de allá.',
    changed: 'Las dos ciudades comparan ahora cómo miden la calidad del agua con la gente.',
    helped: 'Los dos cupos estaban escritos en el acuerdo.',
    hard: 'El permiso de trabajo de una de las voceras y el dinero para el día a día.',
    learnt: 'Se aprende distinto cuando pregunta quien vive al lado del agua.',
    tellerIds: foundAll(actors, ['HUME', 'SDA']),
    lineId: found(lines, 'climate'),
    comesFromIds: [found(agenda, 'andean'), ...agreements([2])],
    order: 1,
  });
  for (const [order, [key, text]] of ([
    ['HUME', 'Fuimos a preguntar por el agua y terminamos hablando de cómo se turnan las vecinas para cuidarla.'],
    ['SDA', 'Volvimos con una ficha de una página que las dos ciudades llenan igual.'],
  ] as const).entries()) {
    changes.create('testimony', { cardId: visit.id, actorId: found(actors, key).id, text, order });
  }
  changes.create('learningCard', {
    name: 'Lo que no salió: el mapa de las localidades',
    date: calendar.workday(-30),
    kind: 'learning',
    before: 'Se pensaba que cada entidad podía entregar sus proyectos por localidad en un mes.',
    done: 'Se envió un formato a veinte entidades; contestaron cinco, cada una a su manera.',
    changed: 'El acuerdo sigue pendiente y pasó a tener una acción con responsable.',
    helped: 'La Federación comunal insistió y ofreció revisar los datos en los barrios.',
    hard: 'Nadie tenía el tiempo de reunir los datos: el acuerdo nombraba a muchos y no empezaba nadie.',
    learnt: 'Un acuerdo con muchos responsables necesita uno que lo mueva.',
    tellerIds: foundAll(actors, ['COMU', 'SDG']),
    comesFromIds: [...agreements([3]), found(agenda, 'barrios')],
    order: 2,
  });
}
