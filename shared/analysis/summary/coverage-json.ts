import { listOf, tableOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { majorOf } from '../../domain/kernel/money';
import { t } from '../../i18n';
import type { BudgetShare } from '../coverage/coverage';
import { coverageOf, type CoverageOptions } from '../coverage/coverage-of-document';
import { GAP_KINDS, type Gap, type GapKind } from '../coverage/gap';
import { coverageSentences } from '../explain/coverage-sentences';
import { gapHeading, gapSentence } from '../explain/gap-sentences';
import { say } from '../explain/sentence';
import { keyed, uniqueNames } from './unique-names';

type ByName<Value> = Readonly<Record<string, Value>>;

/** Money in major units of one currency. */
interface BudgetJson {
  readonly moneda: string;
  readonly total: number;
  readonly vinculado: number;
  readonly densidad: number;
}

interface AxisJson {
  readonly metas: number;
  readonly metasVinculadas: number;
  readonly densidad: number | null;
  /** Strongest link, 0 to 3. */
  readonly cobertura: number;
  readonly presupuesto: BudgetJson | null;
}

interface LineJson {
  readonly modalidad: string;
  readonly metasVinculadas: number;
  readonly densidad: number | null;
  readonly porFuerza: { readonly '1': number; readonly '2': number; readonly '3': number };
  readonly vinculosEnNivelesSuperiores: number;
}

interface ModalityJson {
  readonly lineas: number;
  readonly metasVinculadas: number;
  readonly densidad: number | null;
}

/** Stable Spanish names of the kinds of gap. */
const GAP_TYPES = {
  axisWithoutLine: 'ejeSinLinea',
  lineWithoutTarget: 'lineaSinMeta',
  lineWithoutSupport: 'lineaSinApoyo',
  strongestNotSeated: 'apoyoFueraDeLaMesa',
  dispersedTarget: 'metaDispersa',
} as const satisfies { readonly [Kind in GapKind]: string };

interface GapJson {
  readonly tipo: (typeof GAP_TYPES)[GapKind];
  readonly titulo: string;
  readonly frase: string;
  /** Ids of the records it is about, the subject first. */
  readonly registros: readonly string[];
}

/** `cobertura` of `analizar --json`: names of axes and lines, ids of modalities as keys. Source: methods.md §5. */
export interface CoverageJson {
  readonly metas: number;
  readonly metasVinculadas: number;
  readonly densidad: number | null;
  readonly lineas: number;
  readonly vinculos: number;
  /** Cells looked at and left without a link. */
  readonly revisadosSinVinculo: number;
  readonly presupuesto: BudgetJson | null;
  readonly porEje: ByName<AxisJson>;
  readonly porLinea: ByName<LineJson>;
  readonly porModalidad: ByName<ModalityJson>;
  readonly brechas: readonly GapJson[];
  readonly brechasPorTipo: ByName<number>;
  /** Whether the seats of the table were known: without them `apoyoFueraDeLaMesa` is not looked for. */
  readonly puestosConocidos: boolean;
  readonly lectura: readonly string[];
}

function budgetJson(budget: BudgetShare | null): BudgetJson | null {
  if (budget === null) return null;
  const { currency, totalMinor, linkedMinor, density } = budget;
  return {
    moneda: currency,
    total: majorOf({ minor: totalMinor, currency }),
    vinculado: majorOf({ minor: linkedMinor, currency }),
    densidad: density,
  };
}

function gapJson(document: Document, gap: Gap): GapJson {
  return {
    tipo: GAP_TYPES[gap.kind],
    titulo: t(gapHeading(gap.kind)),
    frase: say(t, gapSentence(document, gap)),
    registros: gap.recordIds,
  };
}

/** The coverage of the plan of a process by its lines. */
export function coverageJson(document: Document, options: CoverageOptions = {}): CoverageJson {
  const coverage = coverageOf(document, options);
  const planNodes = tableOf(document, 'planNode');
  const axisNames = uniqueNames(
    coverage.axes.map(({ planNodeId }) =>
      planNodeId === null
        ? { id: '', name: t('analysis.noun.unnamedAxis') }
        : { id: planNodeId, name: planNodes.get(planNodeId)?.name ?? '' },
    ),
  );
  const lineNames = uniqueNames(listOf(document, 'line'));
  const lines = tableOf(document, 'line');
  const modalityName = (id: string): string => (id === '' ? t('analysis.noun.unnamedModality') : id);
  const nameOfLine = (id: RecordId): string => lineNames.get(id) ?? id;
  return {
    metas: coverage.targets,
    metasVinculadas: coverage.linked,
    densidad: coverage.density,
    lineas: coverage.lineCount,
    vinculos: coverage.links,
    revisadosSinVinculo: coverage.reviewedNone,
    presupuesto: budgetJson(coverage.budget),
    porEje: keyed(
      coverage.axes,
      ({ planNodeId }) => axisNames.get(planNodeId ?? '') ?? '',
      ({ targets, linked, density, coverage: strongest, budget }): AxisJson => ({
        metas: targets,
        metasVinculadas: linked,
        densidad: density,
        cobertura: strongest,
        presupuesto: budgetJson(budget),
      }),
    ),
    porLinea: keyed(
      coverage.lines,
      ({ lineId }) => nameOfLine(lineId),
      ({ lineId, linked, density, byStrength, branchLinks }): LineJson => ({
        modalidad: modalityName(lines.get(lineId)?.modalityId ?? ''),
        metasVinculadas: linked,
        densidad: density,
        porFuerza: { '1': byStrength[0], '2': byStrength[1], '3': byStrength[2] },
        vinculosEnNivelesSuperiores: branchLinks,
      }),
    ),
    porModalidad: keyed(
      coverage.modalities,
      ({ modalityId }) => modalityName(modalityId),
      ({ lines: count, linked, density }): ModalityJson => ({
        lineas: count,
        metasVinculadas: linked,
        densidad: density,
      }),
    ),
    brechas: coverage.gaps.map((gap) => gapJson(document, gap)),
    brechasPorTipo: keyed(
      GAP_KINDS,
      (kind) => GAP_TYPES[kind],
      (kind) => coverage.gaps.filter((gap) => gap.kind === kind).length,
    ),
    puestosConocidos: coverage.seatsKnown,
    lectura: coverageSentences(coverage).map((sentence) => say(t, sentence)),
  };
}
