import {
  BYTES_LIMIT,
  DESKTOP_CALLS,
  FILES_LIMIT,
  DesktopError,
  type DesktopChannel,
  type DesktopCalls,
  type FileKind,
  type ResponseOf,
} from '@shared/platform/desktop-api';
import { isDesktopChannel } from '@shared/platform/channel-names';
import { safeFileName } from '@shared/platform/file-endings';
import { errorReply, type Reply } from '@shared/platform/reply';
import type { Clock } from '@shared/domain/kernel/environment';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { CopyPlaces } from './copy-places';
import { deviceIdOf } from './device-id';
import { nodeFileLayer, type FileLayer } from './file-layer';
import { toDesktopError } from './machine-error';
import type { RecentFiles } from './recent-files';
import { saveChosenFile } from './save-chosen-file';
import type { SpokenLanguage } from './spoken-language';
import type { Vault } from './vault';

/** What the handlers work with. */
export interface DesktopServices {
  readonly shell: 'electron' | 'host';
  readonly version: string;
  readonly dataFolder: string;
  readonly vault: Vault;
  readonly recentFiles: RecentFiles;
  readonly copyPlaces: CopyPlaces;
  readonly spoken: SpokenLanguage;
  readonly now: Clock;
  /** Awaited before anything is written to the data folder: it takes the folder where that was not possible at start. */
  readonly beforeWriting: () => Promise<void>;
  readonly files?: FileLayer;
}

/** Calls that change what the data folder holds of a process. */
const WRITING: ReadonlySet<DesktopChannel> = new Set(['vault.append', 'vault.snapshot', 'vault.erase', 'vault.discard']);

/** Asks the person for a path; null where they changed their mind. Paths come from here and from nowhere else. */
export interface FileDialogs {
  readonly open: (kind: FileKind) => Promise<string | null>;
  readonly save: (kind: FileKind, suggestedName: string) => Promise<string | null>;
  /** Asks whether a file is replaced that has changes which the one to be written does not have. */
  readonly confirmNewer: (name: string) => Promise<boolean>;
  readonly openSeveral: (kind: FileKind) => Promise<readonly string[]>;
  readonly folder: () => Promise<string | null>;
}

type Parsed<Channel extends DesktopChannel> = z.output<DesktopCalls[Channel]['request']>;
type Handlers = { readonly [Channel in DesktopChannel]: (request: Parsed<Channel>) => Promise<ResponseOf<Channel>> };

/** Answers any call of the port: the channel and the request are checked here, on the receiving side. Never rejects. */
export type DesktopDispatch = (channel: unknown, request: unknown) => Promise<Reply>;

/**
 * One handler per call of the port, over the services. `dialogs` is null where the shell has none of its own (the
 * host: there the browser asks); its calls then answer `not-supported`.
 */
export function createDesktopHandlers(services: DesktopServices, dialogs: FileDialogs | null): DesktopDispatch {
  const { vault, dataFolder, recentFiles, copyPlaces } = services;
  const files = services.files ?? nodeFileLayer;

  const handlers: Handlers = {
    'app.info': async () => ({
      shell: services.shell,
      version: services.version,
      dataFolder,
      deviceId: await deviceIdOf(dataFolder, files),
    }),
    'app.speak': async ({ language }) => {
      await services.spoken.speak(language);
      return {};
    },
    'vault.list': () => vault.list(),
    'vault.append': (request) => vault.append(request),
    'vault.snapshot': (request) => vault.snapshot(request),
    'vault.load': ({ processId }) => vault.load(processId),
    'vault.erase': (request) => vault.erase(request),
    'vault.discard': async ({ processId }) => {
      await vault.discard(processId);
      return {};
    },
    'vault.copies': ({ processId }) => vault.copies(processId),
    'vault.copy': (request) => vault.copy(request),
    'copies.places': () => copyPlaces.list(),
    'copies.choose': async () => {
      const path = await needed(dialogs).folder();
      return path === null ? null : copyPlaces.add(path);
    },
    'copies.write': (request) => copyPlaces.write(request),
    'file.openSeveral': async ({ kind }) => {
      const paths = await needed(dialogs).openSeveral(kind);
      if (paths.length > FILES_LIMIT) throw new DesktopError('too-large', `${paths.length} files at once`);
      const chosen = [];
      for (const path of paths) chosen.push(await readChosenFile(path, files));
      return chosen;
    },
    'file.open': async ({ kind }) => {
      const path = await needed(dialogs).open(kind);
      if (path === null) return null;
      const file = await readChosenFile(path, files);
      await remember(path);
      return file;
    },
    'file.save': async ({ kind, suggestedName, bytes }) => {
      const path = await needed(dialogs).save(kind, safeFileName(suggestedName, kind));
      if (path === null) return null;
      const { confirmNewer } = needed(dialogs);
      if (!(await saveChosenFile(path, kind, bytes, { files, confirmNewer }))) return null;
      await remember(path);
      return { name: basename(path) };
    },
  };

  /** The list of recent files is a convenience: where it cannot be written, the file is read or saved all the same. */
  async function remember(path: string): Promise<void> {
    await recentFiles.add(path, new Date(services.now()).toISOString()).catch(() => undefined);
  }

  async function answer<Channel extends DesktopChannel>(channel: Channel, request: unknown): Promise<unknown> {
    const parsed = DESKTOP_CALLS[channel].request.safeParse(request);
    if (!parsed.success) throw new DesktopError('invalid-request', `${channel}: ${parsed.error.message}`);
    if (WRITING.has(channel)) await services.beforeWriting();
    return handlers[channel](parsed.data as Parsed<Channel>);
  }

  return async (channel, request) => {
    try {
      if (!isDesktopChannel(channel)) throw new DesktopError('invalid-request', 'No such call');
      return { ok: true, value: await answer(channel, request) };
    } catch (error) {
      return errorReply(toDesktopError(error));
    }
  };
}

/** Reads a file that the person chose, in a dialog or by double click. Rejects with `too-large` before reading it. */
export async function readChosenFile(
  path: string,
  files: FileLayer = nodeFileLayer,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const stat = await files.stat(path);
  if (!stat.isFile()) throw new DesktopError('not-found', `${basename(path)} is not a file`);
  if (stat.size > BYTES_LIMIT) throw new DesktopError('too-large', `${basename(path)} has ${stat.size} bytes`);
  return { name: basename(path), bytes: await files.readFile(path) };
}

function needed(dialogs: FileDialogs | null): FileDialogs {
  if (dialogs === null) throw new DesktopError('not-supported', 'This shell has no file dialogs: the browser asks');
  return dialogs;
}
