import { useWorkspace } from '@renderer/store/workspace';
import { ProcessOverview } from './ProcessOverview';
import { StartView } from './StartView';

/** Inicio: the processes on this machine or, inside one, where the work stands. */
export function HomeView() {
  const isOpen = useWorkspace((state) => state.document !== null);
  return isOpen ? <ProcessOverview /> : <StartView />;
}
