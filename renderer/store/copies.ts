import type { Document } from '@shared/document/document';
import type { Result } from '@shared/domain/kernel/result';
import type { RecordId } from '@shared/domain/kernel/id';
import type { CopyPlace, KeptCopy } from '@shared/platform/desktop-api';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The whole copies that the program keeps of a process, and the second copy elsewhere. */
export interface CopyKeeping {
  /** Whether copies are kept outside the browser's storage at all. */
  readonly isKept: boolean;
  readonly list: (processId: RecordId) => Promise<Result<readonly KeptCopy[]>>;
  readonly read: (processId: RecordId, copyId: string) => Promise<Result<Document>>;
  /** Makes the open process what the copy is, as one undoable step; opens it first where it is not open. */
  readonly restore: (processId: RecordId, copy: KeptCopy) => Promise<Result<void>>;
  readonly openAsNew: (processId: RecordId, copyId: string) => Promise<Result<void>>;
  readonly places: () => Promise<Result<readonly CopyPlace[]>>;
  /** Null where the person changed their mind; fails with `not-supported` where there is no such dialog. */
  readonly choosePlace: () => Promise<Result<CopyPlace | null>>;
  /** Writes a copy of the open process to a place and reads it back. */
  readonly write: (placeId: string) => Promise<Result<{ readonly name: string }>>;
}

let installed: CopyKeeping | null = null;

export function installCopyKeeping(keeping: CopyKeeping): void {
  installed = keeping;
}

export function copyKeeping(): CopyKeeping {
  if (installed === null) throw new Error('No copy keeping is installed');
  return installed;
}

/** Of which process the copies are shown, and whether the second copy is asked for. */
interface CopiesDialogs {
  readonly shown: { readonly processId: RecordId; readonly name: string } | null;
  readonly secondCopy: boolean;
}

const dialogs = createStore<CopiesDialogs>(() => ({ shown: null, secondCopy: false }));

export function useCopiesShown(): CopiesDialogs['shown'] {
  return useStore(dialogs, ({ shown }) => shown);
}

export function useSecondCopy(): boolean {
  return useStore(dialogs, ({ secondCopy }) => secondCopy);
}

/** Opens the place where copies of a process are looked into; null closes it. */
export function showCopies(shown: CopiesDialogs['shown']): void {
  dialogs.setState({ shown });
}

/** Opens the dialog that puts a copy on a stick or in another folder. */
export function showSecondCopy(secondCopy: boolean): void {
  dialogs.setState({ secondCopy });
}
