import type { RecordId } from '@shared/domain/kernel/id';
import type { RecordType } from '@shared/domain/registry';
import type { MessageKey, MessageParams } from '@shared/i18n';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { RecordWriters } from './record-writers';

/** Something a person can do that is not itself an act on the document, or that starts one: for keys, menu, palette. */
export interface Action {
  readonly id: string;
  readonly labelKey: MessageKey;
  readonly labelParams?: () => MessageParams;
  /** Keys as `mod+z`, `a`, `shift+?`; `mod` is Ctrl, or Cmd on a Mac. */
  readonly shortcut?: string;
  /** Whether it can be done now; can always where it does not say. */
  readonly isAvailable?: () => boolean;
  readonly run: () => void;
}

/**
 * The places of the left rail, in the order of the work. `plan` is "Plan y líneas": the plan's tree and its import,
 * the lines and the matrices are tabs of it (`openPlanTab('matrix')` in session.ts).
 */
export const PLACE_IDS = ['home', 'sessions', 'actors', 'roundtable', 'plan', 'diagnosis', 'agenda', 'indicators', 'calls', 'memory', 'reports'] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

/** Keys that a view handles itself, for the sheet of keys. */
export interface KeyHint {
  readonly labelKey: MessageKey;
  readonly shortcut: string;
}

/** One place of the program: its view is loaded when it is first entered. */
export interface Feature {
  readonly id: PlaceId;
  readonly labelKey: MessageKey;
  readonly Icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>;
  readonly View: ComponentType | LazyExoticComponent<ComponentType>;
  /** What the place adds to keys, menu and palette while it is open. */
  readonly actions?: readonly Action[];
  /** How the place shows a record of a type that belongs to it; the app then goes to the place. */
  readonly shows?: Readonly<Partial<Record<RecordType, (id: RecordId) => void>>>;
  /** How its records are written from outside its view (the sheet of a record), with its own rules; fetched when asked for. */
  readonly writers?: () => Promise<RecordWriters>;
  /** The keys of its view that are no actions: shown in the sheet of keys. */
  readonly keys?: readonly KeyHint[];
}
