import { SegmentedControl } from '@mantine/core';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SegmentedChoiceProps<Value extends string> {
  /** What is being chosen, for those who do not see the group. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One of a few, all in sight. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
  const { label, value, options, onChange, disabled = false } = props;
  return (
    <SegmentedControl
      aria-label={label}
      size="sm"
      disabled={disabled}
      value={value}
      data={options.map((option) => ({ value: option.value, label: option.label }))}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    />
  );
}
