import type { Feature } from '@renderer/store/feature';
import { IconCalendarEvent } from '@tabler/icons-react';
import { lazy } from 'react';

/** Sesiones: prepare a meeting, run it with the clock in sight, leave with its acta. */
export const feature: Feature = {
  id: 'sessions',
  labelKey: 'sessions.title',
  Icon: IconCalendarEvent,
  View: lazy(() => import('./SessionsView').then(({ SessionsView }) => ({ default: SessionsView }))),
};
