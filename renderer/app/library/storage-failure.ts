import { fail } from '@shared/domain/kernel/result';
import { DesktopError } from '@shared/platform/desktop-api';

/** What database or machine threw, as a failure that says what to do. */
export function storageFailure(error: unknown): ReturnType<typeof fail> {
  if (error instanceof DesktopError) return fail(error.code, `platform.error.${error.code}`);
  globalThis.reportError?.(error);
  return fail('storage', 'shell.failure.storage');
}
