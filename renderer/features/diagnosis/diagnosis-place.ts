import { usePlaceState } from '@renderer/store/session';
import type { RecordId } from '@shared/domain/kernel/id';

/** The tabs of the place "Diagnóstico". */
export const DIAGNOSIS_TABS = ['assess', 'reading', 'priorities', 'risks', 'memory', 'library'] as const;
export type DiagnosisTab = (typeof DIAGNOSIS_TABS)[number];

/** What the place remembers while the process is open. */
export interface DiagnosisPlace {
  readonly tab: DiagnosisTab;
  /** The moment looked at; null for the last one. */
  readonly assessmentId: RecordId | null;
  /** The moment it is compared with; null for none. */
  readonly comparedId: RecordId | null;
  readonly way: 'list' | 'single';
  /** Key of the item the keyboard is at; empty for the first. */
  readonly itemKey: string;
  /** Who answers now; null for the table. */
  readonly respondentId: RecordId | null;
  /** Whether the computer was handed over: only then are the answers of a covered respondent in sight. */
  readonly isHandedOver: boolean;
}

const FIRST: DiagnosisPlace = {
  tab: 'assess',
  assessmentId: null,
  comparedId: null,
  way: 'list',
  itemKey: '',
  respondentId: null,
  isHandedOver: false,
};

/** The place's own view state, and how to change parts of it. */
export function useDiagnosisPlace(): readonly [DiagnosisPlace, (part: Partial<DiagnosisPlace>) => void] {
  const [state, setState] = usePlaceState('diagnosis', FIRST);
  return [state, (part) => { setState({ ...state, ...part }); }];
}
