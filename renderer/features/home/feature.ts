import type { Feature } from '@renderer/store/feature';
import { IconHome } from '@tabler/icons-react';
import { HomeView } from './HomeView';

/** Inicio: the processes on this machine and, inside one, where the work stands. The window starts with it: it is not fetched. */
export const feature: Feature = {
  id: 'home',
  labelKey: 'home.place',
  Icon: IconHome,
  View: HomeView,
};
