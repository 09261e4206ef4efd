import { z } from 'zod';
import { field } from './record';

/** What a field holds, as a form asks for it. `isOptional`: nothing (null) is a value too. */
export type FieldKind =
  | { readonly kind: 'name' | 'line' | 'paragraph' | 'number' | 'year' | 'yesNo' | 'day' | 'instant' | 'money' | 'reference' | 'references' | 'tags' | 'other'; readonly isOptional: boolean }
  | { readonly kind: 'choice' | 'choices'; readonly values: readonly string[]; readonly isOptional: boolean };

/** Shared schemas and what they hold, seen by identity. */
const KNOWN = new Map<unknown, FieldKind['kind']>([
  [field.name, 'name'],
  [field.title, 'line'],
  [field.text, 'paragraph'],
  [field.tags, 'tags'],
  [field.year, 'year'],
  [field.civilDate, 'day'],
  [field.instant, 'instant'],
  [field.recordId, 'reference'],
  [field.money, 'money'],
]);

/** Reads what a field holds off its schema. */
export function kindOfField(schema: z.ZodType): FieldKind {
  return kindOf(schema, false);
}

function kindOf(schema: unknown, isOptional: boolean): FieldKind {
  const known = KNOWN.get(schema);
  if (known !== undefined && known !== 'choice' && known !== 'choices') return { kind: known, isOptional };
  if (schema instanceof z.ZodNullable) return kindOf(schema.unwrap(), true);
  if (schema instanceof z.ZodReadonly) return kindOf(schema.unwrap(), isOptional);
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String), isOptional };
  if (schema instanceof z.ZodNumber) return { kind: 'number', isOptional };
  if (schema instanceof z.ZodBoolean) return { kind: 'yesNo', isOptional };
  if (schema instanceof z.ZodString) return { kind: 'line', isOptional };
  if (schema instanceof z.ZodArray) return ofList(kindOf(schema.element, false), isOptional);
  if (schema instanceof z.ZodObject && 'minor' in schema.shape && 'currency' in schema.shape) return { kind: 'money', isOptional };
  return { kind: 'other', isOptional };
}

function ofList(element: FieldKind, isOptional: boolean): FieldKind {
  switch (element.kind) {
    case 'reference':
      return { kind: 'references', isOptional };
    case 'choice':
      return { kind: 'choices', values: element.values, isOptional };
    case 'name':
    case 'line':
    case 'paragraph':
      return { kind: 'tags', isOptional };
    default:
      return { kind: 'other', isOptional };
  }
}
