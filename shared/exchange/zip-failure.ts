import { fail, type Result } from '../domain/kernel/result';

/** Reasons why a zip is refused; each has a sentence `errors.zip.<reason>`. */
export const ZIP_REASONS = {
  'zip-not': 'errors.zip.not',
  'zip-truncated': 'errors.zip.truncated',
  'zip-encrypted': 'errors.zip.encrypted',
  'zip-unsupported': 'errors.zip.unsupported',
  'zip-too-large': 'errors.zip.tooLarge',
  'zip-too-many': 'errors.zip.tooMany',
  'zip-ratio': 'errors.zip.ratio',
  'zip-false-size': 'errors.zip.falseSize',
  'zip-bad-name': 'errors.zip.badName',
  'zip-duplicate': 'errors.zip.duplicate',
  'zip-overlap': 'errors.zip.overlap',
  'zip-bad-checksum': 'errors.zip.badChecksum',
  'zip-damaged': 'errors.zip.damaged',
} as const;
export type ZipFailureCode = keyof typeof ZIP_REASONS;

/** The failure of a zip that is refused. */
export function zipFailure(code: ZipFailureCode, params?: Readonly<Record<string, string | number>>): Result<never> {
  return fail(code, ZIP_REASONS[code], params);
}

/** A name from a file, fit to stand in a sentence: without control characters, cut where it is long. */
export function shownName(name: string): string {
  const clean = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');
  return clean.length > 80 ? `${clean.slice(0, 77)}…` : clean;
}
