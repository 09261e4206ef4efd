import { MENU_COMMANDS, type MenuCommand } from '@shared/platform/menu-commands';
import { t } from '@shared/i18n';
import type { MenuItemConstructorOptions } from 'electron';

const ACCELERATORS: Readonly<Record<MenuCommand, string | null>> = {
  newProcess: 'CmdOrCtrl+N',
  openFile: 'CmdOrCtrl+O',
  saveCopy: 'CmdOrCtrl+S',
  closeProcess: null,
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  palette: 'CmdOrCtrl+K',
};

/** In these the page decides: inside a text field the same keys undo typing, outside an act of the process. */
const LEFT_TO_PAGE: ReadonlySet<MenuCommand> = new Set(['undo', 'redo', 'palette']);

/** The native menu. Its commands go to the page by id; cut, paste, zoom and the like are the system's own. */
export function menuTemplate(platform: NodeJS.Platform, run: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const command = (id: MenuCommand): MenuItemConstructorOptions => {
    const accelerator = ACCELERATORS[id];
    return {
      id,
      label: t(`platform.menu.${id}`),
      click: () => run(id),
      ...(accelerator === null ? {} : { accelerator, registerAccelerator: !LEFT_TO_PAGE.has(id) }),
    };
  };
  const isMac = platform === 'darwin';
  const quit: MenuItemConstructorOptions = { role: 'quit', label: t('platform.menu.quit') };
  const about: MenuItemConstructorOptions = { role: 'about', label: t('platform.menu.about') };
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const ofMac: MenuItemConstructorOptions = {
    label: 'Mesa al Mundo',
    submenu: [
      about,
      separator,
      { role: 'hide', label: t('platform.menu.hide') },
      { role: 'hideOthers', label: t('platform.menu.hideOthers') },
      { role: 'unhide', label: t('platform.menu.showAll') },
      separator,
      quit,
    ],
  };
  return [
    ...(isMac ? [ofMac] : []),
    {
      label: t('platform.menu.file'),
      submenu: [
        command('newProcess'),
        command('openFile'),
        command('saveCopy'),
        separator,
        command('closeProcess'),
        ...(isMac ? [] : [separator, quit]),
      ],
    },
    {
      label: t('platform.menu.edit'),
      submenu: [
        command('undo'),
        command('redo'),
        separator,
        { role: 'cut', label: t('platform.menu.cut') },
        { role: 'copy', label: t('platform.menu.copy') },
        { role: 'paste', label: t('platform.menu.paste') },
        { role: 'selectAll', label: t('platform.menu.selectAll') },
        separator,
        command('palette'),
      ],
    },
    {
      label: t('platform.menu.view'),
      submenu: [
        { role: 'resetZoom', label: t('platform.menu.actualSize') },
        { role: 'zoomIn', label: t('platform.menu.larger') },
        { role: 'zoomOut', label: t('platform.menu.smaller') },
        separator,
        { role: 'togglefullscreen', label: t('platform.menu.fullScreen') },
      ],
    },
    { label: t('platform.menu.window'), submenu: [{ role: 'minimize', label: t('platform.menu.minimize') }] },
    ...(isMac ? [] : [{ label: t('platform.menu.help'), submenu: [about] }]),
  ];
}

/** The ids that a menu must hold, each once. */
export const MENU_COMMAND_IDS: readonly string[] = MENU_COMMANDS;
