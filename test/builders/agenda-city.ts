import type { Document } from '@shared/document/document';
import { budgetShareId } from '@shared/domain/agenda/budget-share';
import { agendaId } from '@shared/domain/agenda/agenda';
import { objectiveLinkId } from '@shared/domain/agenda/objective-link';
import { indicatorTargetId } from '@shared/domain/indicators/indicator-target';
import { measurementId } from '@shared/domain/indicators/measurement';
import { addDays } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import { planLinkId } from '@shared/domain/links/plan-link';
import { act, PROCESS_ID } from './document';
import { stampSource } from './stamp';
import { emptyDocument } from '@shared/document/document';

const ACTORS = ['Alcaldía de Guatapé', 'Secretaría de Planeación y Ordenamiento Territorial', 'Cámara de Comercio del Oriente Antioqueño', 'Asociación de Hoteleros', 'Universidad Católica de Oriente', 'SENA', 'Corporación Prodepaz', 'Cornare', 'Consejo de Juventud', 'Emisora comunitaria', 'Embajada de Francia', 'Red de Pueblos Patrimonio'];
const LINES = ['Agua y embalses con ciudades pares', 'Guatapé, destino de zócalos', 'Jóvenes que salen y vuelven', 'Mercados justos para el oriente', 'Gobierno abierto y redes'];
const VERBS = ['Firmar', 'Preparar', 'Sostener', 'Evaluar', 'Contar', 'Abrir', 'Reunir'];
const THINGS = ['el hermanamiento con una ciudad de embalse', 'la ruta internacional de los zócalos', 'el intercambio de jóvenes rurales', 'la mesa de artesanas exportadoras', 'el observatorio del agua', 'la misión de turismo comunitario'];

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

/**
 * A city with an Agenda of `count` actions in four years: lines, targets, agreements of a table, dependencies, milestones,
 * shares in two currencies, an indicator for every tenth action with measurements, learning cards. The same for the same count.
 */
