import { fail, type Failure, type Result } from '../../domain/kernel/result';

/** Reasons why a `.mesa` file is not opened; each has a sentence `errors.mesa.<reason>`. */
export const MESA_REASONS = {
  'mesa-not': 'errors.mesa.not',
  'mesa-truncated': 'errors.mesa.truncated',
  'mesa-altered': 'errors.mesa.altered',
  'mesa-invalid': 'errors.mesa.invalid',
  'mesa-newer': 'errors.mesa.newer',
  'mesa-lost': 'errors.mesa.lost',
} as const;
export type MesaFailureCode = keyof typeof MESA_REASONS;

/** The failure of a `.mesa` file that is not opened. */
export function mesaFailure(code: MesaFailureCode, params?: Readonly<Record<string, string | number>>): Result<never> {
  return fail(code, MESA_REASONS[code], params);
}

/** A failure of the zip gate in the words of a `.mesa` file, where it has its own. */
export function mesaFailureOfZip(failure: Failure): Result<never> {
  switch (failure.code) {
    case 'zip-not':
      return mesaFailure('mesa-not');
    case 'zip-truncated':
      return mesaFailure('mesa-truncated');
    case 'zip-bad-checksum':
    case 'zip-damaged':
      return mesaFailure('mesa-altered', { part: failure.params?.['name'] ?? 'zip' });
    default:
      return { ok: false, error: failure };
  }
}

/** Whether part of a file that failed so may still be had (`recoverMesa`). */
export function isRecoverable(failure: Failure): boolean {
  return ['mesa-truncated', 'mesa-altered', 'mesa-invalid'].includes(failure.code);
}
