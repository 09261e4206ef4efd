import type { TableStage } from '@shared/domain/roundtable/roundtable';
import type { Language } from '@shared/i18n';
import type { DiffStretch } from '@shared/domain/roundtable/word-diff';

/** The agenda point's clock as the room sees it; the projector window counts by itself. */
export interface SceneTimer {
  readonly point: string;
  readonly plannedSeconds: number;
  readonly spentSeconds: number;
  /** Milliseconds since 1970 UTC; null while the clock stands. */
  readonly runningSince: number | null;
}

/** How many of each answer, in the order of the scale. */
export interface SceneAnswer {
  readonly label: string;
  readonly count: number;
  readonly stance: 'for' | 'against' | 'abstained' | 'blank';
}

/** A zone of the mesa as the room sees it: its cards in the order in which they lie. */
export interface SceneZone {
  readonly title: string;
  /** How many of its expected outcomes are reached, of how many; 0 of 0 while they are not known. */
  readonly reached: number;
  readonly expected: number;
  readonly cards: readonly SceneCard[];
}

/** A card of the mesa; `group`: its heading, empty for none. */
export interface SceneCard {
  readonly number: number;
  readonly text: string;
  readonly state: 'open' | 'adopted' | 'rejected';
  readonly group: string;
  /** Whether it is the one the facilitator has chosen. */
  readonly isChosen: boolean;
}

/** A seat of the mesa: the actor's short name, no person. */
export interface SceneSeat {
  readonly name: string;
  readonly mandate: 'decides' | 'technical' | 'observer';
  readonly presence: 'in' | 'out' | 'unknown';
}

/**
 * What the room sees, as plain data with nothing in it that the room must not see: no notes, no scores of power, no
 * contact data, no answers before they are revealed. Made in the facilitator's window, sent whole.
 */
export type Scene =
  | { readonly kind: 'welcome'; readonly title: string; readonly subtitle: string; readonly question: string }
  | { readonly kind: 'agenda'; readonly title: string; readonly points: readonly { readonly title: string; readonly minutes: number; readonly state: 'done' | 'current' | 'toCome' }[] }
  | { readonly kind: 'table'; readonly question: string; readonly columns: readonly { readonly title: string; readonly cards: readonly { readonly number: number; readonly text: string; readonly state: 'open' | 'adopted' | 'rejected' }[] }[] }
  | { readonly kind: 'proposal'; readonly number: number; readonly version: number; readonly actor: string; readonly stretches: readonly DiffStretch[]; readonly isAmended: boolean }
  | {
      readonly kind: 'vote';
      readonly number: number;
      readonly version: number;
      readonly text: string;
      readonly answered: number;
      readonly voters: number;
      /** Null until the vote is closed and its answers revealed. */
      readonly result: { readonly outcome: 'adopted' | 'notAdopted' | 'noQuorum'; readonly answers: readonly SceneAnswer[]; readonly absent: number } | null;
    }
  | { readonly kind: 'canvas'; readonly question: string; readonly seats: readonly SceneSeat[]; readonly zones: readonly SceneZone[] }
  | {
      readonly kind: 'dots';
      readonly title: string;
      readonly answered: number;
      readonly voters: number;
      readonly dotsEach: number;
      /** In the order that came out where `isClosed`; before that in the order of the table, without dots. */
      readonly isClosed: boolean;
      readonly items: readonly { readonly number: number; readonly text: string; readonly dots: number; readonly supporters: number }[];
    }
  | {
      readonly kind: 'question';
      /** Its stage or block. */
      readonly group: string;
      readonly position: number;
      readonly total: number;
      readonly name: string;
      readonly description: string;
      /** What the table answered is chosen; `count` of those who answer apart, once uncovered, else null. */
      readonly steps: readonly { readonly mark: string; readonly word: string; readonly description: string; readonly isChosen: boolean; readonly count: number | null }[];
      /** How many of those who answer apart have; null where the table answers as one. */
      readonly answered: { readonly count: number; readonly of: number; readonly isHidden: boolean } | null;
    }
  | { readonly kind: 'agreements'; readonly items: readonly { readonly number: number; readonly text: string; readonly actors: string; readonly due: string }[] }
  /** A question that builds the map of actors, and what was answered to it so far, the latest first. */
  | { readonly kind: 'mapQuestion'; readonly question: string; readonly answers: readonly string[] }
  | { readonly kind: 'convergence'; readonly actors: readonly string[]; readonly rows: readonly { readonly number: number; readonly text: string; readonly values: readonly (number | null)[] }[] };

/** What the facilitator chose to show. */
export type SceneChoice =
  | { readonly kind: 'welcome' | 'agenda' | 'table' | 'agreements' | 'convergence' | 'question' | 'mapQuestion' }
  /** The mesa with its seats and zones; one zone alone fills the screen. */
  | { readonly kind: 'canvas'; readonly stage: TableStage | null }
  | { readonly kind: 'proposal' | 'vote' | 'dots'; readonly id: `${string}:${string}` };

/** Everything the projector window needs to draw. */
export interface Projection {
  readonly scene: Scene;
  readonly timer: SceneTimer | null;
  readonly black: boolean;
  readonly frozen: boolean;
  /** 1 is the size made for the wall; between 0.5 and 2. */
  readonly zoom: number;
  /** The language of the facilitator's window: the room's screen speaks it too. */
  readonly language: Language;
}

/** What the two windows say to each other. */
export type ProjectorMessage =
  | { readonly kind: 'projection'; readonly projection: Projection }
  /** The projector window is there: asks for what to show, and says every second that it is alive. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'alive' }
  | { readonly kind: 'bye' };

/** The channel between the windows of one origin. */
export const PROJECTOR_CHANNEL = 'mesa-projector';
/** The part of the address by which a window knows that it is the projector. */
export const PROJECTOR_HASH = '#proyector';
/** Name of the window: the shell opens no other under it. */
export const PROJECTOR_WINDOW = 'mesa-projector';
