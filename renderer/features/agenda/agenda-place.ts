import type { RecordId } from '@shared/domain/kernel/id';
import type { GanttZoom } from './gantt-scale';

export const AGENDA_TABS = ['document', 'actions', 'propose', 'budget', 'checklist', 'versions'] as const;
export type AgendaTab = (typeof AGENDA_TABS)[number];
export const ACTION_VIEWS = ['table', 'tree', 'gantt', 'board', 'actors'] as const;
export type ActionView = (typeof ACTION_VIEWS)[number];

/** What the place remembers of its view. */
export interface AgendaPlace {
  readonly tab: AgendaTab;
  readonly view: ActionView;
  readonly chosen: RecordId | null;
  readonly zoom: GanttZoom;
}

export const FIRST_AGENDA: AgendaPlace = { tab: 'actions', view: 'table', chosen: null, zoom: 'quarters' };
