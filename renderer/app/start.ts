import { createProcessRepository } from '@renderer/storage/process-repository';
import { writeSetting } from '@renderer/storage/settings';
import { installCopyKeeping } from '@renderer/store/copies';
import { installDesktop } from '@renderer/store/desktop';
import { beginLanguage, onLanguage } from '@renderer/store/language';
import { currentLanguage, type Language } from '@shared/i18n';
import { openMesaFile } from '@renderer/store/mesa-opening';
import { announce } from '@renderer/store/notices';
import { installRecordOpener } from '@renderer/store/open-record';
import { installProcessLibrary, libraryState, whenListed } from '@renderer/store/process-library';
import { configureRevisions } from '@renderer/store/revisions';
import { session } from '@renderer/store/session';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { availableActions } from './actions';
import { guardClosing } from './closing/closing-guard';
import { createCrashMark } from './library/crash-mark';
import { createCopyKeeping } from './library/copy-keeping';
import { drawBeforeInput } from './draw-before-input';
import type { FirstAsks } from './first-asks';
import { speakForTest } from './test-language';
import { keepSettings } from './keep-settings';
import { keepLastHome, recallLastHome } from './last-home';
import { emptyBin } from './library/empty-bin';
import type { LibraryParts } from './library/library-parts';
import { createMesaCodec } from './library/mesa-codec';
import { createProcessLibrary } from './library/process-library';
import { showOrInspect } from './show-record';

/** The longest that the first drawing waits for the list of processes, in milliseconds: one that comes later follows it. */
const LIST_WAIT_MS = 150;

/** Name of the moment, in the browser's own record of the start, from which a process that is pressed is opened at once. */
const PROCESSES_READY = 'mesa.processes-ready';

/**
 * Puts the parts together: machine side, database, processes, settings. `draw` draws the window, once: as it was the last
 * time, while the storage is being opened or, where no last time is kept, as soon as settings and processes are known. What
 * a person asks of the processes before they are there waits for them.
 */
export async function start({ desktop, info: askedInfo, storage }: FirstAsks, draw: () => void): Promise<void> {
  installDesktop(desktop);
  installRecordOpener(showOrInspect);
  drawBeforeInput(window);
  const marks = markStorage();
  const last = recallLastHome(marks);
  if (last !== null) {
    session.setState({ theme: last.theme });
    // Without any, a person is introduced to the program or not, and the settings say which.
    if (last.processes.length > 0) libraryState.setState({ processes: last.processes });
    await speakAtStart(last.language);
    draw();
  }
  const [drawn, spoken] = [session.getState(), currentLanguage()];
  const [info, { database, isSpare, settings, isNewerStore, rows }] = await Promise.all([askedInfo, storage]);
  configureRevisions({ deviceId: info.deviceId, clock: Date.now, random: cryptoRandom });
  if (isNewerStore) announce({ tone: 'danger', messageKey: 'shell.failure.newerDatabase' });
  // Whoever chose another language meanwhile keeps it.
  const isChosen = currentLanguage() !== spoken;
  if (!isChosen) await speakAtStart(settings.language);
  // The menu and the dialogs of the machine are a comfort: the window speaks whether or not they follow.
  const tellMachine = (language: Language): void => void desktop.call('app.speak', { language }).catch(() => undefined);
  onLanguage(tellMachine);
  keepSettings(isNewerStore ? null : database, settings, drawn);
  if (isChosen && !isNewerStore) void writeSetting(database, 'language', currentLanguage()).catch(() => undefined);

  const repository = createProcessRepository(database, { isNewer: isNewerStore });
  // Said once: from then on the spare storage is simply the one in use.
  if (isSpare && (await repository.list().catch(() => [])).length === 0) announce({ tone: 'warning', messageKey: 'shell.recovery.spareStore' });
  const crashMark = createCrashMark(marks, () => toInstant(Date.now()));
  // A window that is closed leaves in order, whatever is open in it: what waited was asked about before.
  window.addEventListener('pagehide', crashMark.leave);
  const parts: LibraryParts = {
    repository,
    isNewerStore,
    crashMark,
    desktop,
    locks: navigator.locks,
    asked: rows,
    codec: createMesaCodec(info.version, Date.now),
    clock: Date.now,
    random: cryptoRandom,
    schedule: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  };
  const library = createProcessLibrary(parts);
  installProcessLibrary(library);
  // The drawing came before: what was pressed since is served from here on.
  performance.mark(PROCESSES_READY);
  installCopyKeeping(createCopyKeeping(parts));

  desktop.on('menu.command', ({ commandId }) => {
    availableActions().find(({ id }) => id === commandId)?.run();
  });
  desktop.on('file.opened', ({ name, bytes }) => void openMesaFile(bytes, name));
  desktop.on('connection.lost', () => {
    announce({ tone: 'danger', messageKey: 'shell.failure.connectionLost' });
    library.retrySaving();
  });
  // Asks the browser not to throw its storage away when the disk runs low; it may say no.
  void navigator.storage.persist().catch(() => false);
  guardClosing();

  keepLastHome(marks);
  // The list first: somebody waits for it.
  void library
    .refresh()
    .then(() => {
      tellMachine(currentLanguage());
      return emptyBin(repository, Date.now);
    })
    .then((erased) => (erased === 0 ? undefined : library.refresh()))
    .catch(() => undefined);
  if (last !== null) return;
  await Promise.race([whenListed(), new Promise((resolve) => setTimeout(resolve, LIST_WAIT_MS))]);
  draw();
}

/** What a test asks for goes before what was chosen, and that before the machine's language. */
async function speakAtStart(chosen: Language | undefined): Promise<void> {
  if (!(await speakForTest())) await beginLanguage(chosen, navigator.languages);
}

/** Reading the property itself throws where a browser refuses storage. */
function markStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Numbers from the system's source, fetched many at a time: each asking costs as much as a record of an import. */
const drawn = new Uint32Array(256);
let left = 0;

/** Ids must not collide between laptops that never meet: from the system's source, 53 bits. */
function cryptoRandom(): number {
  if (left < 2) {
    crypto.getRandomValues(drawn);
    left = drawn.length;
  }
  left -= 2;
  const [high = 0, low = 0] = drawn.subarray(left, left + 2);
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
}
