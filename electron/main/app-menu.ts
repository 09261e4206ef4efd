import { MENU_COMMANDS, type MenuCommand } from '@shared/platform/menu-commands';
import { t } from '@shared/i18n';
import type { MenuItemConstructorOptions } from 'electron';

const ACCELERATORS: Readonly<Record<MenuCommand, string | null>> = {
  'process.new': 'CmdOrCtrl+N',
  'process.open': 'CmdOrCtrl+O',
  'process.export': 'CmdOrCtrl+S',
  'process.close': null,
  'page.print': 'CmdOrCtrl+P',
  'history.undo': 'CmdOrCtrl+Z',
  'history.redo': 'CmdOrCtrl+Shift+Z',
  'palette.open': 'CmdOrCtrl+K',
};

/**
 * Keys that the page listens to itself: the menu shows them but does not take them. Inside a text field the same keys
 * undo typing, outside an act of the process.
 */
const LEFT_TO_PAGE: ReadonlySet<MenuCommand> = new Set(['process.export', 'history.undo', 'history.redo', 'palette.open']);

/** A file of the menu of recent files, and what opens it. */
export interface RecentItem {
  readonly name: string;
  readonly open: () => void;
}

/** Recent files in the menu: more would be a list to search in. */
const RECENT_SHOWN = 8;

/** The native menu. Its commands go to the page by id; cut, paste, zoom and the like are the system's own. */
export function menuTemplate(platform: NodeJS.Platform, run: (command: MenuCommand) => void, recent: readonly RecentItem[] = []): MenuItemConstructorOptions[] {
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
        command('process.new'),
        command('process.open'),
        {
          label: t('platform.menu.recent'),
          enabled: recent.length > 0,
          // An ampersand in a menu marks the key of the letter after it; a name has it doubled.
          submenu: recent.slice(0, RECENT_SHOWN).map(({ name, open }) => ({ label: name.replaceAll('&', '&&'), click: open })),
        },
        command('process.export'),
        separator,
        command('page.print'),
        separator,
        command('process.close'),
        ...(isMac ? [] : [separator, quit]),
      ],
    },
    {
      label: t('platform.menu.edit'),
      submenu: [
        command('history.undo'),
        command('history.redo'),
        separator,
        { role: 'cut', label: t('platform.menu.cut') },
        { role: 'copy', label: t('platform.menu.copy') },
        { role: 'paste', label: t('platform.menu.paste') },
        { role: 'selectAll', label: t('platform.menu.selectAll') },
        separator,
        command('palette.open'),
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
