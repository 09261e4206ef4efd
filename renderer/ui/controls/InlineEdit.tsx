import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '../use-translation';
import classes from './InlineEdit.module.css';

interface InlineEditProps {
  readonly value: string;
  /** What the text is, for those who do not see where it stands: "nombre del proceso". */
  readonly name: string;
  readonly onSave: (value: string) => void;
  /** Whether an empty text is refused: the old one stays. */
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly readOnly?: boolean;
  readonly placeholder?: string;
  /** A longer text: it wraps, and Shift+Enter makes a new line. */
  readonly multiline?: boolean;
}

/** A text that is edited where it stands: click or Enter to begin, Enter or leaving it saves, Escape takes it back. */
export function InlineEdit(props: InlineEditProps) {
  const { value, name, onSave, required = false, maxLength = 1000, readOnly = false, placeholder = '', multiline = false } = props;
  const t = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Escape and Enter end the editing before the blur that they cause; the blur must not save a second time.
  const ended = useRef(false);

  if (readOnly) return <span className={classes['text']}>{value === '' ? placeholder : value}</span>;
  if (draft === null) {
    return (
      <button
        ref={button}
        type="button"
        className={classes['button']}
        data-multiline={multiline || undefined}
        aria-label={`${value === '' ? placeholder : value} — ${t('common.edit.rename', { name })}`}
        onClick={() => {
          ended.current = false;
          setDraft(value);
        }}
      >
        {value === '' ? <span className={classes['placeholder']}>{placeholder}</span> : value}
      </button>
    );
  }
  const end = (save: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    const text = draft.trim();
    setDraft(null);
    if (save && text !== value && !(required && text === '')) onSave(text);
    requestAnimationFrame(() => button.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const breaksLine = multiline && event.shiftKey;
    if (event.key !== 'Escape' && (event.key !== 'Enter' || breaksLine)) return;
    event.preventDefault();
    event.stopPropagation();
    end(event.key === 'Enter');
  };
  const Field = multiline ? 'textarea' : 'input';
  return (
    <Field
      className={classes['input']}
      aria-label={t('common.edit.rename', { name })}
      title={t('common.edit.hint')}
      value={draft}
      maxLength={maxLength}
      placeholder={placeholder}
      ref={focusAndSelect}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
      }}
      onBlur={() => {
        end(true);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

/** Begins the editing with all of the text chosen; a ref that stays the same runs only when the field comes and goes. */
function focusAndSelect(element: HTMLInputElement | HTMLTextAreaElement | null): void {
  element?.focus();
  element?.select();
}
