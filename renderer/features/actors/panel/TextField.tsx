import { Textarea, TextInput } from '@mantine/core';
import { NAME_LIMIT, TEXT_LIMIT } from '@shared/domain/kernel/record';
import classes from './text-field.module.css';
import { useDraftValue } from './use-draft-value';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  /** Several lines. */
  readonly isLong?: boolean;
  /** An empty text is not written: the field shows the old one again. */
  readonly isRequired?: boolean;
  readonly suggestions?: readonly string[];
  readonly isReadOnly?: boolean;
  readonly type?: 'text' | 'email' | 'tel';
}

/** A text of a record, saved while it is typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, onWrite, isLong = false, isRequired = false, suggestions, isReadOnly = false, type = 'text' } = props;
  const draft = useDraftValue(value, (text) => {
    if (!isRequired || text.trim() !== '') onWrite(text);
  });
  const shared = {
    label,
    value: draft.value,
    readOnly: isReadOnly,
    onBlur: draft.commit,
  };
  if (isLong) {
    return (
      <Textarea
        {...shared}
        size="sm"
        rows={2}
        // Grows with its text by the style sheet: measuring it would lay the page out for each field of each card.
        classNames={{ input: classes['long'] ?? '' }}
        maxLength={TEXT_LIMIT}
        onChange={(event) => {
          draft.change(event.currentTarget.value);
        }}
      />
    );
  }
  const listId = suggestions === undefined ? undefined : `suggestions-${label}`;
  return (
    <>
      <TextInput
        {...shared}
        size="sm"
        type={type}
        maxLength={NAME_LIMIT}
        {...(listId === undefined ? {} : { list: listId })}
        onChange={(event) => {
          draft.change(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit();
        }}
      />
      {suggestions === undefined ? null : (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}
