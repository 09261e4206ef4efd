import { listOf, type Document } from '@shared/document/document';
import type { MessageKey } from '@shared/i18n';
import { goTo, openPlanTab } from '@renderer/store/session';
import { derive } from '@renderer/store/derived';

/** The steps of the work, in their order. */
export const STEP_IDS = ['plan', 'actors', 'lines', 'matrix', 'report'] as const;
export type StepId = (typeof STEP_IDS)[number];

/** What a process holds, as far as the home says it. */
export interface Tally {
  readonly planNodes: number;
  readonly targets: number;
  readonly actors: number;
  readonly relations: number;
  readonly lines: number;
  /** Links of strength 1 to 3; a cell looked at and found empty (0) is no link. */
  readonly links: number;
}

/** Counts of the document. */
export const tallyOf = derive(['planNode', 'actor', 'relation', 'line', 'planLink'], (document: Document): Tally => {
  const planNodes = listOf(document, 'planNode');
  return {
    planNodes: planNodes.length,
    targets: planNodes.filter(({ level }) => level === 'target').length,
    actors: listOf(document, 'actor').length,
    relations: listOf(document, 'relation').length,
    lines: listOf(document, 'line').length,
    links: listOf(document, 'planLink').filter(({ strength }) => strength > 0).length,
  };
});

/** How much of a step is there: 0 is not begun. The report is made again and again and is never done. */
export function progressOf(step: StepId, tally: Tally): number {
  switch (step) {
    case 'plan':
      return tally.planNodes;
    case 'actors':
      return tally.actors;
    case 'lines':
      return tally.lines;
    case 'matrix':
      return tally.links;
    case 'report':
      return 0;
  }
}

/** The first step that is not begun: what comes next. */
export function nextStep(tally: Tally): StepId {
  return STEP_IDS.find((step) => progressOf(step, tally) === 0) ?? 'report';
}

interface StepView {
  readonly titleKey: MessageKey;
  readonly todoKey: MessageKey;
  readonly doneKey: MessageKey;
  readonly buttonKey: MessageKey;
  readonly go: () => void;
}

/** What each step says and where it leads. */
export const STEPS: Readonly<Record<StepId, StepView>> = {
  plan: {
    titleKey: 'home.step.plan.title',
    todoKey: 'home.step.plan.todo',
    doneKey: 'home.step.plan.done',
    buttonKey: 'home.step.plan.button',
    go: () => {
      openPlanTab('import');
    },
  },
  actors: {
    titleKey: 'home.step.actors.title',
    todoKey: 'home.step.actors.todo',
    doneKey: 'home.step.actors.done',
    buttonKey: 'home.step.actors.button',
    go: () => {
      goTo('actors');
    },
  },
  lines: {
    titleKey: 'home.step.lines.title',
    todoKey: 'home.step.lines.todo',
    doneKey: 'home.step.lines.done',
    buttonKey: 'home.step.lines.button',
    go: () => {
      openPlanTab('lines');
    },
  },
  matrix: {
    titleKey: 'home.step.matrix.title',
    todoKey: 'home.step.matrix.todo',
    doneKey: 'home.step.matrix.done',
    buttonKey: 'home.step.matrix.button',
    go: () => {
      openPlanTab('matrix');
    },
  },
  report: {
    titleKey: 'home.step.report.title',
    todoKey: 'home.step.report.todo',
    doneKey: 'home.step.report.todo',
    buttonKey: 'home.step.report.button',
    go: () => {
      goTo('reports');
    },
  },
};
