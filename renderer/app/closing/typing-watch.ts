/** What a person typed into a form that is still to be sent. Fields that are kept as they are left stand in no form. */
export interface TypingWatch {
  readonly hasUnsent: () => boolean;
  readonly stop: () => void;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A few words that went nowhere are no loss. */
const LEAST_LETTERS = 20;

/** Listens to what is typed in the page. */
export function watchTyping(page: Document): TypingWatch {
  const typed = new Set<TextField>();
  const onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (target instanceof HTMLInputElement && ['checkbox', 'radio', 'search', 'file'].includes(target.type)) return;
    if (target.form !== null) typed.add(target);
  };
  // A form that was sent holds nothing more to lose.
  const onSubmit = ({ target }: Event): void => {
    for (const field of typed) if (field.form === target) typed.delete(field);
  };
  page.addEventListener('input', onInput, true);
  page.addEventListener('submit', onSubmit, true);
  return {
    hasUnsent: () => {
      for (const field of typed) if (!field.isConnected || field.value.trim() === '') typed.delete(field);
      return [...typed].reduce((letters, field) => letters + field.value.trim().length, 0) >= LEAST_LETTERS;
    },
    stop: () => {
      page.removeEventListener('input', onInput, true);
      page.removeEventListener('submit', onSubmit, true);
    },
  };
}
