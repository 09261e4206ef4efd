import type { Feature } from '@renderer/store/feature';
import { IconTable } from '@tabler/icons-react';
import { lazy } from 'react';
import { setPlaceState } from '@renderer/store/session';
import { FIRST_PLAN } from './plan-place';

/** Plan y líneas: the development plan, the lines, and the matrix that ties them. */
export const feature: Feature = {
  id: 'plan',
  labelKey: 'plan.title',
  Icon: IconTable,
  View: lazy(() => import('./PlanView').then(({ PlanView }) => ({ default: PlanView }))),
  shows: {
    planNode: (chosen) => { setPlaceState('plan', { ...FIRST_PLAN, tab: 'tree', chosen }); },
    line: (chosen) => { setPlaceState('plan', { ...FIRST_PLAN, tab: 'lines', chosen }); },
  },
  keys: [
    { labelKey: 'help.key.cell', shortcut: '3' },
    { labelKey: 'help.key.cellNote', shortcut: 'enter' },
    { labelKey: 'help.key.cellClear', shortcut: 'delete' },
    { labelKey: 'help.key.fold', shortcut: 'space' },
    { labelKey: 'help.key.fillDown', shortcut: 'mod+d' },
    { labelKey: 'help.key.fillRight', shortcut: 'mod+r' },
    { labelKey: 'help.key.hideRow', shortcut: 'mod+9' },
    { labelKey: 'help.key.hideColumn', shortcut: 'mod+0' },
    { labelKey: 'help.key.moveBranch', shortcut: 'alt+arrowup' },
  ],
  writers: () => import('./writers').then(({ writers }) => writers),
};
