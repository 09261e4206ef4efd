import { ok } from '@shared/domain/kernel/result';
import { applyPlanImport } from '@shared/exchange/plan/apply-plan-import';
import type { PlanImport } from '@shared/exchange/plan/plan-import';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { defineCommand } from '@renderer/store/command';

/** Puts a plan, as its preview shows it, into the process: one step. Gives how many nodes came in. */
export const importPlan = defineCommand<PlanImport, number>({
  id: 'plan.import',
  labelKey: 'plan.command.importPlan',
  undo: 'record',
  run: (change, document, preview) => ok(applyPlanImport(change, preview, document).created),
});

/** Puts the rows of our template sheets into the process: one step. */
export const importTemplates = defineCommand<TemplatePreview>({
  id: 'plan.importTemplates',
  labelKey: 'plan.command.importTemplates',
  undo: 'record',
  run: (change, _document, preview) => {
    applyTemplates(change, preview);
    return ok(undefined);
  },
});
