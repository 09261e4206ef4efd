import type { Document } from '@shared/document/document';
import type { Steps } from '@shared/domain/kernel/steps';
import type { ImportChange } from '@shared/exchange/import-change';
import { inSlices } from '@renderer/store/in-slices';
import { useEffect, useState } from 'react';

/** Compares what a file would bring with the process, a bit at a time. */
export type CompareSteps<Preview> = (preview: Preview, document: Document) => Steps<readonly ImportChange[]>;

interface Found<Preview> {
  readonly preview: Preview;
  readonly document: Document;
  readonly changes: readonly ImportChange[];
}

/**
 * What a file changes of the process, found without holding up the window; null until it is known. `preview` null:
 * nothing is asked. `compare`: always the same function.
 */
export function useFoundChanges<Preview>(preview: Preview | null, document: Document, compare: CompareSteps<Preview>): readonly ImportChange[] | null {
  const [found, setFound] = useState<Found<Preview> | null>(null);
  useEffect(() => {
    if (preview === null) return undefined;
    const stopping = new AbortController();
    void inSlices(compare(preview, document), { signal: stopping.signal }).then((compared) => {
      if (compared !== null) setFound({ preview, document, changes: compared.value });
    });
    return () => { stopping.abort(); };
  }, [preview, document, compare]);
  return found !== null && found.preview === preview && found.document === document ? found.changes : null;
}
