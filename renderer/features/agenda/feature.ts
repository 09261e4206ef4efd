import type { Feature } from '@renderer/store/feature';
import { IconListDetails } from '@tabler/icons-react';
import { lazy } from 'react';
import { setPlaceState } from '@renderer/store/session';
import { FIRST_AGENDA } from './agenda-place';

/** Agenda: what the territory will do, who, when, with how much, and what it comes from. */
export const feature: Feature = {
  id: 'agenda',
  labelKey: 'agenda.title',
  Icon: IconListDetails,
  View: lazy(() => import('./AgendaView').then(({ AgendaView }) => ({ default: AgendaView }))),
  shows: {
    action: (chosen) => { setPlaceState('agenda', { ...FIRST_AGENDA, tab: 'actions', chosen }); },
    objective: () => { setPlaceState('agenda', { ...FIRST_AGENDA, tab: 'document' }); },
  },
  writers: () => import('./writers').then(({ writers }) => writers),
};
