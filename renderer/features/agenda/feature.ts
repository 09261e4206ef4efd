import type { Feature } from '@renderer/store/feature';
import { IconListDetails } from '@tabler/icons-react';
import { lazy } from 'react';

/** Agenda: what the territory will do, who, when, with how much, and what it comes from. */
export const feature: Feature = {
  id: 'agenda',
  labelKey: 'agenda.title',
  Icon: IconListDetails,
  View: lazy(() => import('./AgendaView').then(({ AgendaView }) => ({ default: AgendaView }))),
};
