import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument, recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { planLinkId } from '@shared/domain/links/plan-link';
import { t } from '@shared/i18n';
import { readPastedBlock, readStrength } from '@renderer/features/plan/matrix/clipboard';
import { setLinks, writeRationale, type LinkPair } from '@renderer/features/plan/matrix/commands';
import { linkRowsOf } from '@renderer/features/plan/matrix/link-rows';
import { cellOf, shownRows } from '@renderer/features/plan/matrix/matrix-rows';
import { planTreeOf } from '@renderer/features/plan/matrix/plan-tree-of';
import type { Command } from '@renderer/store/command';
import { describe, expect, it } from 'vitest';

let turn = 0;
function run<Input>(document: Document, command: Command<Input>, input: Input): Document {
  turn += 1;
  const revision = `${String(turn).padStart(9, '0')}-0000-test`;
  const change = openChangeSet(document, { revision, now: '2026-01-01T00:00:00.000Z', random: seededRandom(turn) });
  const result = command.run(change, document, input);
  if (!result.ok) throw new Error(result.error.code);
  return applyDiff(document, change.finish());
}

const axis = 'planNode:axis' as RecordId;
const target = 'planNode:target' as RecordId;
const line = 'line:one' as RecordId;

function planDocument(): Document {
  const empty = emptyDocument('process:p');
  const change = openChangeSet(empty, { revision: '000000000-0001-test', now: '2026-01-01T00:00:00.000Z', random: seededRandom(9) });
  change.create('planNode', { name: 'Eje', level: 'axis', code: '01' }, axis);
  change.create('planNode', { name: 'Meta', level: 'target', parentId: axis }, target);
  change.create('line', { name: 'Cooperación' }, line);
  return applyDiff(empty, change.finish());
}

describe('the matrix plan × lines', () => {
  it('sets, changes and takes away a link', () => {
    const linked = run(planDocument(), setLinks, [{ planNodeId: target, lineId: line, strength: 2 }]);
    expect(recordOf(linked, 'planLink', planLinkId(target, line))?.strength).toBe(2);
    const stronger = run(linked, setLinks, [{ planNodeId: target, lineId: line, strength: 3 }]);
    expect(recordOf(stronger, 'planLink', planLinkId(target, line))?.strength).toBe(3);
    const gone = run(stronger, setLinks, [{ planNodeId: target, lineId: line, strength: null }]);
    expect(recordOf(gone, 'planLink', planLinkId(target, line))).toBeUndefined();
  });

  it('keeps the rationale when the strength is typed over', () => {
    const reasoned = run(planDocument(), writeRationale, {
      planNodeId: target,
      lineId: line,
      strength: 1,
      rationale: 'Comparte metas',
      statedBy: 'Planeación',
    });
    const stronger = run(reasoned, setLinks, [{ planNodeId: target, lineId: line, strength: 3 }]);
    expect(recordOf(stronger, 'planLink', planLinkId(target, line))).toMatchObject({ strength: 3, rationale: 'Comparte metas' });
  });

  it('refuses a cell whose line is gone', () => {
    const document = planDocument();
    const change = openChangeSet(document, { revision: '00000000z-0000-test', now: '2026-01-01T00:00:00.000Z', random: seededRandom(3) });
    const result = setLinks.run(change, document, [{ planNodeId: target, lineId: 'line:gone' as RecordId, strength: 1 }]);
    expect(result).toMatchObject({ ok: false, error: { code: 'no-such-cell' } });
  });

  it('shows on a branch the strongest link beneath it, as derived', () => {
    const document = run(planDocument(), setLinks, [{ planNodeId: target, lineId: line, strength: 2 }]);
    const rows = linkRowsOf(document);
    const cell = cellOf(rows.get(axis), line, 'Cooperación', t);
    expect(cell).toMatchObject({ text: '2', derived: true, tint: null });
    expect(cellOf(rows.get(target), line, 'Cooperación', t)).toMatchObject({
      text: '2',
      derived: false,
    });
  });

  it('does not roll up a link looked at and found to be none', () => {
    const document = run(planDocument(), setLinks, [{ planNodeId: target, lineId: line, strength: 0 }]);
    expect(linkRowsOf(document).get(axis)).toBeUndefined();
  });

  it('hides what lies beneath a folded branch', () => {
    const tree = planTreeOf(planDocument());
    expect(shownRows(tree, new Set(), t).map((row) => row.label)).toEqual(['Eje', 'Meta']);
    expect(shownRows(tree, new Set([axis]), t)).toMatchObject([{ label: 'Eje', expanded: false }]);
  });
});

describe('pasting strengths from a spreadsheet', () => {
  it('reads 0 to 3 and empty, and nothing else', () => {
    expect([' 3 ', '0', '', '4', 'x', '1,5'].map(readStrength)).toEqual([3, 0, null, undefined, undefined, undefined]);
  });

  it('puts a block at its corner, and counts what was no strength or fell outside', () => {
    const rows = ['planNode:a', 'planNode:b'] as const;
    const columns = ['line:x', 'line:y'] as const;
    const pairAt = (row: number, column: number): LinkPair | null => {
      const [planNodeId, lineId] = [rows[row], columns[column]];
      return planNodeId === undefined || lineId === undefined ? null : { planNodeId, lineId };
    };
    expect(readPastedBlock('1\t2\r\n?\t3\r\n', pairAt, { row: 0, column: 1 })).toEqual({
      edits: [{ planNodeId: 'planNode:a', lineId: 'line:y', strength: 1 }],
      refused: 3,
    });
  });
});
