import { listOf, recordOf, type Document } from '@shared/document/document';
import { memoryItemModule, type MemoryKind } from '@shared/domain/diagnosis/memory-item';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok, type Failure } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { defineCommand } from '@renderer/store/command';

type MemoryFields = Partial<ContentOf<'memoryItem'>>;

/** Why the fields cannot be kept; null where they can. */
function faultOf(fields: MemoryFields): Failure | null {
  const { name, startYear = null, endYear = null } = fields;
  if (name !== undefined && !memoryItemModule.fields.name.safeParse(name).success) {
    return { code: 'memory-name', messageKey: 'diagnosis.error.memoryName' };
  }
  for (const year of [startYear, endYear]) {
    if (!memoryItemModule.fields.startYear.safeParse(year).success) {
      return { code: 'memory-year', messageKey: 'diagnosis.error.memoryYear' };
    }
  }
  if (startYear !== null && endYear !== null && endYear < startYear) {
    return { code: 'memory-order', messageKey: 'diagnosis.error.memoryOrder', params: { start: startYear, end: endYear } };
  }
  return null;
}

function nextOrder(document: Document): number {
  return listOf(document, 'memoryItem').reduce((most, item) => Math.max(most, item.order), -1) + 1;
}

/** What a new item of the memory starts from. */
export type NewMemoryItem = MemoryFields & { readonly name: string; readonly kind: MemoryKind };

/** Adds items of the memory at once (one, or those of a pasted table), and gives their ids. */
export const addMemory = defineCommand<readonly NewMemoryItem[], readonly RecordId[]>({
  id: 'diagnosis.addMemory',
  labelKey: 'diagnosis.command.addMemory',
  labelParams: (items) => ({ count: items.length }),
  undo: 'record',
  run: (change, document, items) => {
    for (const item of items) {
      const fault = faultOf(item);
      if (fault !== null) return { ok: false, error: fault };
    }
    const order = nextOrder(document);
    return ok(items.map((item, index) => change.create('memoryItem', { ...item, name: item.name.trim(), order: order + index }).id));
  },
});

/** Puts the rows of a sheet into the memory, as its preview shows them: one step. */
export const importMemory = defineCommand<TemplatePreview>({
  id: 'diagnosis.importMemory',
  labelKey: 'diagnosis.command.addMemory',
  labelParams: ({ changes }) => ({ count: changes.length }),
  undo: 'record',
  run: (change, _document, preview) => {
    applyTemplates(change, preview);
    return ok(undefined);
  },
});

export const editMemory = defineCommand<{ readonly id: RecordId; readonly fields: MemoryFields }>({
  id: 'diagnosis.editMemory',
  labelKey: 'diagnosis.command.editMemory',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    const held = recordOf(document, 'memoryItem', id);
    if (held === undefined) return fail('no-such-memory', 'diagnosis.error.noSuchMemory');
    const { name, startYear, endYear } = { ...held, ...fields };
    const fault = faultOf({ name, startYear, endYear });
    if (fault !== null) return { ok: false, error: fault };
    change.update('memoryItem', id, fields);
    return ok(undefined);
  },
});

export const removeMemory = defineCommand<RecordId>({
  id: 'diagnosis.removeMemory',
  labelKey: 'diagnosis.command.removeMemory',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});
