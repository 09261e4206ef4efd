import { FILE_KINDS, type FileKind } from '@shared/platform/desktop-api';
import { FILE_ENDINGS } from '@shared/platform/file-endings';
import { t } from '@shared/i18n';
import type { BaseWindow, Dialog, FileFilter } from 'electron';
import { join } from 'node:path';
import type { FileDialogs } from '../services/desktop-handlers';

interface DialogContext {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>;
  readonly window: () => BaseWindow | null;
  /** The folder a file is first proposed in. */
  readonly documentsFolder: () => string;
}

/** The system's own dialogs; they ask before an existing file is replaced. */
export function createFileDialogs({ dialog, window, documentsFolder }: DialogContext): FileDialogs {
  return {
    open: async (kind) => {
      const options = { title: t('platform.dialog.open'), filters: filtersOf(kind), properties: ['openFile' as const] };
      const parent = window();
      const chosen = await (parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options));
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    openSeveral: async (kind) => {
      const options = {
        title: t('platform.dialog.open'),
        filters: filtersOf(kind),
        properties: ['openFile' as const, 'multiSelections' as const],
      };
      const parent = window();
      const chosen = await (parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options));
      return chosen.canceled ? [] : chosen.filePaths;
    },
    folder: async () => {
      const options = { title: t('platform.dialog.folder'), properties: ['openDirectory' as const, 'createDirectory' as const] };
      const parent = window();
      const chosen = await (parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options));
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    save: async (kind, suggestedName) => {
      const options = {
        title: t('platform.dialog.save'),
        defaultPath: join(documentsFolder(), suggestedName),
        filters: filtersOf(kind),
        properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
      };
      const parent = window();
      const chosen = await (parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options));
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
    },
    confirmNewer: async (name) => {
      const options = {
        type: 'warning' as const,
        title: t('platform.dialog.save'),
        message: t('platform.dialog.newer', { name }),
        detail: t('platform.dialog.newerDetail'),
        // The way out comes first, and is what Enter and Escape do.
        buttons: [t('platform.dialog.keep'), t('platform.dialog.replace')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      };
      const parent = window();
      const { response } = await (parent === null ? dialog.showMessageBox(options) : dialog.showMessageBox(parent, options));
      return response === 1;
    },
  };
}

function filtersOf(kind: FileKind): FileFilter[] {
  const filter = (of: FileKind): FileFilter => ({
    name: t(`platform.dialog.kind.${of}`),
    extensions: FILE_ENDINGS[of].length === 0 ? ['*'] : [...FILE_ENDINGS[of]],
  });
  return kind === 'any' ? [filter('any'), ...FILE_KINDS.filter((other) => other !== 'any').map(filter)] : [filter(kind)];
}
