import type { RecordId } from '@shared/domain/kernel/id';

/** Shows a record in its place; false where no place shows records of its type. */
export type RecordOpener = (id: RecordId) => boolean;

let opener: RecordOpener = () => false;

/** Gives the store the way to records: the app knows which place shows what. */
export function installRecordOpener(next: RecordOpener): void {
  opener = next;
}

/** Goes to the place of a record and shows it there, from any other place: the chain is walked with this. */
export function openRecord(id: RecordId): boolean {
  return opener(id);
}
