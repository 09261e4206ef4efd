/** What a zip may hold at most before anything in it is parsed. */
export interface ZipLimits {
  /** Bytes of all parts together once inflated. */
  readonly totalBytes: number;
  /** Inflated bytes for each compressed one, of a part and of the whole. */
  readonly ratio: number;
  /** Inflated bytes up to which the ratio does not matter: small repetitive parts compress well and do no harm. */
  readonly ratioFloor: number;
  readonly entries: number;
}

/** The limits for files that people open. */
export const ZIP_LIMITS: ZipLimits = {
  totalBytes: 200 * 1024 * 1024,
  ratio: 100,
  ratioFloor: 1024 * 1024,
  entries: 10_000,
};
