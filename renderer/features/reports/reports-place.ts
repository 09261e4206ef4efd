import { usePlaceState } from '@renderer/store/session';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Language } from '@shared/i18n';
import type { Paper } from '@shared/reports/layout/page-setup';
import type { ReportKind } from '@shared/reports/report-kinds';

/** What the place remembers while the process is open. */
export interface ReportsPlace {
  /** The report in sight; `data` are the files for other programs. */
  readonly view: ReportKind | 'data';
  readonly paper: Paper;
  readonly sessionId: RecordId | null;
  /** Year of the management report; the current one where null. */
  readonly year: number | null;
  /** The language the reports speak; that of the window where null. */
  readonly language: Language | null;
  /** How wide the pages are drawn: 1 fills the room there is. */
  readonly zoom: number;
}

const FIRST: ReportsPlace = { view: 'diagnosis', paper: 'letter', sessionId: null, year: null, language: null, zoom: 1 };

/** The place's own view state, and how to change parts of it. */
export function useReportsPlace(): readonly [ReportsPlace, (part: Partial<ReportsPlace>) => void] {
  const [state, setState] = usePlaceState('reports', FIRST);
  return [state, (part) => { setState({ ...state, ...part }); }];
}