export function agendaCity(count: number): Document {
  const stamps = stampSource();
  return act(emptyDocument(PROCESS_ID), stamps, (change) => {
    change.create('process', { name: 'Guatapé al mundo', territoryName: 'Guatapé, Antioquia', periodStart: 2024, periodEnd: 2027 }, PROCESS_ID);
    const actors = ACTORS.map((name) => change.create('actor', { name }).id as RecordId);
    const axis = change.create('planNode', { level: 'axis', code: '1', name: 'Territorio sostenible' }).id;
    const targets = LINES.map((name, order) => change.create('planNode', { level: 'target', code: `1.${order + 1}`, parentId: axis, name: `Meta de ${name.toLowerCase()}`, order, target: 10 + order }).id as RecordId);
    const lines = LINES.map((name, order) => change.create('line', { name, order, modalityId: 'decentralised-cooperation' }).id as RecordId);
    lines.forEach((lineId, index) => { change.create('planLink', { planNodeId: at(targets, index), lineId, strength: 3 }, planLinkId(at(targets, index), lineId)); });
    const development = change.create('objective', { kind: 'development', name: 'Más y mejor trabajo en el municipio', order: 0 }).id;
    const international = change.create('objective', { kind: 'internationalisation', name: 'Aprender de ciudades con embalse', order: 1 }).id;
    change.create('objectiveLink', { developmentId: development, internationalisationId: international }, objectiveLinkId(development, international));
    change.create('agenda', { vision: 'En 2035 Guatapé se entiende con el mundo: recibe, aprende y cuenta lo suyo.', principles: ['El agua primero', 'Nadie decide por la vereda', 'Lo que se firma se cumple'], followUp: 'La mesa lo revisa cada semestre.' }, agendaId(PROCESS_ID));
    const roundtableId = change.create('roundtable', { name: 'Mesa de internacionalización' }).id;
    const agreements = LINES.map((name, index) => {
      const proposalId = change.create('proposal', { roundtableId, number: index + 1, text: `Trabajar ${name.toLowerCase()}`, lineId: at(lines, index), planNodeIds: [at(targets, index)], state: 'adopted' }).id;
      return change.create('agreement', { roundtableId, proposalId, number: index + 1, text: `Trabajamos ${name.toLowerCase()}`, lineId: at(lines, index), responsibleIds: [at(actors, index)], dueDate: `2027-0${index + 1}-28`, state: index === 0 ? 'fulfilled' : 'pending' }).id as RecordId;
    });
    const actions: RecordId[] = [];
    for (let index = 0; index < count; index += 1) {
      const startDate = addDays('2024-02-01', (index * 37) % 1200);
      const endDate = addDays(startDate, 60 + ((index * 13) % 200));
      const before = index % 4 === 0 ? undefined : actions[index - 1];
      const id = change.create('action', {
        name: `${at(VERBS, index)} ${at(THINGS, Math.floor(index / VERBS.length))} ${index + 1}`,
        description: 'Con las comunidades y el comercio local.',
        lineId: at(lines, index),
        objectiveIds: [international],
        term: index % 3 === 0 ? 'short' : 'medium',
        state: endDate < '2026-01-01' ? 'done' : startDate < '2026-06-01' ? 'inProgress' : 'planned',
        startDate,
        endDate,
        responsibleId: at(actors, index),
        allyIds: [at(actors, index + 3)],
        planNodeIds: [at(targets, index)],
        agreementIds: [at(agreements, index)],
        sdgs: [6, 11],
        dependsOnIds: before === undefined ? [] : [before],
        origin: 'agreement',
        originText: `Acuerdo ${(index % LINES.length) + 1} de la mesa`,
        originKey: index < LINES.length ? at(agreements, index) : `agreement ${index}`,
        order: index,
      }).id as RecordId;
      actions.push(id);
      if (index % 3 === 0) change.create('milestone', { actionId: id, name: 'Carta firmada', date: addDays(startDate, 30), done: index % 2 === 0 });
      const currency = index % 5 === 0 ? 'EUR' : 'COP';
      const year = Number(startDate.slice(0, 4));
      change.create('budgetShare', { actionId: id, actorId: at(actors, index), year, amount: { minor: 1_000_033 + index * 101, currency } }, budgetShareId(id, at(actors, index), year, currency));
      if (index % 10 !== 0) continue;
      const indicator = change.create('indicator', { name: `Cartas cumplidas ${index / 10 + 1}`, unit: 'cartas', baseline: 0, baselineDate: '2024-01-01', target: 12, actionIds: [id], lineId: at(lines, index), responsibleId: at(actors, index), level: 'output', order: index / 10, sdgs: [6], aggregation: 'accumulate' }).id;
      change.create('indicatorTarget', { indicatorId: indicator, year: 2025, value: 4 }, indicatorTargetId(indicator, 2025));
      for (const [day, value] of [['2024-12-31', 2], ['2025-06-30', 3], ['2025-12-31', 1]] as const) change.create('measurement', { indicatorId: indicator, date: day, value, source: 'Archivo de la oficina' }, measurementId(indicator, day));
    }
    const [first] = actions;
    if (first !== undefined) {
      const card = change.create('learningCard', { name: 'Invitar temprano a las veredas', date: '2025-08-10', learnt: 'Cuando la vereda llega antes del contrato, la carta se cumple.', before: 'Cada entidad escribía por su lado a las embajadas.', done: 'Se reunió a quienes habían viajado y se escribió una sola carta.', tellerIds: actors.slice(0, 2), comesFromIds: [first], tags: ['agua'] }).id;
      change.create('testimony', { cardId: card, actorId: at(actors, 3), text: 'Yo no creía, pero el alcalde de allá nos contestó en una semana.' });
      change.create('learningCard', { name: 'Una sola ventanilla para quien visita', date: '2026-02-01', kind: 'goodPractice', order: 1, learnt: 'Quien llega encuentra a quién preguntar.' });
    }
  }).document;
}
