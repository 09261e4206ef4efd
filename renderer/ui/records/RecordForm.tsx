import { Autocomplete, Checkbox, MultiSelect, NumberInput, Select, Stack, TagsInput, TextInput, Textarea } from '@mantine/core';
import { numberMarks, numberToType, typedNumber } from '@shared/i18n/number-marks';
import { useState, type ReactNode } from 'react';
import { DateField } from '../controls/DateField';
import { ScaleField } from '../controls/ScaleField';
import type { FieldValue, FormField } from './form-field';
import { MoneyField } from './MoneyField';
import classes from './records.module.css';

/** Choices drawn at a time: of thousands of records the search leads to the one that is meant. */
const SHOWN_OPTIONS = 60;

interface RecordFormProps {
  readonly fields: readonly FormField[];
  /**
   * A field was left with another value than it had. A sentence where it was refused: it is said under the field, and what was
   * written stays to be corrected. False: refused and said elsewhere; then what stood before stands again.
   */
  readonly onWrite: (name: string, value: FieldValue) => boolean | string | undefined | void;
  readonly readOnly?: boolean;
}

/** Calls `write` with what stands in a text field when it is left with another text; one that is refused does not stay. */
function left(before: string, required: boolean, write: (text: string) => Written) {
  return (event: { readonly currentTarget: { value: string } }): void => {
    const text = event.currentTarget.value.trim();
    if (text === '' && required) event.currentTarget.value = before;
    else if (text !== before && write(text) === 'undone') event.currentTarget.value = before;
    else if (text === before) write(text);
  };
}

/** What became of a value: kept, refused with a sentence under the field, or refused so that what stood before stands again. */
type Written = 'kept' | 'said' | 'undone';

interface FieldProps {
  readonly field: Exclude<FormField, { readonly kind: 'heading' }>;
  readonly onWrite: RecordFormProps['onWrite'];
  readonly readOnly: boolean;
}

function Field({ field, onWrite, readOnly }: FieldProps): ReactNode {
  const { name, label } = field;
  const [error, setError] = useState<string | null>(null);
  const common = { label, description: field.hint, readOnly, error } as const;
  const write = (value: FieldValue): Written => {
    // Back to what stands there: nothing to keep, and nothing is wrong any more.
    const answer = 'value' in field && value === field.value ? true : onWrite(name, value);
    setError(typeof answer === 'string' ? answer : null);
    return typeof answer === 'string' ? 'said' : answer === false ? 'undone' : 'kept';
  };
  switch (field.kind) {
    case 'text':
      return field.suggestions === undefined ? (
        <TextInput {...common} key={field.value} defaultValue={field.value} required={field.required === true} withAsterisk={false} onBlur={left(field.value, field.required === true, write)} />
      ) : (
        <Autocomplete {...common} key={field.value} defaultValue={field.value} data={[...new Set(field.suggestions)]} onBlur={left(field.value, field.required === true, write)} />
      );
    case 'longText':
      return <Textarea {...common} key={field.value} defaultValue={field.value} autosize minRows={field.required === true ? 1 : 2} maxRows={12} onBlur={left(field.value, field.required === true, write)} />;
    case 'number':
      return (
        <NumberInput
          {...common}
          key={String(field.value)}
          defaultValue={field.value ?? ''}
          {...(field.isYear === true ? { thousandSeparator: '', maxLength: 4 } : numberMarks())}
          hideControls
          onBlur={(event) => {
            const value = typedNumber(event.currentTarget.value);
            if (!Number.isNaN(value) && write(value) === 'undone') event.currentTarget.value = numberToType(field.value);
          }}
        />
      );
    case 'date':
      return (
        <DateField
          {...common}
          value={field.value}
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          error={error ?? field.warning}
          onWrite={(day) => write(day) !== 'undone'}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          value={field.value}
          data={[...field.options]}
          searchable={field.options.length > 8}
          limit={SHOWN_OPTIONS}
          clearable={field.clearable === true}
          allowDeselect={field.clearable === true}
          onChange={(value) => { write(value); }}
        />
      );
    case 'choices':
      return <MultiSelect {...common} value={[...field.value]} data={[...field.options]} searchable limit={SHOWN_OPTIONS} hidePickedOptions onChange={(value) => { write(value); }} />;
    case 'words':
      return <TagsInput {...common} value={[...field.value]} data={[...(field.suggestions ?? [])]} splitChars={[';']} onChange={(value) => { write(value); }} />;
    case 'money':
      return <MoneyField key={JSON.stringify(field.value)} label={label} hint={field.hint} value={field.value} currency={field.currency} readOnly={readOnly} error={error} onWrite={(value) => { write(value); }} />;
    case 'yesNo':
      return <Checkbox label={label} description={field.hint} disabled={readOnly} error={error} checked={field.value} onChange={(event) => { write(event.currentTarget.checked); }} />;
    case 'scale':
      return <ScaleField label={label} description={field.hint} value={field.value} steps={field.steps} clearable={field.clearable === true} readOnly={readOnly} error={error} onWrite={(value) => { write(value); }} />;
    case 'fact':
      return (
        <div className={classes['fact']}>
          <span className={classes['factLabel']}>{label}</span>
          <span className={classes['factValue']}>{field.value}</span>
        </div>
      );
  }
}

/** The fields of a record one under the other; each is kept as it is left. */
export function RecordForm({ fields, onWrite, readOnly = false }: RecordFormProps): ReactNode {
  return (
    <Stack gap="sm">
      {fields.map((field) =>
        field.kind === 'heading' ? <h3 key={field.name} className={classes['heading']}>{field.label}</h3> : <Field key={field.name} field={field} onWrite={onWrite} readOnly={readOnly} />,
      )}
    </Stack>
  );
}
