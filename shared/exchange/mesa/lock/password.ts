import { fail, type Failure } from '../../../domain/kernel/result';

/** Shortest and longest password, in characters. */
export const PASSWORD_LIMITS = { shortest: 8, longest: 200 } as const;

/** What a password is not good for (`mesa-password`), or null where it will do. */
export function passwordProblem(password: string): Failure | null {
  const { length } = [...password.normalize('NFC')];
  const { shortest, longest } = PASSWORD_LIMITS;
  return length < shortest || length > longest ? fail('mesa-password', 'errors.mesa.lock.length', PASSWORD_LIMITS).error : null;
}
