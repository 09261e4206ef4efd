import { Button } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from '../use-translation';
import classes from './ConfirmInline.module.css';

interface ConfirmInlineProps {
  /** What will happen, as a question: "¿Descartar este proceso?". */
  readonly question: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  /** Draws what starts it; gets the function that asks. */
  readonly children: (ask: () => void) => ReactNode;
}

/** Asks in place, without a dialog over the work. Escape or leaving it means no. */
export function ConfirmInline({ question, confirmLabel, onConfirm, children }: ConfirmInlineProps) {
  const t = useTranslation();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return children(() => {
      setAsking(true);
    });
  }
  const leave = (): void => {
    setAsking(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
  return (
    <span className={classes['row']} role="group" aria-label={question}>
      <span>{question}</span>
      <Button
        size="compact-sm"
        color="red"
        ref={focusOnce}
        onKeyDown={onKeyDown}
        onClick={() => {
          leave();
          onConfirm();
        }}
      >
        {confirmLabel}
      </Button>
      <Button size="compact-sm" variant="default" onKeyDown={onKeyDown} onClick={leave}>
        {t('common.action.cancel')}
      </Button>
    </span>
  );
}

/** A ref that stays the same runs only when the button comes and goes. */
function focusOnce(element: HTMLButtonElement | null): void {
  element?.focus();
}
