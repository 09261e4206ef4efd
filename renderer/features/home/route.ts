import { goTo, openPlanTab, openTab, session, setPlaceState } from '@renderer/store/session';
import { derive } from '@renderer/store/derived';
import { listOf, type Document } from '@shared/document/document';
import type { MessageKey } from '@shared/i18n';

/** The three stages of the policy (Cuaderno 8) that the steps of the guide (Guía municipal) fall into. */
export const STAGES = ['design', 'implementation', 'evaluation'] as const;
export type Stage = (typeof STAGES)[number];

/** The steps of the work, in their order: from what earlier governments did to what was learnt. */
export const STEP_IDS = [
  'memory', 'actors', 'diagnosis', 'plan', 'lines', 'matrix', 'roundtable', 'agenda', 'adoption',
  'calls', 'indicators', 'measurements', 'learning', 'report',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** What a process holds, as far as the home says it. */
export interface Tally {
  readonly memories: number;
  readonly actors: number;
  readonly relations: number;
  readonly answers: number;
  readonly planNodes: number;
  readonly targets: number;
  readonly lines: number;
  /** Links of strength 1 to 3; a cell looked at and found empty (0) is no link. */
  readonly links: number;
  /** Targets of the plan that have been looked at with at least one line, linked or not. */
  readonly lookedAt: number;
  readonly proposals: number;
  readonly agreements: number;
  readonly actions: number;
  /** Actions with somebody who answers for them and a term. */
  readonly readyActions: number;
  readonly adopted: number;
  readonly calls: number;
  readonly indicators: number;
  /** Indicators with a baseline and where they are to arrive. */
  readonly readyIndicators: number;
  readonly measurements: number;
  readonly cards: number;
}

const READS = [
  'memoryItem', 'actor', 'relation', 'assessmentAnswer', 'planNode', 'line', 'planLink', 'proposal', 'agreement', 'action',
  'agendaVersion', 'call', 'engagement', 'indicator', 'measurement', 'learningCard',
] as const;

/** Counts of the document. */
export const tallyOf = derive(READS, (document: Document): Tally => {
  const count = (type: (typeof READS)[number]): number => listOf(document, type).length;
  const targets = listOf(document, 'planNode').filter(({ level }) => level === 'target');
  const links = listOf(document, 'planLink');
  const looked = new Set(links.map(({ planNodeId }) => planNodeId));
  const actions = listOf(document, 'action');
  const indicators = listOf(document, 'indicator');
  return {
    memories: count('memoryItem'),
    actors: count('actor'),
    relations: count('relation'),
    answers: count('assessmentAnswer'),
    planNodes: count('planNode'),
    targets: targets.length,
    lines: count('line'),
    links: links.filter(({ strength }) => strength > 0).length,
    lookedAt: targets.filter(({ id }) => looked.has(id)).length,
    proposals: count('proposal'),
    agreements: count('agreement'),
    actions: actions.length,
    readyActions: actions.filter(({ responsibleId, term }) => responsibleId !== null && term !== null).length,
    adopted: listOf(document, 'agendaVersion').filter(({ kind }) => kind === 'adopted').length,
    calls: count('call') + count('engagement'),
    indicators: indicators.length,
    readyIndicators: indicators.filter(
      ({ baseline, baselineWord, target, targetWord }) => (baseline !== null || baselineWord !== '') && (target !== null || targetWord !== ''),
    ).length,
    measurements: count('measurement'),
    cards: count('learningCard'),
  };
});

/** How far a step is: `count` of `of`, where there is a whole to reach; without one, anything at all is enough. */
export interface Progress {
  readonly count: number;
  readonly of: number | null;
}

/** How far a step is, from the counts. The report is made again and again and is never done. */
export function progressOf(step: StepId, tally: Tally): Progress {
  const any = (count: number): Progress => ({ count, of: null });
  switch (step) {
    case 'memory': return any(tally.memories);
    case 'actors': return any(tally.actors);
    case 'diagnosis': return any(tally.answers);
    case 'plan': return any(tally.planNodes);
    case 'lines': return any(tally.lines);
    case 'matrix': return { count: tally.lookedAt, of: tally.targets };
    case 'roundtable': return { count: tally.agreements, of: tally.proposals > 0 && tally.agreements === 0 ? tally.proposals : null };
    case 'agenda': return { count: tally.readyActions, of: tally.actions };
    case 'adoption': return any(tally.adopted);
    case 'calls': return any(tally.calls);
    case 'indicators': return { count: tally.readyIndicators, of: tally.indicators };
    case 'measurements': return any(tally.measurements);
    case 'learning': return any(tally.cards);
    case 'report': return any(0);
  }
}

export type StepState = 'todo' | 'started' | 'done';

/** The state of a step. One with a whole to reach is begun as soon as there is a whole. */
export function stateOf({ count, of }: Progress): StepState {
  if (of === null) return count > 0 ? 'done' : 'todo';
  if (of === 0) return 'todo';
  return count >= of ? 'done' : 'started';
}

/** The first step that is not done: what comes next. */
export function nextStep(tally: Tally): StepId {
  return STEP_IDS.find((step) => stateOf(progressOf(step, tally)) !== 'done') ?? 'report';
}

interface StepView {
  readonly stage: Stage;
  readonly titleKey: MessageKey;
  readonly todoKey: MessageKey;
  /** Says how far it is: gets `count` and `of`. Null where a step is either done or not. */
  readonly startedKey: MessageKey | null;
  readonly doneKey: MessageKey;
  readonly buttonKey: MessageKey;
  readonly go: () => void;
  /** Another way to do the step. */
  readonly also?: { readonly buttonKey: MessageKey; readonly go: () => void };
}

const words = <Id extends StepId>(id: Id) => ({
  titleKey: `home.step.${id}.title` as const,
  todoKey: `home.step.${id}.todo` as const,
  doneKey: `home.step.${id}.done` as const,
  buttonKey: `home.step.${id}.button` as const,
});

/** Goes to the map with the questions of its guided building open. */
function buildMapByQuestions(): void {
  setPlaceState('actors', { ...(session.getState().placeStates.actors as object | undefined), tab: 'map', display: 'map', isGuided: true });
  goTo('actors');
}

/** What each step says and where it leads. */
export const STEPS: Readonly<Record<StepId, StepView>> = {
  memory: { stage: 'design', ...words('memory'), startedKey: null, go: () => { openTab('diagnosis', 'memory'); } },
  actors: { stage: 'design', ...words('actors'), startedKey: null, go: () => { goTo('actors'); }, also: { buttonKey: 'home.step.actors.guide', go: buildMapByQuestions } },
  diagnosis: { stage: 'design', ...words('diagnosis'), startedKey: null, go: () => { openTab('diagnosis', 'assess'); } },
  plan: { stage: 'design', ...words('plan'), startedKey: null, go: () => { openPlanTab('import'); } },
  lines: { stage: 'design', ...words('lines'), startedKey: null, go: () => { openPlanTab('lines'); } },
  matrix: { stage: 'design', ...words('matrix'), startedKey: 'home.step.matrix.started', go: () => { openPlanTab('matrix'); } },
  roundtable: { stage: 'design', ...words('roundtable'), startedKey: 'home.step.roundtable.started', go: () => { goTo('roundtable'); } },
  agenda: { stage: 'design', ...words('agenda'), startedKey: 'home.step.agenda.started', go: () => { goTo('agenda'); } },
  adoption: { stage: 'design', ...words('adoption'), startedKey: null, go: () => { openTab('agenda', 'versions'); } },
  calls: { stage: 'implementation', ...words('calls'), startedKey: null, go: () => { goTo('calls'); } },
  indicators: { stage: 'implementation', ...words('indicators'), startedKey: 'home.step.indicators.started', go: () => { goTo('indicators'); } },
  measurements: { stage: 'evaluation', ...words('measurements'), startedKey: null, go: () => { goTo('indicators'); } },
  learning: { stage: 'evaluation', ...words('learning'), startedKey: null, go: () => { goTo('memory'); } },
  report: { stage: 'evaluation', ...words('report'), startedKey: null, go: () => { goTo('reports'); } },
};
