import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { planLinkId, type LinkStrength } from '@shared/domain/links/plan-link';
import { defineCommand } from '@renderer/store/command';

/** One cell of the matrix plan × lines. */
export interface LinkPair {
  readonly planNodeId: RecordId;
  readonly lineId: RecordId;
}

/** A cell with what to put in it; null takes the link away. */
export interface LinkEdit extends LinkPair {
  readonly strength: LinkStrength | null;
}

/** Sets the strength of links, each cell by itself; one gesture, one step. */
export const setLinks = defineCommand<readonly LinkEdit[]>({
  id: 'matrix.setLinks',
  labelKey: 'matrix.command.setLinks',
  labelParams: (edits) => ({ count: edits.length }),
  undo: 'record',
  run: (change, document, edits) => {
    for (const { planNodeId, lineId, strength } of edits) {
      if (recordOf(document, 'planNode', planNodeId) === undefined || recordOf(document, 'line', lineId) === undefined) {
        return fail('no-such-cell', 'matrix.error.noSuchCell');
      }
      const id = planLinkId(planNodeId, lineId);
      if (strength === null) change.remove([id]);
      else if (change.get(id) === undefined) change.create('planLink', { planNodeId, lineId, strength }, id);
      else change.update('planLink', id, { strength });
    }
    return ok(undefined);
  },
});

/** The rationale of a link, with its strength: what the editor of a cell writes. */
export interface RationaleEdit {
  readonly planNodeId: RecordId;
  readonly lineId: RecordId;
  readonly strength: LinkStrength;
  readonly rationale: string;
  readonly statedBy: string;
}

/** Writes why a plan node and a line are linked, and how strongly. */
export const writeRationale = defineCommand<RationaleEdit>({
  id: 'matrix.writeRationale',
  labelKey: 'matrix.command.writeRationale',
  undo: 'record',
  run: (change, document, edit) => {
    const { planNodeId, lineId, ...fields } = edit;
    if (recordOf(document, 'planNode', planNodeId) === undefined || recordOf(document, 'line', lineId) === undefined) {
      return fail('no-such-cell', 'matrix.error.noSuchCell');
    }
    const id = planLinkId(planNodeId, lineId);
    if (change.get(id) === undefined) change.create('planLink', { planNodeId, lineId, ...fields }, id);
    else change.update('planLink', id, fields);
    return ok(undefined);
  },
});
