import type { Rectangle } from 'electron';
import { join } from 'node:path';
import { z } from 'zod';
import { openSettingsFile, type SettingsFile } from '../services/settings-file';

const LIMIT = 20_000;
const length = z.int().min(400).max(LIMIT);
const place = z.int().min(-LIMIT).max(LIMIT);

const windowStateSchema = z.strictObject({
  bounds: z.strictObject({ x: place, y: place, width: length, height: length }).nullable(),
  maximized: z.boolean(),
});
/** Where the window was when it was last closed. */
export type WindowState = z.output<typeof windowStateSchema>;

const FIRST_TIME: WindowState = { bounds: null, maximized: false };

/** The place where the window's size is remembered. */
export function openWindowState(dataFolder: string): SettingsFile<WindowState> {
  return openSettingsFile(join(dataFolder, 'window.json'), windowStateSchema, FIRST_TIME);
}

/** The remembered bounds, if enough of them lies on a screen that is there: the projector may be unplugged by now. */
export function visibleBounds(state: WindowState, screens: readonly Rectangle[]): Rectangle | null {
  const { bounds } = state;
  if (bounds === null) return null;
  const seen = screens.some((screen) => {
    const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
    const height = Math.min(bounds.y + bounds.height, screen.y + screen.height) - Math.max(bounds.y, screen.y);
    return width >= 200 && height >= 100;
  });
  return seen ? bounds : null;
}
