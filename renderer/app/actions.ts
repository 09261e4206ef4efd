import type { Action, PlaceId } from '@renderer/store/feature';
import { showCopies, showSecondCopy } from '@renderer/store/copies';
import { desktop } from '@renderer/store/desktop';
import { presentDocument } from '@renderer/store/looking';
import { closeProcess, exportMesa, mergeFiles } from '@renderer/store/process-library';
import { announce, announceFailure } from '@renderer/store/notices';
import { chooseLanguage } from '@renderer/store/language';
import { THEMES, goTo, session, setTheme } from '@renderer/store/session';
import { redo, redoLabel, undo, undoLabel, workspace } from '@renderer/store/workspace';
import { recordById, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { LANGUAGE_NAMES, OFFERED_LANGUAGES, currentLanguage, t } from '@shared/i18n';
import { chooseMesaFile } from '@renderer/features/home/choose-mesa-file';
import { openAbout } from './about/about-state';
import { features } from './features';
import { openHelp, openKeys } from './help/help-state';
import { openHistory } from './history/history-state';
import { inspect } from './inspector/inspector-state';
import { openPalette } from './palette/palette-state';
import { openErasing } from './privacy/erase-state';
import { openSaveOptions } from './saving/save-options-state';

const hasProcess = (): boolean => workspace.getState().document !== null;

/** Saves a copy of the process where the person says. */
export const exportAction: Action = {
  id: 'process.export',
  labelKey: 'shell.action.exportMesa',
  shortcut: 'mod+s',
  isAvailable: hasProcess,
  run: () => {
    void exportMesa().then((result) => {
      if (!result.ok) announceFailure(result.error);
      else if (result.value !== null) {
        announce({ tone: 'success', messageKey: 'shell.exported', params: { name: result.value.name } });
      }
    });
  },
};

/** The same with a password, or without the data of persons. */
export const exportWithAction: Action = {
  id: 'process.exportWith',
  labelKey: 'shell.action.exportMesaWith',
  isAvailable: hasProcess,
  run: openSaveOptions,
};

/** Erases a person from the process and all that is kept of it. */
export const erasePersonAction: Action = {
  id: 'process.erasePerson',
  labelKey: 'privacy.action',
  isAvailable: () => hasProcess() && workspace.getState().access === 'write',
  run: openErasing,
};

export const closeAction: Action = {
  id: 'process.close',
  labelKey: 'shell.action.closeProcess',
  isAvailable: hasProcess,
  run: () => {
    void closeProcess().then((result) => {
      if (result.ok) return;
      announce({
        tone: 'danger',
        messageKey: 'shell.failure.unsaved',
        action: { labelKey: 'shell.action.closeUnsaved', run: () => void closeProcess({ force: true }) },
      });
    });
  },
};

/** Joins copies of the open process, chosen by the person, into it. */
export const mergeAction: Action = {
  id: 'process.merge',
  labelKey: 'merging.action',
  isAvailable: () => hasProcess() && workspace.getState().access === 'write',
  run: () => {
    void desktop()
      .call('file.openSeveral', { kind: 'mesa' })
      .then(mergeFiles)
      .then((result) => {
        if (!result.ok) announceFailure(result.error);
      })
      .catch(() => {
        announce({ tone: 'danger', messageKey: 'shell.failure.fileUnreadable' });
      });
  },
};

/** Opens the place where the kept copies are looked into. */
export const copiesAction: Action = {
  id: 'process.copies',
  labelKey: 'copies.action',
  isAvailable: hasProcess,
  run: () => {
    const document = presentDocument();
    if (document === null) return;
    const name = recordOf(document, 'process', document.processId)?.name ?? '';
    showCopies({ processId: document.processId, name });
  },
};

/** Puts a copy on a stick or in another folder. */
export const secondCopyAction: Action = {
  id: 'process.secondCopy',
  labelKey: 'copies.secondAction',
  isAvailable: hasProcess,
  run: () => {
    showSecondCopy(true);
  },
};

/** Leaves the open process, so that the start screen with its form for a new one is there. */
const newAction: Action = {
  id: 'process.new',
  labelKey: 'shell.action.newProcess',
  run: () => {
    if (hasProcess()) closeAction.run();
    goTo('home');
  },
};

const openAction: Action = { id: 'process.open', labelKey: 'shell.action.openMesa', shortcut: 'mod+o', run: chooseMesaFile };

const nextTheme = (): void => {
  const { theme } = session.getState();
  setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'light');
};

