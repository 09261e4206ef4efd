import type { Explanation } from '@shared/analysis/explain/explanation';
import type { InfluenceResult } from '@renderer/store/analysis/analysis-tasks';
import type { ResultNames } from './results-model';

/** A figure that was asked for its arithmetic, and what it says here. */
export interface Opened {
  readonly explanation: Explanation;
  readonly sentence?: string;
}

/** What every part of the results needs. */
export interface ResultProps {
  readonly result: InfluenceResult;
  readonly names: ResultNames;
  readonly onOpen: (opened: Opened) => void;
}
