import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { documentOf, listOf, type Document } from '@shared/document/document';
import { allRecords } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { planLinkId, type LinkStrength } from '@shared/domain/links/plan-link';
import { linkRowsOf, type LinkRows } from '@renderer/features/plan/matrix/link-rows';
import { matrixProcess } from '@test/bench/processes';
import { stampSource } from '@test/builders/stamp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const start = matrixProcess(60, 4);
const nodes: readonly RecordId[] = listOf(start, 'planNode').map(({ id }) => id);
const lines = listOf(start, 'line').map(({ id }) => id);

interface Edit {
  readonly node: number;
  readonly line: number;
  readonly strength: LinkStrength | null;
}

const stamps = stampSource('rows');
function edited(document: Document, edits: readonly Edit[]): Document {
  const change = openChangeSet(document, stamps.next());
  for (const { node, line, strength } of edits) {
    const [planNodeId, lineId] = [nodes[node] as RecordId, lines[line] as RecordId];
    const id = planLinkId(planNodeId, lineId);
    if (strength === null) change.remove([id]);
    else if (change.get(id) === undefined) change.create('planLink', { planNodeId, lineId, strength }, id);
    else change.update('planLink', id, { strength });
  }
  return applyDiff(document, change.finish());
}

/** The rows without their identity, made from the beginning. */
const plain = (rows: LinkRows): unknown => [...rows].map(([id, { own, beneath }]) => [id, [...own].sort(), [...beneath].sort()]).sort();
const fromTheBeginning = (document: Document): unknown => plain(linkRowsOf(documentOf(document.processId, allRecords(document))));

describe('the rows of the matrix as links change', () => {
  it('are the same as made from the beginning, whatever is set, changed and taken away', () => {
    const edit = fc.record({ node: fc.nat(nodes.length - 1), line: fc.nat(lines.length - 1), strength: fc.constantFrom<LinkStrength | null>(null, 0, 1, 2, 3) });
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), (turns) => {
        let document = start;
        linkRowsOf(document);
        for (const turn of turns) {
          document = edited(document, turn);
          expect(plain(linkRowsOf(document))).toEqual(fromTheBeginning(document));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stay the same objects but for the row of the link and those above it whose strongest changes', () => {
    const before = linkRowsOf(start);
    const target = listOf(start, 'planNode').find(({ level }) => level === 'target');
    const programme = target?.parentId as RecordId;
    const axis = listOf(start, 'planNode').find(({ id }) => id === programme)?.parentId as RecordId;
    const free = lines.findIndex((line) => before.get(programme)?.beneath.get(line) === undefined || before.get(axis)?.beneath.get(line) !== 3);
    const line = free < 0 ? 0 : free;
    const after = linkRowsOf(edited(start, [{ node: nodes.indexOf(target?.id as RecordId), line, strength: 3 }]));
    const touched = [...after.keys()].filter((id) => after.get(id) !== before.get(id));
    expect(touched).toContain(target?.id);
    expect(touched.every((id) => id === target?.id || id === programme || id === axis)).toBe(true);
  });
});
