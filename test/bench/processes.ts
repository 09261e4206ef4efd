import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument, type Document } from '@shared/document/document';
import type { ChangeSet } from '@shared/document/change-set';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import type { RecordId } from '@shared/domain/kernel/id';
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

/** A process of about `records` records: a fifth actors, the others relations between them. */
export function actorProcess(records: number, name = `registros${records}`): Document {
  return build(name, (change, random) => {
    const count = Math.round(records / 5);
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
