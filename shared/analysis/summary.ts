import type { Document } from '../document/document';
import type { CoverageOptions } from './coverage/coverage-of-document';
import { coverageJson, type CoverageJson } from './summary/coverage-json';
import { mactorJson, type MactorJson } from './summary/mactor-json';
import { networkJson, type NetworkJson } from './summary/network-json';

/** What `analizar --json` prints. A part is null where the process has nothing to compute it from. Source: formats.md §4. */
export interface AnalysisJson {
  readonly red: NetworkJson;
  readonly mactor: MactorJson | null;
  readonly cobertura: CoverageJson;
  /** Null: a process holds no answers to the diagnosis. */
  readonly diagnostico: null;
  /** Null: a process holds no indicators with measurements. */
  readonly indicadores: null;
}

/** Every figure of methods.md that a process has the records for: plain numbers, not rounded; JSON as it stands. */
export function analyse(document: Document, options: CoverageOptions = {}): AnalysisJson {
  return {
    red: networkJson(document),
    mactor: mactorJson(document),
    cobertura: coverageJson(document, options),
    diagnostico: null,
    indicadores: null,
  };
}
