import { mapChange } from '@shared/analysis/moments/map-change';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { t } from '@shared/i18n';
import { changeSentences } from '@renderer/features/actors/moments/change-sentences';
import { momentMap } from '@renderer/features/actors/moments/moment-map';
import { act, newDocument } from '@test/builders/document';
import { randomCommands, runRandomCommands } from '@test/builders/random-commands';
import { stampSource } from '@test/builders/stamp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('what changed on a map, in sentences and drawn', () => {
  it('names who came and went, what was won and lost', () => {
    const stamps = stampSource();
    const ids: RecordId[] = [];
    const before = act(newDocument(stamps), stamps, (change) => {
      for (const name of ['Alcaldía', 'Cámara', 'Universidad']) ids.push(change.create('actor', { name, influence: 2 }).id);
      change.create('relation', { sourceId: ids[0] as RecordId, targetId: ids[1] as RecordId, kind: 'funding' });
    }).document;
    const after = act(before, stamps, (change) => {
      change.remove([ids[1] as RecordId]);
      const port = change.create('actor', { name: 'Puerto' });
      change.create('relation', { sourceId: ids[0] as RecordId, targetId: port.id, kind: 'norm' });
      change.update('actor', ids[2] as RecordId, { influence: 4 });
    }).document;
    expect(changeSentences(mapChange(before, after), before, after, t)).toEqual([
      'Llegó un actor: Puerto.',
      'Se fue un actor: Cámara.',
      'Hay una relación nueva: Alcaldía y Puerto (norma).',
      'Se rompió una relación: Alcaldía y Cámara (financiación).',
      'Alcaldía: ganó una relación, perdió una relación.',
      'Universidad: su influencia pasó de 2 a 4.',
    ]);
    expect(changeSentences(mapChange(before, before), before, before, t)).toEqual(['Nada cambió: los 3 actores están igual.']);
    expect(recordOf(after, 'actor', ids[1] as RecordId)).toBeUndefined();
  });

  it('draws as many crosses, broken outlines and broken lines as the sentences count', () => {
    fc.assert(
      fc.property(randomCommands(14), randomCommands(14), (first, second) => {
        const stamps = stampSource();
        const before = runRandomCommands(newDocument(stamps), stamps, first).document;
        const after = runRandomCommands(before, stamps, second).document;
        const change = mapChange(before, after);
        const figure = momentMap(before, after, change, 'both', 'free', t);
        if (figure === null) return;
        const circles = figure.shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape] : []));
        expect(circles.filter(({ fill }) => fill === 'step3').length).toBe(change.came.length);
        expect(circles.filter(({ dash }) => dash !== undefined).length).toBe(change.went.length);
        const lines = figure.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []));
        const gone = change.brokenRelations.filter(({ sourceId, targetId }) => sourceId !== targetId);
        expect(lines.filter(({ dash }) => dash !== undefined).length).toBe(gone.length);
        const [came] = changeSentences(change, before, after, t);
        if (change.came.length > 1) expect(came).toContain(String(change.came.length));
      }),
      { numRuns: 40 },
    );
  });
});
