/**
 * An expected failure, as a value. `code` names the case (kebab-case, stable: tests and programs rely on it);
 * `messageKey` is the i18n key of the sentence a person reads, filled with `params`.
 * Source: style.md, convention 7.
 */
export interface Failure {
  readonly code: string;
  readonly messageKey: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Either a value or an expected failure. Unexpected failures are thrown, and shown by one boundary. */
export type Result<Value, Error = Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Error };

/** A success carrying `value`. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A failure carrying `error`. */
export function err<Error>(error: Error): { readonly ok: false; readonly error: Error } {
  return { ok: false, error };
}

/** An expected failure in one call: `fail('bad-header', 'import.error.noHeader', { sheet })`. */
export function fail(
  code: string,
  messageKey: string,
  params?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly error: Failure } {
  return err(params === undefined ? { code, messageKey } : { code, messageKey, params });
}
