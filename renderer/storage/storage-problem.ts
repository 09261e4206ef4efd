import { DesktopError } from '@shared/platform/desktop-api';
import type { SaveProblem } from '@shared/platform/save-problem';

/** What went wrong, by the names that browser, Dexie and the machine side give it. */
export function storageProblemOf(error: unknown): SaveProblem {
  if (error instanceof DesktopError) {
    switch (error.code) {
      case 'no-space':
      case 'read-only':
      case 'not-found':
      case 'not-connected':
      case 'no-permission':
      case 'in-use':
      case 'out-of-step':
      case 'too-large':
        return error.code;
      default:
        return 'failed';
    }
  }
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'no-space';
  if (names.some((name) => name === 'DatabaseClosedError' || name === 'InvalidStateError')) return 'database-closed';
  if (names.includes('NewerVersionError')) return 'newer-version';
  return 'failed';
}

/** Dexie wraps the browser's error in its own (`inner`); either may carry the name that tells. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner)];
}
