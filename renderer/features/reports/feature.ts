import type { Feature } from '@renderer/store/feature';
import { IconFileText } from '@tabler/icons-react';
import { lazy } from 'react';

/** Informes: what comes out of the process, on paper and in sheets. */
export const feature: Feature = {
  id: 'reports',
  labelKey: 'outputs.title',
  Icon: IconFileText,
  View: lazy(() => import('./ReportsView').then(({ ReportsView }) => ({ default: ReportsView }))),
};
