import type { MesaScribe } from './mesa-scribe';
import { openTape, planSession, type SessionPlan } from './session-tape';
import { found, foundAll, type Story } from './story';
import { sittersWith, tellEvaluations } from './mesa-seats';

const DAYS_AGO = 152;

function planOf({ calendar }: Story, { table }: MesaScribe): SessionPlan {
  return {
    name: 'Primera mesa: mirarnos, proponer y acordar',
    purpose: 'Ver qué hace cada quien en el mundo, poner propuestas sobre la mesa y llegar a los primeros acuerdos.',
    day: calendar.workday(-DAYS_AGO),
    start: '08:00',
    place: 'Archivo de Bogotá, sala de conferencias',
    stage: 'design',
    tableId: table.id,
    facilitator: 'Natalia Cifuentes',
    secretary: 'Jorge Pardo',
    invitation: 'Lo invitamos a decidir juntos qué va a hacer la ciudad en el mundo. Venga con mandato para acordar, o con la persona que lo tenga.',
    points: [
      { title: 'Reglas de juego y forma de decidir', method: 'Plenaria', minutes: 20, responsible: 'DDRI' },
      { title: 'Qué ha hecho cada quien', method: 'Ronda', minutes: 35, responsible: 'Universidad del Rosario' },
      { title: 'Propuestas sobre la mesa', method: 'Tarjetas', minutes: 45, responsible: 'Facilitación' },
      { title: 'Acuerdos', method: 'Votación', minutes: 60, responsible: 'Facilitación' },
      { title: 'Cierre', method: 'Plenaria', minutes: 10, responsible: 'DDRI' },
    ],
    sitters: sittersWith({ CCB: { from: '08:41' } }),
  };
}

