import { openDocument } from '@renderer/store/workspace';
import { exampleDocument, exampleStamp } from '@shared/exchange/example/example-document';

/** Opens the bundled example in memory, without storage, as of today and with the same ids every time: while developing a place. */
export function openDevelopmentExample(): void {
  openDocument(exampleDocument(exampleStamp(Date.now())));
}
