/**
 * The commands of the native menu, by the id that `menu.command` carries: that of the action in the window. The words
 * are `platform.menu.<id>`; what cut, copy, paste and zoom do is the system's own and is not here.
 */
export const MENU_COMMANDS = [
  'process.new',
  'process.open',
  'process.export',
  'process.close',
  'page.print',
  'history.undo',
  'history.redo',
  'palette.open',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** Whether a text is the id of a command of the native menu. */
export function isMenuCommand(id: string): id is MenuCommand {
  return (MENU_COMMANDS as readonly string[]).includes(id);
}
