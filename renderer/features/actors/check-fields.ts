import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { i18nInstance, t, type MessageKey } from '@shared/i18n';

interface FieldSchema {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

/** Holds values that a person wrote against the fields of a record; the first that does not fit is named. */
export function checkFields(schemas: Readonly<Record<string, FieldSchema>>, fields: Readonly<Record<string, unknown>>): Result<void> {
  for (const [name, value] of Object.entries(fields)) {
    if (schemas[name]?.safeParse(value).success === true) continue;
    const key = `actors.field.${name}`;
    const label = i18nInstance.exists(key) ? t(key as MessageKey) : name;
    return fail('bad-value', 'actors.error.badValue', { field: label });
  }
  return ok(undefined);
}
