import { NativeSelect } from '@mantine/core';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  /** Null where nothing is chosen, or where several records differ. */
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  /** What stands for nothing chosen; left out, something must be chosen. */
  readonly emptyLabel?: string;
  readonly onWrite: (value: Value | null) => void;
  readonly isReadOnly?: boolean;
}

/** One of a fixed list of values of a record. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, options, emptyLabel, onWrite, isReadOnly = false } = props;
  const empty = emptyLabel === undefined ? [] : [{ value: '', label: emptyLabel }];
  return (
    <NativeSelect
      label={label}
      size="sm"
      disabled={isReadOnly}
      value={value ?? ''}
      data={[...empty, ...options.map((option) => ({ value: option.value, label: option.label }))]}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen !== undefined) onWrite(chosen.value);
        else if (emptyLabel !== undefined) onWrite(null);
      }}
    />
  );
}
