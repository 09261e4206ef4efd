import type { Feature } from '@renderer/store/feature';
import { IconBook2 } from '@tabler/icons-react';
import { lazy } from 'react';
import { setPlaceState } from '@renderer/store/session';
import { FIRST_MEMORY } from './memory-place';

/** Memoria: what was learnt, told by the actors, and what other cities tell. */
export const feature: Feature = {
  id: 'memory',
  labelKey: 'memory.title',
  Icon: IconBook2,
  View: lazy(() => import('./MemoryView').then(({ MemoryView }) => ({ default: MemoryView }))),
  shows: { learningCard: (chosen) => { setPlaceState('memory', { ...FIRST_MEMORY, chosen }); } },
  writers: () => import('./writers').then(({ writers }) => writers),
};
