import { loadDiagnosisBank, type DiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { onLanguage } from '@renderer/store/language';
import { currentLanguage, t, type MessageKey, type MessageParams } from '@shared/i18n';
import { announce } from '@renderer/store/notices';
import { session } from '@renderer/store/session';
import { workspace } from '@renderer/store/workspace';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { knownOutcomes, readOutcomes } from '../canvas/outcome-catalog';
import type { RoundtablePlace } from '../place';
import type { FacilitatorView } from './canvas-scene';
import type { QuestionAt } from './question-scene';
import { PROJECTOR_CHANNEL, PROJECTOR_HASH, PROJECTOR_WINDOW, type ProjectorMessage, type Projection, type Scene, type SceneChoice } from './scene';
import { sceneOf, sceneTimer } from './scene-of';

interface ProjectorState {
  readonly choice: SceneChoice;
  /** Whether a projector window answers. */
  readonly isOpen: boolean;
  /** Whether one was opened in this run: closed then means that it was lost. */
  readonly wasOpen: boolean;
  readonly frozen: boolean;
  readonly black: boolean;
  readonly zoom: number;
  readonly withTimer: boolean;
  /** What the room sees by its name, also while it is frozen. */
  readonly shown: { readonly key: MessageKey; readonly params: MessageParams };
}

const SILENT_AFTER = 5_000;
const ZOOM_STEP = 0.1;

const WELCOME = { key: 'roundtable.projector.scene.welcome', params: {} } as const;
const state = createStore<ProjectorState>(() => ({
  choice: { kind: 'welcome' }, isOpen: false, wasOpen: false, frozen: false, black: false, zoom: 1, withTimer: true, shown: WELCOME,
}));

let channel: BroadcastChannel | null = null;
let screen: Window | null = null;
let lastAlive = 0;
let queued = false;
/** The words of the diagnosis's questions; read when one is first shown. */
let bank: DiagnosisBank | null = null;
/** The scene last sent: what a frozen room goes on seeing, also after its window came back. */
let lastScene: Scene | null = null;

function nameOf(scene: Scene): ProjectorState['shown'] {
  const params = scene.kind === 'proposal' || scene.kind === 'vote' ? { number: scene.number } : scene.kind === 'question' ? { number: scene.position } : {};
  return { key: `roundtable.projector.scene.${scene.kind}`, params };
}

/** What the facilitator has chosen on the canvas, what a mesa is expected to give, and the question of the diagnosis at hand. */
function viewNow(): FacilitatorView {
  const place = session.getState().placeStates.roundtable as RoundtablePlace | undefined;
  const asked = session.getState().placeStates.diagnosis as Partial<QuestionAt> | undefined;
  return { chosen: place?.selected ?? [], outcomes: knownOutcomes(), question: { assessmentId: asked?.assessmentId ?? null, itemKey: asked?.itemKey ?? '' }, bank };
}

function send(): void {
  const { document } = workspace.getState();
  const { choice, frozen, black, zoom, withTimer } = state.getState();
  if (channel === null || document === null) return;
  if (!frozen || lastScene === null) {
    lastScene = sceneOf(document, choice, t, viewNow());
    state.setState({ shown: nameOf(lastScene) });
  }
  const projection: Projection = { scene: lastScene, timer: withTimer ? sceneTimer(document) : null, black, frozen, zoom, language: currentLanguage() };
  channel.postMessage({ kind: 'projection', projection } satisfies ProjectorMessage);
}

/** Many changes in one turn are sent once. */
function sendSoon(): void {
  if (queued || channel === null) return;
  queued = true;
  queueMicrotask(() => {
    queued = false;
    send();
  });
}

/** A projector is open where its window says so, or where the one this window opened is still there. */
function check(): void {
  const isOpen = screen !== null ? !screen.closed : performance.now() - lastAlive < SILENT_AFTER;
  if (isOpen !== state.getState().isOpen) state.setState({ isOpen });
}

/** Listens for projector windows and keeps them up to date; done once, by the first who uses the projector. */
function start(): void {
  if (channel !== null || typeof BroadcastChannel === 'undefined') return;
  lastAlive = -SILENT_AFTER;
  channel = new BroadcastChannel(PROJECTOR_CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<ProjectorMessage>) => {
    if (data.kind === 'projection') return;
    if (data.kind === 'bye') {
      lastAlive = -SILENT_AFTER;
      check();
      return;
    }
    lastAlive = performance.now();
    state.setState({ isOpen: true, wasOpen: true });
    if (data.kind === 'hello') send();
  };
  workspace.subscribe((after, before) => {
    if (after.document !== before.document) sendSoon();
  });
  // The card chosen on the canvas is marked on the room's, and the room follows from question to question.
  session.subscribe((after, before) => {
    const { kind } = state.getState().choice;
    if (after.placeStates.roundtable !== before.placeStates.roundtable && kind === 'canvas') sendSoon();
    if (after.placeStates.diagnosis !== before.placeStates.diagnosis && kind === 'question') sendSoon();
  });
  void readOutcomes().then(sendSoon);
  onLanguage(sendSoon);
  setInterval(check, 1000);
  sendSoon();
}

/** What the facilitator does with the room's screen. */
export const projector = {
  /** Opens the window for the projector, or brings back one that was closed. */
  open: (): void => {
    start();
    if (screen !== null && !screen.closed) {
      screen.focus();
      return;
    }
    const address = new URL(window.location.href);
    address.hash = PROJECTOR_HASH;
    screen = window.open(address.href, PROJECTOR_WINDOW, 'popup,width=1280,height=800');
    if (screen === null) announce({ tone: 'warning', messageKey: 'roundtable.projector.blocked' });
    else state.setState({ wasOpen: true });
    check();
  },
  choose: (choice: SceneChoice): void => {
    start();
    state.setState({ choice, black: false, frozen: false });
    if (choice.kind === 'question' && bank === null) {
      void loadDiagnosisBank().then((read) => {
        bank = read;
        sendSoon();
      });
    }
    send();
  },
  setFrozen: (frozen: boolean): void => {
    state.setState({ frozen });
    send();
  },
  setBlack: (black: boolean): void => {
    state.setState({ black });
    send();
  },
  zoomBy: (steps: number): void => {
    const zoom = Math.min(2, Math.max(0.5, Math.round((state.getState().zoom + steps * ZOOM_STEP) * 10) / 10));
    state.setState({ zoom });
    send();
  },
  setTimer: (withTimer: boolean): void => {
    state.setState({ withTimer });
    send();
  },
  start,
} as const;

export function useProjector(): ProjectorState {
  return useStore(state);
}
