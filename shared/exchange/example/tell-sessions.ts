import type { Roundtable } from '../../domain/roundtable/roundtable';
import { seatId } from '../../domain/roundtable/seat';
import { mesaScribe, type MesaScribe } from './mesa-scribe';
import { SEATS, VOTERS, sittersWith } from './mesa-seats';
import { planSession, type SessionPlan } from './session-tape';
import { found, type Story } from './story';
import { tellFirstMesa } from './tell-first-mesa';
import { tellSecondMesa } from './tell-second-mesa';

function setTable({ changes, actors, calendar }: Story): Roundtable {
  const table = changes.create('roundtable', {
    name: 'Mesa de concertación para la acción internacional',
    stage: 'design',
    question: `¿Qué queremos hacer juntos en el mundo de aquí a ${String(calendar.year + 2)}, y qué pone cada quien?`,
    ruleIds: ['whole-cycle', 'right-people-right-moment', 'balanced-interests', 'start-inside'],
    ownRules: 'Se habla de a dos minutos y se escucha hasta el final.\nQuien se opone dice qué le haría falta para acompañar.\nLo que no se alcance a tratar queda en la lista de pendientes, no se pierde.',
    rule: { kind: 'majority', quorum: 0.5, threshold: 2 / 3, base: 'sided' },
    scaleId: 'yesNo',
    namedVotes: true,
    reachedOutcomeIds: ['territory-vision', 'areas-sensitised'],
    experience: 'La primera vez costó que Hacienda y las organizaciones se sentaran a lo mismo. Ayudó empezar por un asunto pequeño y que cada reserva quedara escrita.',
  });
  SEATS.forEach(({ actor, person, mandate = 'decides' }, order) => {
    const actorId = found(actors, actor).id;
    changes.create('seat', { roundtableId: table.id, actorId, representative: person, mandate, order }, seatId(table.id, actorId));
  });
  return table;
}

/** The third session, still to be held: the one a person can open to try the room. */
function planThirdMesa(story: Story, table: Roundtable): void {
  const plan: SessionPlan = {
    name: 'Tercera mesa: rendir cuentas y ajustar',
    purpose: 'Contar qué pasó con cada acuerdo, oír qué se aprendió y ajustar la Agenda.',
    day: story.calendar.workday(21),
    start: '08:30',
    place: 'Archivo de Bogotá, sala de conferencias',
    stage: 'evaluation',
    tableId: table.id,
    facilitator: 'Natalia Cifuentes',
    secretary: 'Jorge Pardo',
    invitation: 'Queremos volver sobre los seis acuerdos de la mesa: qué se hizo, qué falta y qué aprendimos. Traiga, por favor, una página con los avances de su entidad.',
    points: [
      { title: 'Seguimiento a los acuerdos', method: 'Plenaria', minutes: 40, responsible: 'DDRI' },
      { title: 'Qué aprendimos: fichas por grupos', method: 'Grupos', minutes: 45, responsible: 'Universidad del Rosario' },
      { title: 'Ajustes a la Agenda', method: 'Votación', minutes: 40, responsible: 'SDP' },
      { title: 'Cierre y compromisos', method: 'Plenaria', minutes: 10, responsible: 'DDRI' },
    ],
    sitters: sittersWith({}),
  };
  planSession(story, plan);
}

/** The mesa, the two sessions in which it met and the one to come. Gives its scribe, for what hangs on its agreements. */
export function tellSessions(story: Story): MesaScribe {
  const scribe = mesaScribe(story, setTable(story), VOTERS);
  tellFirstMesa(story, scribe);
  tellSecondMesa(story, scribe);
  planThirdMesa(story, scribe.table);
  return scribe;
}
