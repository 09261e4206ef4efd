import type { Feature } from '@renderer/store/feature';
import { setPlaceState } from '@renderer/store/session';
import { IconCalendarEvent } from '@tabler/icons-react';
import { lazy } from 'react';
import { FIRST_PLACE } from './place';

/** Sesiones: prepare a meeting, run it with the clock in sight, leave with its acta. */
export const feature: Feature = {
  id: 'sessions',
  labelKey: 'sessions.title',
  Icon: IconCalendarEvent,
  View: lazy(() => import('./SessionsView').then(({ SessionsView }) => ({ default: SessionsView }))),
  shows: { session: (sessionId) => { setPlaceState('sessions', { ...FIRST_PLACE, sessionId }); } },
  writers: () => import('./writers').then(({ writers }) => writers),
};
