import { Autocomplete, MultiSelect, NumberInput, Select, Stack, TagsInput, TextInput, Textarea } from '@mantine/core';
import { numberMarks, numberToType, typedNumber } from '@shared/i18n/number-marks';
import type { ReactNode } from 'react';
import type { FieldValue, FormField } from './form-field';
import { MoneyField } from './MoneyField';
import classes from './records.module.css';

interface RecordFormProps {
  readonly fields: readonly FormField[];
  /** A field was left with another value than it had; false where it was refused: then what stood before stands again. */
  readonly onWrite: (name: string, value: FieldValue) => boolean | undefined | void;
  readonly readOnly?: boolean;
}

/** Calls `write` with what stands in a text field when it is left with another text; one that is refused does not stay. */
function left(before: string, required: boolean, write: (text: string) => boolean) {
  return (event: { readonly currentTarget: { value: string } }): void => {
    const text = event.currentTarget.value.trim();
    if (text === '' && required) event.currentTarget.value = before;
    else if (text !== before && !write(text)) event.currentTarget.value = before;
  };
}

function Field({ field, onWrite, readOnly }: { readonly field: FormField; readonly onWrite: RecordFormProps['onWrite']; readonly readOnly: boolean }): ReactNode {
  if (field.kind === 'heading') return <h3 className={classes['heading']}>{field.label}</h3>;
  const { name, label } = field;
  const common = { label, description: field.hint, readOnly } as const;
  const write = (value: FieldValue): boolean => onWrite(name, value) !== false;
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
          {...numberMarks()}
          hideControls
          onBlur={(event) => {
            const value = typedNumber(event.currentTarget.value);
            if (value !== field.value && !Number.isNaN(value) && !write(value)) event.currentTarget.value = numberToType(field.value);
          }}
        />
      );
    case 'date':
      return (
        <TextInput
          {...common}
          type="date"
          key={field.value ?? 'none'}
          defaultValue={field.value ?? ''}
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          error={field.warning}
          onBlur={left(field.value ?? '', false, (text) => write(text === '' ? null : text))}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          value={field.value}
          data={[...field.options]}
          searchable={field.options.length > 8}
          clearable={field.clearable === true}
          allowDeselect={field.clearable === true}
          onChange={write}
        />
      );
    case 'choices':
      return <MultiSelect {...common} value={[...field.value]} data={[...field.options]} searchable hidePickedOptions onChange={write} />;
    case 'words':
      return <TagsInput {...common} value={[...field.value]} data={[...(field.suggestions ?? [])]} splitChars={[';']} onChange={write} />;
    case 'money':
      return <MoneyField key={JSON.stringify(field.value)} label={label} hint={field.hint} value={field.value} currency={field.currency} readOnly={readOnly} onWrite={write} />;
  }
}

/** The fields of a record one under the other; each is kept as it is left. */
export function RecordForm({ fields, onWrite, readOnly = false }: RecordFormProps): ReactNode {
  return (
    <Stack gap="sm">
      {fields.map((field) => (
        <Field key={field.name} field={field} onWrite={onWrite} readOnly={readOnly} />
      ))}
    </Stack>
  );
}
