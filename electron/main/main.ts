import { t } from '@shared/i18n';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolderOf, thisMachine } from '../services/data-folder';
import { toDesktopError } from '../services/machine-error';
import { cliWordsOf } from './cli-call';
import { startApp } from './start-app';

const out = join(import.meta.dirname, '..');
const dataFolder = dataFolderOf(thisMachine());
// Under Electron's own folder: what Chromium keeps is not mixed with journals and copies.
const userData = join(dataFolder, 'electron');

function giveUp(error: unknown): void {
  const reason = t(`platform.error.${toDesktopError(error).code}`);
  dialog.showErrorBox('Mesa al Mundo', t('platform.start.dataFolderFailed', { folder: dataFolder, reason }));
  app.exit(1);
}

async function runCommand(words: readonly string[]): Promise<void> {
  // Only here: a window does not need to load the importers and painters of the command line.
  const { runCli } = await import('../cli/run-cli');
  const code = await runCli(words, {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
  });
  app.exit(code);
}

function openProgram(): void {
  mkdirSync(userData, { recursive: true, mode: 0o700 });
  const electron = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen: () => screen, session: () => session.defaultSession };
  startApp(electron, {
    page: join(out, 'renderer'),
    preload: join(out, 'preload', 'preload.cjs'),
    dataFolder,
    userData,
    workingFolder: process.cwd(),
    argv: process.argv,
    platform: process.platform,
    pid: process.pid,
    now: Date.now,
  }).catch(giveUp);
}

// Nothing is awaited here: Electron becomes ready only after this file has run to its end.
const words = cliWordsOf(process.argv, app.isPackaged);
try {
  if (words === null) openProgram();
  else void runCommand(words).catch(giveUp);
} catch (error) {
  giveUp(error);
}
