import { useWorkspace } from '@renderer/store/workspace';
import { lazy } from 'react';
import { StartView } from './StartView';

const ProcessOverview = lazy(() => import('./ProcessOverview').then(({ ProcessOverview: View }) => ({ default: View })));

/** Inicio: the processes on this machine or, inside one, where the work stands. */
export function HomeView() {
  const isOpen = useWorkspace((state) => state.document !== null);
  return isOpen ? <ProcessOverview /> : <StartView />;
}
