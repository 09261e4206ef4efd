import type { Feature } from '@renderer/store/feature';
import { IconArmchair } from '@tabler/icons-react';
import { lazy } from 'react';
import { showAtTable } from './show-record';

/** Mesa: the table with its seats, its proposals, its votes and its agreements. */
export const feature: Feature = {
  id: 'roundtable',
  labelKey: 'roundtable.title',
  Icon: IconArmchair,
  View: lazy(() => import('./RoundtableView').then(({ RoundtableView }) => ({ default: RoundtableView }))),
  shows: { proposal: showAtTable, agreement: showAtTable, dissent: showAtTable },
  keys: [
    { labelKey: 'help.key.propose', shortcut: 'n' },
    { labelKey: 'help.key.vote', shortcut: 'v' },
    { labelKey: 'help.key.group', shortcut: 'g' },
    { labelKey: 'help.key.merge', shortcut: 'm' },
    { labelKey: 'help.key.split', shortcut: 'd' },
    { labelKey: 'help.key.withdraw', shortcut: 'delete' },
    { labelKey: 'help.key.project', shortcut: 'p' },
  ],
  writers: () => import('./writers').then(({ writers }) => writers),
};
