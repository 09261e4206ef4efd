import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument, type Document } from '@shared/document/document';
import type { ChangeSet } from '@shared/document/change-set';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import type { RecordId } from '@shared/domain/kernel/id';
import { seatId } from '@shared/domain/roundtable/seat';
import { planLinkId } from '@shared/domain/links/plan-link';
import { stampSource } from '@test/builders/stamp';

const SEED = 2_026;

function build(name: string, edit: (change: ChangeSet, random: () => number) => void): Document {
  const empty = emptyDocument(`process:${name}`);
  const change = openChangeSet(empty, stampSource('bench').next());
  change.create('process', { name, territoryName: name, periodStart: 2024, periodEnd: 2027 }, empty.processId);
  edit(change, seededRandom(SEED));
  return applyDiff(empty, change.finish());
}

/** A plan of `rows` nodes (axes, programmes, targets) by `columns` lines, one cell in five filled. */
export function matrixProcess(rows: number, columns: number, name = `matriz${rows}`): Document {
  return build(name, (change, random) => {
    const lines = Array.from({ length: columns }, (_, order) => change.create('line', { name: `Línea ${order + 1}`, order }).id as RecordId);
    let axis: RecordId | null = null;
    let programme: RecordId | null = null;
    for (let order = 0; order < rows; order += 1) {
      const code = String(order + 1).padStart(5, '0');
      if (order % 50 === 0) {
        axis = change.create('planNode', { level: 'axis', code, name: `Eje ${code}`, order }).id;
        continue;
      }
      if (order % 10 === 1) {
        programme = change.create('planNode', { level: 'programme', parentId: axis, code, name: `Programa ${code}`, order }).id;
        continue;
      }
      const target = change.create('planNode', { level: 'target', parentId: programme, code, name: `Meta de producto número ${code}`, order, target: 10 });
      for (const lineId of lines) {
        if (random() >= 0.2) continue;
        const strength = (1 + Math.floor(random() * 3)) as 1 | 2 | 3;
        change.create('planLink', { planNodeId: target.id, lineId, strength }, planLinkId(target.id, lineId));
      }
    }
  });
}

/** A process of about `records` records: a fifth actors unless told, the others relations between them. */
export function actorProcess(records: number, name = `registros${records}`, count = Math.round(records / 5)): Document {
  return build(name, (change, random) => {
    const ids = Array.from({ length: count }, (_, index) =>
      change.create('actor', { name: `Organización ${index + 1} del Oriente Antioqueño`, notes: 'Convenio marco vigente.' }).id as RecordId);
    for (let index = 0; index < records - count - 1; index += 1) {
      const source = index % count;
      const target = (source + 1 + Math.floor(random() * (count - 1))) % count;
      const [sourceId, targetId] = [ids[source], ids[target]];
      if (sourceId !== undefined && targetId !== undefined) change.create('relation', { sourceId, targetId, strength: 1 + (index % 3), directed: index % 2 === 0 });
    }
  });
}

/** Actors and aims with all their scores: who influences whom (0 to 4), and where each stands on each aim (−4 to 4). */
export function influenceProcess(actors: number, objectives: number, name = `influencia${actors}x${objectives}`): Document {
  return build(name, (change, random) => {
    const ids = Array.from({ length: actors }, (_, index) => change.create('actor', { name: `Organización ${index + 1} del Oriente Antioqueño` }).id as RecordId);
    for (const sourceId of ids) for (const targetId of ids) if (sourceId !== targetId) change.create('influence', { sourceId, targetId, value: Math.floor(random() * 5) });
    for (let order = 0; order < objectives; order += 1) {
      const subjectId = change.create('objective', { name: `Objetivo ${order + 1}`, order }).id as RecordId;
      for (const actorId of ids) change.create('position', { actorId, subjectId, value: Math.floor(random() * 9) - 4 });
    }
  });
}

/** A mesa under way: `seats` at the table, `proposals` on it with reasons and stances, lines and targets to tie them to, a session that runs. */
export function mesaProcess(seats: number, proposals: number, name = `mesa${seats}x${proposals}`): Document {
  return build(name, (change, random) => {
    const table = change.create('roundtable', { name: 'Mesa territorial', question: '¿Con quién salimos al mundo y para qué?' });
    const session = change.create('session', { name: 'Sesión', roundtableId: table.id, status: 'open', openedAt: '2026-03-02T14:00:00.000Z', quorum: { kind: 'none', value: 0 } });
    const actorIds = Array.from({ length: seats }, (_, order) => {
      const actor = change.create('actor', { name: `Organización ${order + 1} del Oriente Antioqueño`, sector: ['Gobierno', 'Empresa', 'Academia', 'Sociedad civil'][order % 4] ?? '' });
      change.create('seat', { roundtableId: table.id, actorId: actor.id, representative: `Delegada ${order + 1}`, order }, seatId(table.id, actor.id));
      change.create('attendance', { sessionId: session.id, actorId: actor.id, stays: [{ from: '2026-03-02T14:00:00.000Z', to: null }], order });
      return actor.id as RecordId;
    });
    for (let order = 0; order < 20; order += 1) change.create('line', { name: `Línea ${order + 1}`, order });
    for (let order = 0; order < 200; order += 1) change.create('planNode', { level: 'target', code: String(order + 1), name: `Meta de producto número ${order + 1}`, order, target: 10 });
    for (let number = 1; number <= proposals; number += 1) {
      const text = `Propuesta ${number}: abrir con las universidades y los gremios una agenda conjunta de cooperación para el embalse`;
      const stage = (['design', 'implementation', 'evaluation'] as const)[number % 3] ?? 'design';
      const proposal = change.create('proposal', { roundtableId: table.id, number, text, stage, sessionId: session.id, proposedById: actorIds[number % seats] ?? null });
      change.create('proposalVersion', { proposalId: proposal.id, number: 1, text, at: '2026-03-02T14:10:00.000Z' });
      change.create('actEntry', { sessionId: session.id, order: number, at: '2026-03-02T14:10:00.000Z', kind: 'proposed', subjectId: proposal.id, facts: { number, text, actor: '' } });
      for (let reason = 0; reason < 3; reason += 1) change.create('argument', { proposalId: proposal.id, side: reason % 2 === 0 ? 'for' : 'against', text: `Razón ${reason + 1}`, order: reason });
      for (const actorId of actorIds) if (random() < 0.5) change.create('stance', { proposalId: proposal.id, actorId, value: Math.floor(random() * 9) - 4 });
    }
  });
}
