/** What a quick hand typed before the field was there to take it. */
interface TypedAhead {
  readonly text: string;
  /** Whether Enter came too. */
  readonly isEntered: boolean;
}

const NOTHING: TypedAhead = { text: '', isEntered: false };
let typed = NOTHING;
let stop: (() => void) | null = null;

/** Keeps the keys from now on, until they are taken: on a busy machine a field comes some letters after it was asked for. */
export function startTypingAhead(target: Pick<Window, 'addEventListener' | 'removeEventListener'> = window): void {
  endTypingAhead();
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || typed.isEntered) return;
    if (key === 'Enter') typed = { ...typed, isEntered: true };
    else if (key === 'Backspace') typed = { ...typed, text: typed.text.slice(0, -1) };
    else if ([...key].length === 1) typed = { ...typed, text: typed.text + key };
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  target.addEventListener('keydown', onKeyDown, { capture: true });
  stop = () => { target.removeEventListener('keydown', onKeyDown, { capture: true }); };
}

/** What was typed so far; from now on the field has the keys. */
export function takeTypedAhead(): TypedAhead {
  const taken = typed;
  endTypingAhead();
  return taken;
}

export function endTypingAhead(): void {
  stop?.();
  stop = null;
  typed = NOTHING;
}
