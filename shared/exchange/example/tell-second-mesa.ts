import type { MesaScribe } from './mesa-scribe';
import { openTape, planSession, type SessionPlan } from './session-tape';
import { found, foundAll, type Story } from './story';
import { sittersWith, tellEvaluations } from './mesa-seats';

const DAYS_AGO = 47;

function planOf({ calendar }: Story, { table }: MesaScribe): SessionPlan {
  return {
    name: 'Segunda mesa: cumplir lo acordado y armar la Agenda',
    purpose: 'Mirar cómo van los acuerdos, volver sobre lo que quedó abierto y dejar lista la Agenda.',
    day: calendar.workday(-DAYS_AGO),
    start: '08:30',
    place: 'Centro de Memoria, Paz y Reconciliación',
    stage: 'implementation',
    tableId: table.id,
    facilitator: 'Natalia Cifuentes',
    secretary: 'Jorge Pardo',
    invitation: 'Volvemos a la mesa con tres acuerdos por contar y cinco propuestas abiertas.',
    points: [
      { title: 'Cómo van los acuerdos anteriores', method: 'Plenaria', minutes: 30, responsible: 'DDRI' },
      { title: 'Lo que quedó abierto', method: 'Ronda', minutes: 30, responsible: 'Facilitación' },
      { title: 'Nuevos acuerdos', method: 'Votación', minutes: 50, responsible: 'Facilitación' },
      { title: 'Cierre', method: 'Plenaria', minutes: 10, responsible: 'DDRI' },
    ],
    sitters: sittersWith({ APC: { from: null }, UNAL: { from: '08:58' } }),
  };
}

