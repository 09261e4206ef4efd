import type { RecordId } from '@shared/domain/kernel/id';
import type { GanttZoom } from './gantt-scale';

export const AGENDA_TABS = ['document', 'reading', 'actions', 'propose', 'budget', 'checklist', 'versions'] as const;
export type AgendaTab = (typeof AGENDA_TABS)[number];
/** What can be read as a document. */
export const READINGS = ['agenda', 'management', 'handover'] as const;
export type Reading = (typeof READINGS)[number];
export const ACTION_VIEWS = ['table', 'tree', 'gantt', 'board', 'actors'] as const;
export type ActionView = (typeof ACTION_VIEWS)[number];

/** What the place remembers of its view. */
export interface AgendaPlace {
  readonly tab: AgendaTab;
  readonly view: ActionView;
  readonly chosen: RecordId | null;
  readonly zoom: GanttZoom;
  readonly reading: Reading;
}

export const FIRST_AGENDA: AgendaPlace = { tab: 'actions', view: 'table', chosen: null, zoom: 'years', reading: 'agenda' };
