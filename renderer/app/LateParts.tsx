import { fetchRebuilding } from '@renderer/storage/load-process';
import { useCopiesShown, useSecondCopy } from '@renderer/store/copies';
import { useOpeningFile } from '@renderer/store/mesa-opening';
import { useOpenMerge } from '@renderer/store/merging';
import { useProcesses } from '@renderer/store/process-library';
import { RECORD_TYPES, moduleOf } from '@shared/domain/registry';
import { loadMessages } from '@shared/i18n';
import { lazy, Suspense, useEffect, useState, type ComponentType, type LazyExoticComponent } from 'react';
import { useStore } from 'zustand';
import { useAbout } from './about/about-state';
import { closingState } from './closing/closing-guard';
import { helpState } from './help/help-state';
import { historyState } from './history/history-state';
import { fetchMesaWriter } from './library/mesa-codec';
import { inspectorState } from './inspector/inspector-state';
import { useErasing } from './privacy/erase-state';
import { useSaveOptions } from './saving/save-options-state';

/** What the first drawing of the window does without: fetched right after it, so that it is there also if the host goes away. */
const PARTS = {
  about: () => import('./about/AboutDialog').then(({ AboutDialog }) => ({ default: AboutDialog })),
  erasing: () => import('./privacy/ErasePersonDialog').then(({ ErasePersonDialog }) => ({ default: ErasePersonDialog })),
  opening: () => import('./opening/OpeningDialog').then(({ OpeningDialog }) => ({ default: OpeningDialog })),
  saving: () => import('./saving/SaveOptionsDialog').then(({ SaveOptionsDialog }) => ({ default: SaveOptionsDialog })),
  merging: () => import('./merge/MergeDialog').then(({ MergeDialog }) => ({ default: MergeDialog })),
  copies: () => import('./copies/CopiesDialog').then(({ CopiesDialog }) => ({ default: CopiesDialog })),
  secondCopy: () => import('./copies/SecondCopyDialog').then(({ SecondCopyDialog }) => ({ default: SecondCopyDialog })),
  history: () => import('./history/HistoryPanel').then(({ HistoryPanel }) => ({ default: HistoryPanel })),
  closing: () => import('./closing/ClosingDialog').then(({ ClosingDialog }) => ({ default: ClosingDialog })),
  inspector: () => import('./inspector/Inspector').then(({ Inspector }) => ({ default: Inspector })),
  help: () => import('./help/HelpPanel').then(({ HelpPanel }) => ({ default: HelpPanel })),
  keys: () => import('./help/KeysDialog').then(({ KeysDialog }) => ({ default: KeysDialog })),
} as const;

/** Those of the records, before the first process is opened: it would wait for them. */
function makeValidators(): Promise<void> {
  for (const type of RECORD_TYPES) void moduleOf(type).schema;
  return Promise.resolve();
}

/** Fetched with all messages: the window starts with those of its home alone. */
function late<Part>(fetchPart: () => Promise<{ default: ComponentType<Part> }>): LazyExoticComponent<ComponentType<Part>> {
  return lazy(async () => {
    const [part] = await Promise.all([fetchPart(), loadMessages('es').catch(() => undefined)]);
    return part;
  });
}

const AboutDialog = late(PARTS.about);
const ErasePersonDialog = late(PARTS.erasing);
const OpeningDialog = late(PARTS.opening);
const SaveOptionsDialog = late(PARTS.saving);
const MergeDialog = late(PARTS.merging);
const CopiesDialog = late(PARTS.copies);
const SecondCopyDialog = late(PARTS.secondCopy);
const HistoryPanel = late(PARTS.history);
const ClosingDialog = late(PARTS.closing);
const Inspector = late(PARTS.inspector);
const HelpPanel = late(PARTS.help);
const KeysDialog = late(PARTS.keys);

/** Drawn from the first time that it is open. */
function Late({ isOpen, View }: { readonly isOpen: boolean; readonly View: LazyExoticComponent<ComponentType> }) {
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  return wasOpen ? <Suspense><View /></Suspense> : null;
}

/** The dialogs and panels over every place. */
export function LateParts() {
  const help = useStore(helpState, ({ open }) => open);
  const isListed = useProcesses() !== null;
  useEffect(() => {
    // Not before the first place is there in full: the two would wait for each other.
    if (!isListed) return undefined;
    const waiting: (() => Promise<unknown>)[] = [() => loadMessages('es'), fetchMesaWriter, fetchRebuilding, makeValidators, ...Object.values(PARTS)];
    let idle = 0;
    // One in each idle moment: asking for all at once holds up the first click.
    const fetchNext = (): void => {
      // One that cannot be fetched now is asked for again when it is opened.
      waiting.shift()?.().catch(() => undefined);
      if (waiting.length > 0) idle = requestIdleCallback(fetchNext);
    };
    idle = requestIdleCallback(fetchNext);
    return () => { cancelIdleCallback(idle); };
  }, [isListed]);
  return (
    <>
      <Late isOpen={useAbout()} View={AboutDialog} />
      <Late isOpen={useErasing()} View={ErasePersonDialog} />
      <Late isOpen={useOpeningFile() !== null} View={OpeningDialog} />
      <Late isOpen={useSaveOptions()} View={SaveOptionsDialog} />
      <Late isOpen={useOpenMerge() !== null} View={MergeDialog} />
      <Late isOpen={useCopiesShown() !== null} View={CopiesDialog} />
      <Late isOpen={useSecondCopy()} View={SecondCopyDialog} />
      <Late isOpen={useStore(historyState, ({ isOpen }) => isOpen)} View={HistoryPanel} />
      <Late isOpen={useStore(inspectorState, ({ trail }) => trail.length > 0)} View={Inspector} />
      <Late isOpen={useStore(closingState, ({ losses }) => losses !== null)} View={ClosingDialog} />
      <Late isOpen={help === 'pages'} View={HelpPanel} />
      <Late isOpen={help === 'keys'} View={KeysDialog} />
    </>
  );
}
