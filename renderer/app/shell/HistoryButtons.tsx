import { redo, redoLabel, undo, undoLabel, useWorkspace } from '@renderer/store/workspace';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useTranslation } from '@renderer/ui/use-translation';

import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from '@tabler/icons-react';
import { openHistory } from '../history/history-state';

/** Undo and redo, saying what each would do. */
export function HistoryButtons() {
  const t = useTranslation();
  const back = useWorkspace(undoLabel);
  const forth = useWorkspace(redoLabel);
  const readOnly = useWorkspace(({ access }) => access !== 'write');
  return (
    <>
      <ToolbarButton
        label={t('shell.action.undo')}
        hint={back === null ? t('shell.history.nothingToUndo') : t('shell.history.undo', { act: back })}
        Icon={IconArrowBackUp}
        shortcut="mod+z"
        disabled={back === null || readOnly}
        onClick={undo}
      />
      <ToolbarButton
        label={t('shell.action.redo')}
        hint={forth === null ? t('shell.history.nothingToRedo') : t('shell.history.redo', { act: forth })}
        Icon={IconArrowForwardUp}
        shortcut="mod+shift+z"
        disabled={forth === null || readOnly}
        onClick={redo}
      />
      <ToolbarButton label={t('shell.action.history')} Icon={IconHistory} shortcut="mod+h" onClick={openHistory} />
    </>
  );
}
