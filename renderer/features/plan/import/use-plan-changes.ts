import type { Document } from '@shared/document/document';
import type { ImportChange } from '@shared/exchange/import-change';
import { comparisonSteps } from '@shared/exchange/plan/compare-plan';
import type { PlanImport } from '@shared/exchange/plan/plan-import';
import { inSlices } from '@renderer/store/in-slices';
import { useEffect, useState } from 'react';

/** What a workbook changes of the plan that is there, found without holding up the window; null until it is known. `preview` null: nothing is asked. */
export function usePlanChanges(preview: PlanImport | null, document: Document): readonly ImportChange[] | null {
  const [found, setFound] = useState<{ readonly preview: PlanImport; readonly document: Document; readonly changes: readonly ImportChange[] } | null>(null);
  useEffect(() => {
    if (preview === null) return undefined;
    const stopping = new AbortController();
    void inSlices(comparisonSteps(preview, document), { signal: stopping.signal }).then((compared) => {
      if (compared !== null) setFound({ preview, document, changes: compared.value.changes });
    });
    return () => { stopping.abort(); };
  }, [preview, document]);
  return found !== null && found.preview === preview && found.document === document ? found.changes : null;
}
