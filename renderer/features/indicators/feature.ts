import type { Feature } from '@renderer/store/feature';
import { IconChartLine } from '@tabler/icons-react';
import { lazy } from 'react';

/** Indicadores: what is measured, from where to where, and how it goes. */
export const feature: Feature = {
  id: 'indicators',
  labelKey: 'indicators.title',
  Icon: IconChartLine,
  View: lazy(() => import('./IndicatorsView').then(({ IndicatorsView }) => ({ default: IndicatorsView }))),
};
