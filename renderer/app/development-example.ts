import { openDocument } from '@renderer/store/workspace';
import type { Document } from '@shared/document/document';

/** Opens the bundled example in memory, without storage. Development only; does nothing where there is none yet. */
export async function openDevelopmentExample(): Promise<void> {
  const modules = import.meta.glob<{ readonly exampleDocument?: () => Document }>('../../shared/exchange/example/*.ts');
  for (const load of Object.values(modules)) {
    const { exampleDocument } = await load();
    if (exampleDocument !== undefined) openDocument(exampleDocument());
  }
}
