/** What was planned and what came of it. Money in one currency, major units. Dates and times in any one unit. */
export interface Execution {
  /** Result achieved and planned, in the indicator's unit. */
  readonly achieved: number;
  readonly planned: number;
  /** Of the achieved, what was achieved within the time planned. */
  readonly achievedInTime: number;
  /** Cost incurred and resources available for it. */
  readonly spent: number;
  readonly available: number;
}

/** A figure, or null where its divisor is 0. */
export interface CostEffectiveness {
  /** Eficacia: achieved / planned, as a share; 1 is the whole target. */
  readonly efficacy: number | null;
  /** Eficiencia: per cent of achievement for each unit of available resources (choose the unit: a million, say). */
  readonly efficiency: number | null;
  /**
   * Efectividad: achieved in time / planned, over spent / available. 1: all that was planned, in time, at the cost that was
   * foreseen; above 1, for less.
   */
  readonly effectiveness: number | null;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * Eficacia ("% de metas alcanzada / meta planeada"), eficiencia ("% logro alcanzado / recursos disponibles") and
 * efectividad, which takes in both: planned results, in time, at the most reasonable cost. Source: methods.md §7;
 * Cuaderno 8 §2.2c, which gives the first two as formulas and the third in words, after DANE. `resourceUnit`: money
 * that counts as one unit of resources.
 */
export function costEffectiveness(execution: Execution, resourceUnit = 1): CostEffectiveness {
  const { achieved, planned, achievedInTime, spent, available } = execution;
  const efficacy = ratio(achieved, planned);
  const inTime = ratio(achievedInTime, planned);
  const cost = ratio(spent, available);
  return {
    efficacy,
    efficiency: efficacy === null ? null : ratio(efficacy * 100, available / resourceUnit),
    effectiveness: inTime === null || cost === null ? null : ratio(inTime, cost),
  };
}