/** The first session: eight proposals, a merger, a division, an amendment, four votes and three agreements. */
export function tellFirstMesa(story: Story, scribe: MesaScribe): void {
  const { changes, plan: nodes, lines, actors, calendar } = story;
  const plan = planOf(story, scribe);
  const planned = planSession(story, plan);
  const tape = openTape(story, plan, planned, '08:10');
  const node = (code: string) => found(nodes, code);
  const line = (key: string) => found(lines, key);

  tape.note('08:14', 'Se leyeron las cuatro reglas de la mesa y se agregaron tres propias. Se adoptó decidir por dos tercios de quienes toman partido.');
  tape.point('08:31', 1);
  tape.word('08:32', 'DDRI', 210);
  tape.word('08:36', 'SDA', 185);
  tape.arrive('08:41', 'CCB');
  tape.word('08:42', 'SCRD', 160);
  tape.word('08:46', 'HUME', 240);
  tape.word('08:51', 'CCB', 300);
  tape.word('08:57', 'UNAL', 150);
  tape.word('09:00', 'COMU', 275);
  tape.park('09:06', 'Qué pasa con los convenios que firmaron otras administraciones y nadie sigue', 'CONC');

  tape.point('09:10', 2);
  const rules = { lineId: line('school'), planNodeIds: [node('3.1.1')], outcomeId: 'rules-and-decisions' };
  scribe.propose(tape, '09:12', 'DDRI', 'Adoptar por acto administrativo el Sistema Distrital de Cooperación, con un punto focal en cada entidad', rules);
  scribe.propose(tape, '09:16', 'DDRI', 'Crear un rubro compartido: cada entidad aporta el 1 % de su inversión a la acción internacional', {
    lineId: line('school'),
    planNodeIds: [node('3.1.1'), node('3.1.2')],
    outcomeId: 'area-priorities',
  });
  scribe.propose(tape, '09:19', 'SDA', 'Intercambio con ciudades andinas sobre humedales y páramos', {
    lineId: line('climate'),
    planNodeIds: [node('2.1.1'), node('2.1.2')],
    outcomeId: 'lines-and-objectives',
  });
  scribe.propose(tape, '09:23', 'HUME', 'Dos cupos para organizaciones de humedales en cada delegación que viaje', { lineId: line('climate'), planNodeIds: [node('2.1.1')] });
  scribe.propose(tape, '09:27', 'CCB', 'Una agencia mixta que atraiga inversión y cuente la ciudad al mundo', {
    lineId: line('investment'),
    planNodeIds: [node('1.4.2')],
    outcomeId: 'lines-and-objectives',
  });
  scribe.propose(tape, '09:31', 'COMU', 'Que la oferta de cooperación llegue primero a las localidades con menos proyectos', {
    lineId: line('school'),
    planNodeIds: [node('3.2.1')],
    outcomeId: 'area-priorities',
  });
  scribe.propose(tape, '09:35', 'UNAL', 'Un observatorio abierto de la acción internacional de la ciudad', { planNodeIds: [node('3.3.1')], outcomeId: 'learning-presentation', stage: 'evaluation' });
  scribe.propose(tape, '09:38', 'SCRD', 'Llevar los festivales al parque a la red de ciudades culturales', {
    lineId: line('events'),
    planNodeIds: [node('1.5.1'), node('1.5.2')],
    outcomeId: 'agreements',
    stage: 'implementation',
  });
  scribe.merge(tape, '09:44', [3, 4], 'Intercambio con ciudades andinas sobre humedales y páramos, con dos cupos para las organizaciones en cada delegación');
  scribe.split(tape, '09:51', 5, ['Ventanilla única para inversionistas, con acompañamiento a empresas de barrio que quieran exportar', 'Marca de ciudad escrita con la ciudadanía']);

  scribe.argue(1, 'for', 'SDP', 'Sin norma, el trabajo se acaba cuando cambia el equipo.');
  scribe.argue(1, 'against', 'SDH', 'Un acto administrativo sin recursos crea obligaciones que nadie cumple.');
  scribe.argue(2, 'for', 'SDA', 'Quien pone, cuida: los rubros compartidos comprometen.');
  scribe.argue(2, 'against', 'SDH', 'Un porcentaje fijo amarra el presupuesto en un año malo.');
  scribe.argue(2, 'against', 'CONC', 'El Concejo no conoce qué dejó el último viaje.');
  scribe.argue(3, 'for', 'HUME', 'Las comunidades llevamos veinte años cuidando los humedales: sabemos de qué hablar.');
  scribe.argue(6, 'for', 'COMU', 'Los proyectos siempre llegan a los mismos barrios.');
  scribe.argue(6, 'against', 'CCB', 'Algunos socios escogen ellos mismos dónde trabajar.');

  tape.point('09:58', 3);
  scribe.amend(tape, '10:03', 1, 'SDP', 'Adoptar por acto administrativo el Sistema Distrital de Cooperación, con un punto focal y un suplente en cada entidad');
  scribe.vote(tape, {
    number: 1,
    opened: '10:05',
    closed: '10:09',
    method: 'rollCall',
    scaleId: 'yesNo',
    answers: { DDRI: 'yes', SDP: 'yes', SDH: 'abstain', SDA: 'yes', SCRD: 'yes', CCB: 'yes', UNAL: 'yes', COMU: 'yes', HUME: 'yes', APC: 'yes', CONC: ['yes', 'Voto sí y pido que el proyecto de acto pase antes por la comisión del Concejo.'] },
  });
  scribe.agree(tape, '10:11', 1, {
    allyIds: foundAll(actors, ['SDP', 'CONC']),
    dueDate: calendar.workday(-60),
    subcommittee: 'Subcomité de norma y puntos focales',
    resources: 'Equipo jurídico de la DDRI y de Planeación',
    followUp: 'La DDRI informa cada mes por correo.',
  });
  scribe.vote(tape, {
    number: 2,
    opened: '10:18',
    closed: '10:24',
    method: 'rollCall',
    scaleId: 'yesNo',
    answers: { DDRI: 'yes', SDP: 'yes', SDH: ['no', 'Acompañaría una cifra que se acuerde cada año.'], SDA: 'yes', SCRD: 'yes', CCB: 'no', UNAL: 'yes', COMU: 'no', HUME: 'yes', APC: 'abstain', CONC: ['no', 'Falta saber qué han dejado los viajes.'] },
  });
  scribe.dissent(tape, '10:28', 2, 'CCB', 'dissent', 'Las empresas no entran en un porcentaje del presupuesto público: aportan por proyecto.');
  scribe.vote(tape, {
    number: 3,
    opened: '10:34',
    closed: '10:39',
    method: 'private',
    scaleId: 'fistOfFive',
    answers: { DDRI: '5', SDP: '4', SDH: '3', SDA: '5', SCRD: '4', CCB: '3', UNAL: '5', COMU: '4', HUME: ['4', 'Acepto si las comunidades deciden sobre las obras.'], APC: '4', CONC: '3' },
  });
  scribe.agree(tape, '10:41', 3, {
    allyIds: foundAll(actors, ['HUME', 'UNAL', 'CUND']),
    dueDate: calendar.workday(120),
    subcommittee: 'Subcomité de agua y clima',
    resources: 'Pasajes a cargo de Ambiente; alojamiento, de la ciudad que recibe',
    followUp: 'Las organizaciones entregan un relato de cada visita.',
  });
  scribe.vote(tape, { number: 6, opened: '10:47', closed: '10:50', method: 'showOfHands', scaleId: 'yesNo', counts: { yes: 8, no: 1, abstain: 2 } });
  scribe.agree(tape, '10:52', 6, {
    responsibleIds: foundAll(actors, ['COMU', 'SDG']),
    allyIds: foundAll(actors, ['DDRI', 'USME', 'KENN']),
    dueDate: calendar.workday(45),
    followUp: 'Se presenta el mapa de proyectos por localidad en la tercera mesa.',
  });
  tape.park('10:55', 'La ciudadanía que vive en el exterior: cómo se suma', 'UNAL');
  tape.leave('10:57', 'CCB');
  tape.point('11:00', 4);
  tape.word('11:01', 'DDRI', 120);
  tape.close('11:12');

  const [first, second] = [1, 2].map((number) => scribe.agreements.get(number));
  if (first === undefined || second === undefined) throw new Error('The example lost an agreement');
  const hand = (agreementId: typeof first, name: string, days: number, actor: string, done: boolean, order: number): void => {
    const dueDate = calendar.workday(days);
    changes.create('deliverable', { agreementId, name, dueDate, responsibleId: found(actors, actor).id, deliveredOn: done ? calendar.workday(days - 3) : null, order });
  };
  hand(first, 'Borrador del acto administrativo', -110, 'DDRI', true, 0);
  hand(first, 'Lista de puntos focales y suplentes', -75, 'SDP', true, 1);
  hand(second, 'Plan de las dos primeras visitas', -20, 'SDA', true, 0);
  hand(second, 'Relato de la primera visita, contado por las organizaciones', 60, 'HUME', false, 1);

  changes.update('session', planned.session.id, {
    bulletin: 'Once entidades y organizaciones se pusieron de acuerdo en tres cosas: darle norma al Sistema, aprender de ciudades andinas y mirar primero a las localidades con menos proyectos. Quedó en desacuerdo, y escrito, el rubro del 1 %.',
  });
  tellEvaluations(story, planned.session.id, [
    { scores: [5, 4, 4, 3, 5], best: 'Que las reservas quedaran escritas.' },
    { scores: [4, 5, 5, 3, 4], improve: 'Más tiempo para los acuerdos.' },
    { scores: [5, 3, 4, 2, 4], improve: 'Llegar con las propuestas leídas.' },
    { scores: [4, 4, 4, 4, 5] },
    { scores: [5, 5, 4, 3, 5], best: 'Conocer lo que hacen las organizaciones de humedales.' },
    { scores: [3, 4, 3, 3, 4] },
  ]);
}
