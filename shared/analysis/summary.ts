import type { Document } from '../document/document';
import type { CivilDate } from '../domain/kernel/civil-date';
import type { CoverageOptions } from './coverage/coverage-of-document';
import { diagnosisJson, type DiagnosisJson } from './diagnosis/diagnosis-json';
import { callsJson, engagementsJson, lastCallDay, type CallsJson, type EngagementsJson } from './summary/calls-json';
import { coverageJson, type CoverageJson } from './summary/coverage-json';
import { indicatorsJson, lastIndicatorDay, type IndicatorsJson } from './summary/indicators-json';
import { mactorJson, type MactorJson } from './summary/mactor-json';
import { networkJson, type NetworkJson } from './summary/network-json';

/** What `analizar --json` prints. A part is null where the process has nothing to compute it from. Source: formats.md §4. */
export interface AnalysisJson {
  readonly red: NetworkJson;
  readonly mactor: MactorJson | null;
  readonly cobertura: CoverageJson;
  /** Null: a process holds no answers to the diagnosis. */
  readonly diagnostico: DiagnosisJson | null;
  readonly indicadores: IndicatorsJson | null;
  readonly convocatorias: CallsJson | null;
  readonly gestiones: EngagementsJson | null;
}

/** What the figures depend on besides the records. */
export interface AnalysisOptions extends CoverageOptions {
  /** The day on which what is out of date is looked at; the day of the last change to what is dated where left out. */
  readonly today?: CivilDate;
}

/** Every figure of methods.md that a process has the records for: plain numbers, not rounded; JSON as it stands. */
export function analyse(document: Document, options: AnalysisOptions = {}): AnalysisJson {
  return {
    red: networkJson(document),
    mactor: mactorJson(document),
    cobertura: coverageJson(document, options),
    diagnostico: diagnosisJson(document),
    indicadores: indicatorsJson(document, options.today ?? lastIndicatorDay(document)),
    convocatorias: callsJson(document, options.today ?? lastCallDay(document)),
    gestiones: engagementsJson(document, options.today ?? lastCallDay(document)),
  };
}