/** The second session: follow-up of three agreements, an actor that moves, a withdrawal, three votes and three agreements. */
export function tellSecondMesa(story: Story, scribe: MesaScribe): void {
  const { changes, plan: nodes, lines, actors, calendar } = story;
  const plan = planOf(story, scribe);
  const planned = planSession(story, plan);
  const tape = openTape(story, plan, planned, '08:36');
  changes.update('roundtable', scribe.table.id, { stage: 'implementation', reachedOutcomeIds: ['territory-vision', 'areas-sensitised', 'subcommittees'] });

  scribe.followUp(tape, '08:42', 1, 'fulfilled', 'El acto se firmó. 52 de 60 entidades nombraron punto focal y suplente.');
  scribe.followUp(tape, '08:50', 2, 'inProgress', 'Se hizo la primera visita, a Quito, con dos organizaciones. Falta el relato.');
  tape.arrive('08:58', 'UNAL');
  scribe.followUp(tape, '09:01', 3, 'pending', 'No se ha empezado: faltó quien reuniera los datos de las localidades.');
  tape.word('09:03', 'COMU', 260);
  tape.word('09:08', 'DDRI', 140);

  tape.point('09:12', 1);
  scribe.amend(tape, '09:17', 2, 'SDH', 'Acordar cada año con Hacienda una tabla de rubros compartidos: qué aporta cada entidad a la acción internacional');
  scribe.move(tape, '09:20', 2, 'SDH', 2, 'La tabla se acuerda cada año y no amarra el presupuesto.');
  scribe.argue(2, 'for', 'SDH', 'Con una tabla anual, Hacienda puede acompañar.');
  scribe.withdraw(tape, '09:29', 10);
  tape.note('09:30', 'La Cámara retira la propuesta de marca: antes quiere un sondeo con la ciudadanía.');
  scribe.propose(tape, '09:34', 'COMU', 'Que cada localidad sepa, en una página, qué cooperación llega a su territorio', {
    planNodeIds: [found(nodes, '3.2.1'), found(nodes, '3.3.1')],
    outcomeId: 'bulletins',
    stage: 'evaluation',
  });
  scribe.argue(11, 'for', 'UNAL', 'Es barato y da la cara a la gente.');

  tape.point('09:44', 2);
  scribe.vote(tape, {
    number: 2,
    opened: '09:46',
    closed: '09:53',
    method: 'rollCall',
    scaleId: 'gradients',
    answers: { DDRI: 'endorse', SDP: 'endorse', SDH: ['reservations', 'Acepto si la tabla sale antes de agosto, cuando se arma el presupuesto.'], SDA: 'endorse', SCRD: 'endorse', CCB: 'minorPoint', UNAL: 'endorse', COMU: 'abstain', HUME: 'endorse', CONC: ['standAside', 'No me opongo; espero el primer informe.'] },
  });
  scribe.agree(tape, '09:55', 2, {
    responsibleIds: foundAll(actors, ['DDRI', 'SDH']),
    allyIds: foundAll(actors, ['SDP', 'SDA', 'SCRD']),
    dueDate: calendar.workday(90),
    subcommittee: 'Subcomité de recursos',
    resources: 'Formato de Hacienda para aportes compartidos',
    followUp: 'Hacienda presenta la tabla al Comité Estratégico.',
  });
  scribe.vote(tape, {
    number: 9,
    opened: '10:02',
    closed: '10:07',
    method: 'private',
    scaleId: 'fistOfFive',
    answers: { DDRI: '4', SDP: '4', SDH: '3', SDA: '3', SCRD: '3', CCB: '5', UNAL: '4', COMU: ['2', 'Falta decir cuántas personas del barrio van a contratar.'], HUME: '3', CONC: '4' },
  });
  scribe.agree(tape, '10:09', 9, {
    allyIds: foundAll(actors, ['INVB', 'SDDE']),
    dueDate: calendar.workday(200),
    subcommittee: 'Subcomité de inversión y exportaciones',
    resources: 'Oficina y dos profesionales de la Cámara',
    followUp: 'Informe cada semestre, con empleos por localidad.',
  });
  scribe.vote(tape, { number: 8, opened: '10:16', closed: '10:21', method: 'paper', scaleId: 'yesNo', counts: { yes: 9, abstain: 1 } });
  scribe.agree(tape, '10:23', 8, {
    allyIds: foundAll(actors, ['FRAN', 'UCCI', 'CANAL']),
    dueDate: calendar.workday(160),
    resources: 'Programación de los festivales; traslado de grupos, por convenir',
    followUp: 'Cultura cuenta en la tercera mesa qué ciudades respondieron.',
  });
  tape.park('10:26', 'Cómo se reparten los pasajes cuando no alcanzan para todos', 'HUME');
  tape.point('10:30', 3);
  tape.word('10:31', 'SDP', 95);
  tape.close('10:42');

  const agreementId = scribe.agreements.get(5);
  if (agreementId === undefined) throw new Error('The example lost an agreement');
  changes.create('deliverable', { agreementId, name: 'Protocolo de la ventanilla', dueDate: calendar.workday(75), responsibleId: found(actors, 'CCB').id, order: 0 });
  changes.create('deliverable', { agreementId, name: 'Primera ronda con diez empresas de barrio', dueDate: calendar.workday(180), responsibleId: found(actors, 'SDDE').id, order: 1 });
  changes.update('proposal', scribe.proposalId(7), { lineId: found(lines, 'networks') });
  changes.update('session', planned.session.id, {
    bulletin: 'La mesa cumplió el primer acuerdo: el Sistema ya tiene norma y 52 puntos focales. Hacienda y Relaciones Internacionales encontraron cómo compartir los recursos. Quedó pendiente mirar a las localidades.',
  });
  tellEvaluations(story, planned.session.id, [
    { scores: [5, 5, 4, 4, 5], best: 'Hacienda explicó qué necesitaba.' },
    { scores: [4, 4, 5, 4, 4] },
    { scores: [4, 3, 4, 4, 3], improve: 'Que lo pendiente tenga dueño.' },
    { scores: [5, 4, 4, 5, 5] },
    { scores: [4, 5, 4, 4, 4], best: 'Se notó qué cambió desde la primera.' },
  ]);
}
