import { DesktopError, type DesktopErrorCode } from '@shared/platform/desktop-api';
import { errorCode } from './atomic-file';

interface Mapping {
  readonly code: DesktopErrorCode;
  readonly retry: boolean;
}

/** What the system's error codes mean to a person; `retry`: it may go better once something was done about it. */
const MAPPINGS: Readonly<Record<string, Mapping>> = {
  ENOSPC: { code: 'no-space', retry: true },
  EDQUOT: { code: 'no-space', retry: true },
  EROFS: { code: 'read-only', retry: true },
  EACCES: { code: 'no-permission', retry: true },
  EPERM: { code: 'no-permission', retry: true },
  EBUSY: { code: 'in-use', retry: true },
  ETXTBSY: { code: 'in-use', retry: true },
  ENOENT: { code: 'not-found', retry: true },
  ENOTDIR: { code: 'not-found', retry: true },
  ENODEV: { code: 'not-found', retry: true },
  ENXIO: { code: 'not-found', retry: true },
  EFBIG: { code: 'too-large', retry: false },
  ERR_FS_FILE_TOO_LARGE: { code: 'too-large', retry: false },
  EIO: { code: 'failed', retry: true },
  EMFILE: { code: 'failed', retry: true },
};

/** Any error of the services as a `DesktopError`: its code tells a person's sentence, its cause stays with it. */
export function toDesktopError(error: unknown): DesktopError {
  if (error instanceof DesktopError) return error;
  const { code, retry } = MAPPINGS[errorCode(error)] ?? { code: 'failed', retry: false };
  const message = error instanceof Error ? error.message : String(error);
  return new DesktopError(code, message, { retry, cause: error });
}
