import type { Feature } from '@renderer/store/feature';
import { IconChartLine } from '@tabler/icons-react';
import { lazy } from 'react';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { setPlaceState } from '@renderer/store/session';
import { workspace } from '@renderer/store/workspace';
import { FIRST_INDICATORS } from './indicators-place';

function follow(chosen: RecordId): void {
  setPlaceState('indicators', { ...FIRST_INDICATORS, tab: 'follow', chosen });
}

/** Indicadores: what is measured, from where to where, and how it goes. */
export const feature: Feature = {
  id: 'indicators',
  labelKey: 'indicators.title',
  Icon: IconChartLine,
  View: lazy(() => import('./IndicatorsView').then(({ IndicatorsView }) => ({ default: IndicatorsView }))),
  shows: {
    indicator: follow,
    measurement: (id) => {
      const { document } = workspace.getState();
      const measured = document === null ? undefined : recordOf(document, 'measurement', id);
      if (measured !== undefined) follow(measured.indicatorId);
    },
  },
  writers: () => import('./writers').then(({ writers }) => writers),
};
