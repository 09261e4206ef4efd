import type { PlanNode } from '../../domain/plan/plan-node';
import type { ContentOf } from '../../domain/registry';
import type { PlanImportNode } from './plan-import';

/** The fields of a previewed node that a record keeps, but for its place. */
export function contentOf(node: PlanImportNode): Omit<ContentOf<'planNode'>, 'parentId' | 'order'> {
  const place: ReadonlySet<string> = new Set(['tempId', 'parentTempId', 'nameUncertain', 'order'] satisfies (keyof PlanImportNode)[]);
  const content = Object.fromEntries(Object.entries(node).filter(([name]) => !place.has(name)));
  return content as unknown as Omit<ContentOf<'planNode'>, 'parentId' | 'order'>;
}

/** The fields that the workbook says something about, for a node that is there already. */
export function toldBy(node: PlanImportNode, existing: PlanNode): Partial<ContentOf<'planNode'>> {
  const { targetsByYear, progressByYear, name, notes, ...rest } = contentOf(node);
  const told = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<ContentOf<'planNode'>>;
  return {
    ...told,
    targetsByYear: { ...existing.targetsByYear, ...targetsByYear },
    progressByYear: { ...existing.progressByYear, ...progressByYear },
    // A stand-in never replaces a name that a person put right; notes of a person stay.
    ...(node.nameUncertain ? {} : { name }),
    ...(existing.notes === '' && notes !== '' ? { notes } : {}),
  };
}
