import { pairId } from '@shared/domain/kernel/id';
import { moneyFromMajor } from '@shared/domain/kernel/money';
import { planLinkId } from '@shared/domain/links/plan-link';
import type { Document } from '@shared/document/document';
import { edit, newProcess } from './open-process';

/** A process with something of every kind that the template sheets hold. */
export function richProcess(): Document {
  return edit(newProcess(), (change) => {
    const town = change.create('actor', {
      name: 'Alcaldía de Guatapé',
      acronym: 'AG',
      kind: 'localGovernment',
      ring: 'core',
      scope: 'local',
      sector: 'Público',
      focalPoint: 'Ana Ruiz',
      focalPointRole: 'Secretaria',
      email: 'ana@guatape.example',
      phone: '+57 604 861 0555',
      influence: 4,
      interest: 3,
      interests: '=Turismo\ny embalse',
      offers: '-Sede',
      needs: '@aliados',
      tags: ['mesa', 'ciencia, tecnología'],
      notes: 'Convoca',
    });
    const guild = change.create('actor', { name: '+Gremio hotelero', kind: 'business', tags: ['empleo, turismo'] });
    const university = change.create('actor', { name: 'Universidad', kind: 'academia', ring: 'territory' });
    change.create('relation', { sourceId: town.id, targetId: guild.id, kind: 'funding', strength: 3, directed: true, formal: true, notes: 'Convenio 12' });
    change.create('relation', { sourceId: guild.id, targetId: university.id });
    const objective = change.create('objective', { name: 'Más turismo', description: 'Todo el año', kind: 'development', order: 0 });
    change.create('objective', { name: 'Cooperación Sur-Sur', order: 1 });
    change.create('influence', { sourceId: town.id, targetId: guild.id, value: 3 }, pairId('influence', town.id, guild.id));
    change.create('influence', { sourceId: guild.id, targetId: town.id, value: 0 }, pairId('influence', guild.id, town.id));
    change.create('position', { actorId: guild.id, subjectId: objective.id, value: -4 }, pairId('position', guild.id, objective.id));
    const axis = change.create('planNode', { level: 'axis', code: '01', name: 'Territorio', order: 0 });
    const programme = change.create('planNode', { level: 'programme', name: 'Sin código', parentId: axis.id, order: 0 });
    const target = change.create('planNode', {
      level: 'target',
      code: '010101',
      name: '=Sendero peatonal',
      parentId: programme.id,
      order: 0,
      indicator: 'Metros construidos',
      unit: 'Metros',
      baseline: 0,
      target: 1600.5,
      targetsByYear: { 2024: 400, 2026: 1200.5 },
      budget: moneyFromMajor(25_000_000, 'COP'),
      responsible: 'Obras',
      sdgs: [9, 11],
    });
    const line = change.create('line', {
      name: 'Red de pueblos del agua',
      modalityId: 'territorial-marketing',
      objective: 'Darse a conocer',
      term: 'medium',
      themes: ['Agua', 'Turismo'],
      order: 0,
    });
    change.create('planLink', { planNodeId: target.id, lineId: line.id, strength: 3, rationale: 'Se ve desde el agua' }, planLinkId(target.id, line.id));
    change.create('memoryItem', {
      kind: 'twinning', name: '=Hermanamiento', partner: 'Quito', startYear: 1998, endYear: 2003, government: 'De antes', state: 'ended', outcome: 'Dos visitas\ny un plan', source: 'Archivo', actorId: town.id, order: 0,
    });
    change.create('memoryItem', { kind: 'person', name: 'Quien sabía', order: 1 });
    change.create('risk', { name: 'Faltan recursos', description: 'd', stage: 'design', likelihood: 4, impact: 5, mitigations: ['Sumar aliados, pronto', 'Otra'], origin: 'Mesa', order: 0 });
    change.create('risk', { name: '-Sin valorar', order: 1 });
    change.create('planLink', { planNodeId: programme.id, lineId: line.id, strength: 0 }, planLinkId(programme.id, line.id));
  });
}
