export type { FieldValue, FormField, Option, ScaleStep } from '@shared/domain/kernel/form-field';
