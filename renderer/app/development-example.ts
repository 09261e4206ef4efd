import { openDocument } from '@renderer/store/workspace';
import { exampleDocument } from '@shared/exchange/example/example-document';

/** Opens the bundled example in memory, without storage: while developing a place. */
export function openDevelopmentExample(): void {
  openDocument(exampleDocument());
}
