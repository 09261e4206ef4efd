import type { CallState } from '../../domain/calls/call';
import { callAnswerId, type CallReply } from '../../domain/calls/call-answer';
import type { RecordId } from '../../domain/kernel/id';
import type { Money } from '../../domain/kernel/money';
import { found, pesos, thousands, type Story } from './story';

interface ToldCall {
  readonly name: string;
  readonly source: string;
  readonly theme: string;
  readonly deadline: number;
  readonly state: CallState;
  readonly amount?: Money;
  readonly support?: string;
  readonly counterpart?: Money;
  readonly counterpartText?: string;
  readonly requirements: string;
  readonly applied?: number;
  readonly project?: string;
  readonly phase?: string;
  readonly projectValue?: Money;
  readonly approved?: Money;
  readonly resultOn?: number;
  readonly result?: string;
  readonly line?: string;
  readonly actions?: readonly string[];
  /** Area → answer, days from opening on which it was sent and answered (null: no answer yet), and what it says. */
  readonly answers?: Readonly<Record<string, readonly [CallReply, number, number | null, string]>>;
}

const CALLS: readonly ToldCall[] = [
  {
    name: 'Soluciones basadas en la naturaleza para cuencas urbanas', source: 'Unión Europea', theme: 'Medio ambiente', deadline: 12, state: 'preparing',
    amount: thousands(450, 'EUR'), counterpartText: '10 % en especie', requirements: 'Dos ciudades de países distintos, carta de una organización comunitaria, presupuesto en euros.',
    project: 'Humedales que se cuidan entre vecinos', line: 'climate', actions: ['andean'],
    answers: { SDA: ['interested', -24, -20, 'Ambiente formula. Falta la carta de la red de humedales.'], UAESP: ['doesNotFit', -24, -18, 'No trabajamos cuencas.'], UNAL: ['interested', -24, -15, 'Ponemos el equipo técnico.'] },
  },
  {
    name: 'Premio a la innovación en servicios públicos', source: 'Unión de Ciudades Capitales Iberoamericanas', theme: 'Gobierno', deadline: 26, state: 'sent',
    support: 'Reconocimiento y publicación del caso', requirements: 'Experiencia con al menos un año de resultados.', line: 'networks',
    answers: { SDG: ['waiting', -6, null, ''], SDIS: ['interested', -6, -2, 'Proponemos los jardines validados por pares.'], SED: ['notNow', -6, -3, 'El equipo está en matrículas.'] },
  },
  {
    name: 'Fondo para mujeres que exportan', source: 'Banco Interamericano de Desarrollo', theme: 'Desarrollo económico', deadline: 58, state: 'found',
    amount: thousands(300, 'USD'), counterpart: pesos(250), requirements: 'Aliado privado y quince unidades productivas.', line: 'fairTrade',
  },
  {
    name: 'Residencias artísticas entre ciudades', source: 'Embajada de Francia', theme: 'Cultura', deadline: -70, state: 'won', amount: thousands(80, 'EUR'), counterpart: pesos(90),
    requirements: 'Programación confirmada y seguro de los artistas.', applied: -82, project: 'De los festivales al mundo', phase: 'Selección final', projectValue: thousands(110, 'EUR'), approved: thousands(72, 'EUR'),
    resultOn: -28, result: 'Aprobado con ajuste al transporte.', line: 'events', actions: ['festivals'],
    answers: { SCRD: ['interested', -110, -104, 'Cultura formula y pone la programación.'], CANAL: ['interested', -110, -100, 'Cubrimos las giras.'] },
  },
  {
    name: 'Pasantías en gestión del agua', source: 'Red de ciudades por el clima', theme: 'Medio ambiente', deadline: -130, state: 'won', support: 'Cuatro pasantías con pasajes y alojamiento',
    requirements: 'Funcionarios de planta con inglés.', applied: -138, project: 'Cuatro profesionales de Ambiente y de riesgo', phase: 'Única', resultOn: -101, result: 'Tres cupos aprobados; uno se perdió por idioma.', line: 'climate',
    answers: { SDA: ['interested', -160, -155, ''], IDIGER: ['interested', -160, -150, ''] },
  },
  {
    name: 'Datos abiertos para la participación', source: 'Agencia Española de Cooperación', theme: 'Gobierno abierto', deadline: -45, state: 'inPhases', amount: thousands(200, 'EUR'), counterpart: pesos(160),
    requirements: 'Plan de apertura y alianza con una universidad.', applied: -47, project: 'Una página por localidad', phase: 'Pasó la nota de concepto', projectValue: thousands(240, 'EUR'), line: 'networks', actions: ['barrios'],
    answers: { SDG: ['interested', -75, -70, ''], UNAL: ['interested', -75, -66, 'El observatorio puede ser la plataforma.'] },
  },
  {
    name: 'Movilidad eléctrica para la última milla', source: 'CAF', theme: 'Movilidad', deadline: -95, state: 'notChosen', amount: thousands(500, 'USD'), counterpart: pesos(700), requirements: 'Estudio de demanda y piloto de seis meses.',
    applied: -96, project: 'Triciclos eléctricos en plazas de mercado', phase: 'Evaluación técnica', projectValue: thousands(640, 'USD'), resultOn: -50, result: 'No pasó: faltó el estudio de demanda. Se guarda para la próxima.',
    answers: { SDM: ['interested', -130, -122, ''], SDDE: ['interested', -130, -125, 'Las plazas quieren.'] },
  },
  {
    name: 'Escuelas con biblioteca en dos lenguas', source: 'Fundación privada', theme: 'Educación', deadline: -9, state: 'leftOut', support: 'Dotación y formación', requirements: 'Carta del rector y espacio propio.',
    result: 'No alcanzó el tiempo para reunir las cartas.', line: 'school', answers: { SED: ['notNow', -20, -10, 'Sin tiempo para las cartas de los colegios.'] },
  },
];

/** Convocatorias of the year, each with the answers of the areas and what became of it. */
export function tellCalls({ changes, calendar, actors, lines }: Story, agenda: ReadonlyMap<string, RecordId>): void {
  const day = (offset: number | undefined): string | null => (offset === undefined ? null : calendar.workday(offset));
  CALLS.forEach(({ deadline, applied, resultOn, line, actions = [], answers = {}, ...told }, order) => {
    const call = changes.create('call', {
      ...told,
      deadline: calendar.day(deadline),
      appliedOn: day(applied),
      resultOn: day(resultOn),
      lineId: line === undefined ? null : found(lines, line),
      actionIds: actions.map((key) => found(agenda, key)),
      order,
    });
    for (const [key, [answer, sentOn, answeredOn, text]] of Object.entries(answers)) {
      const actorId = found(actors, key).id;
      const fields = { callId: call.id, actorId, sentOn: calendar.workday(sentOn), answer, answeredOn: answeredOn === null ? null : calendar.workday(answeredOn), text };
      changes.create('callAnswer', fields, callAnswerId(call.id, actorId));
    }
  });
}
