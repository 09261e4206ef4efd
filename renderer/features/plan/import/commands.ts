import { ok } from '@shared/domain/kernel/result';
import type { ImportChoice } from '@shared/exchange/import-change';
import { newerPlanSteps, planImportSteps } from '@shared/exchange/plan/apply-plan-import';
import type { PlanImport } from '@shared/exchange/plan/plan-import';
import { templateSteps } from '@shared/exchange/templates/apply-templates';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { defineSlicedCommand } from '@renderer/store/command';

/**
 * Puts a plan, as its preview shows it, into the process: one step. `choice`: what was taken of a newer version of the
 * plan that is there; null for a first import. Gives how many nodes came in.
 */
export const importPlan = defineSlicedCommand<{ readonly preview: PlanImport; readonly choice: ImportChoice | null }, number>({
  id: 'plan.import',
  labelKey: 'plan.command.importPlan',
  undo: 'record',
  *steps(change, document, { preview, choice }) {
    const put = yield* choice === null ? planImportSteps(change, preview, document) : newerPlanSteps(change, preview, document, choice);
    return ok(put.created);
  },
});

/** Puts what was taken of our template sheets into the process: one step. */
export const importTemplates = defineSlicedCommand<{ readonly preview: TemplatePreview; readonly choice: ImportChoice }>({
  id: 'plan.importTemplates',
  labelKey: 'plan.command.importTemplates',
  undo: 'record',
  *steps(change, _document, { preview, choice }) {
    yield* templateSteps(change, preview, choice);
    return ok(undefined);
  },
});