/** The one record that is selected; null where none or several are. */
function chosenRecord(): RecordId | null {
  const { document } = workspace.getState();
  const [id, ...others] = session.getState().selection;
  return id === undefined || others.length > 0 || document === null || recordById(document, id) === undefined ? null : id;
}

/** What can be done anywhere. */
const GENERAL: readonly Action[] = [
  { id: 'history.undo', labelKey: 'shell.action.undo', shortcut: 'mod+z', isAvailable: () => undoLabel(workspace.getState()) !== null, run: undo },
  { id: 'history.redo', labelKey: 'shell.action.redo', shortcut: 'mod+shift+z', isAvailable: () => redoLabel(workspace.getState()) !== null, run: redo },
  { id: 'palette.open', labelKey: 'shell.action.palette', shortcut: 'mod+k', isAvailable: hasProcess, run: openPalette },
  { id: 'history.open', labelKey: 'shell.action.history', shortcut: 'mod+h', isAvailable: hasProcess, run: openHistory },
  {
    id: 'record.inspect',
    labelKey: 'inspector.action',
    // As the properties of a file are asked for.
    shortcut: 'alt+enter',
    isAvailable: () => chosenRecord() !== null,
    run: () => {
      const id = chosenRecord();
      if (id !== null) inspect(id);
    },
  },
  newAction,
  openAction,
  exportAction,
  exportWithAction,
  secondCopyAction,
  copiesAction,
  mergeAction,
  closeAction,
  erasePersonAction,
  { id: 'page.print', labelKey: 'shell.action.print', shortcut: 'mod+p', isAvailable: hasProcess, run: () => { window.print(); } },
  { id: 'app.about', labelKey: 'about.action', run: openAbout },
  { id: 'theme.next', labelKey: 'shell.action.nextTheme', run: nextTheme },
  { id: 'help.open', labelKey: 'shell.action.help', shortcut: 'f1', run: openHelp },
  { id: 'help.keys', labelKey: 'shell.action.keys', shortcut: '?', run: openKeys },
];

/** The other keys by which people know an action. */
export const SECOND_SHORTCUTS: Readonly<Record<string, string>> = { 'mod+y': 'history.redo' };

/** The keys of the places, with Alt: their number, 0 for the tenth; the figures end before the reports do. */
const PLACE_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'i'] as const;

/** The places as actions: Alt with the number of the place. */
const PLACES: readonly Action[] = features.map(({ id, labelKey }, index) => ({
  id: `place.${id}`,
  labelKey: 'shell.action.goTo' as const,
  labelParams: () => ({ place: t(labelKey) }),
  ...(PLACE_KEYS[index] === undefined ? {} : { shortcut: `alt+${PLACE_KEYS[index]}` }),
  isAvailable: hasProcess,
  run: () => {
    goTo(id);
  },
}));

/** The languages as actions, where there is more than one. */
const LANGUAGE_ACTIONS: readonly Action[] = OFFERED_LANGUAGES.map((language) => ({
  id: `language.${language}`,
  labelKey: 'shell.action.speak' as const,
  labelParams: () => ({ language: LANGUAGE_NAMES[language] }),
  isAvailable: () => currentLanguage() !== language,
  run: () => void chooseLanguage(language),
}));

/** All actions there are, whether or not they can be done now: for the sheet of keys. */
export function actionGroups(place: PlaceId): Readonly<Record<'here' | 'places' | 'everywhere', readonly Action[]>> {
  return { here: features.find(({ id }) => id === place)?.actions ?? [], places: PLACES, everywhere: GENERAL };
}

/** Everything that can be done now: by key, from the palette, from the native menu. */
export function availableActions(): readonly Action[] {
  const place = session.getState().place;
  const own = hasProcess() ? (features.find(({ id }) => id === place)?.actions ?? []) : [];
  return [...own, ...PLACES, ...GENERAL, ...LANGUAGE_ACTIONS].filter(({ isAvailable }) => isAvailable?.() ?? true);
}
