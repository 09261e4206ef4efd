import { FacilitationBar } from '@renderer/features/sessions/facilitation/FacilitationBar';
import { ProjectorControls } from '@renderer/features/roundtable/projector/ProjectorControls';

/** The session that runs and the room's screen, over every place; nothing while no session runs. */
export function FacilitationStrip() {
  return (
    <FacilitationBar>
      <ProjectorControls />
    </FacilitationBar>
  );
}
