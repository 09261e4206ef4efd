import { Tooltip } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import type { ComponentType, Ref } from 'react';
import { ShortcutKeys } from '../keyboard/ShortcutKeys';
import { ariaShortcut } from '../keyboard/shortcut';
import classes from './ToolbarButton.module.css';
import { useLateTip } from './use-late-tip';

interface ToolbarButtonProps {
  readonly label: string;
  readonly Icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>;
  readonly onClick?: () => void;
  readonly shortcut?: string;
  /** Says more than the label, in the tooltip: what an undo would undo. */
  readonly hint?: string;
  readonly disabled?: boolean;
  /** For a button that stays in: whether it is in. */
  readonly pressed?: boolean;
  /** Shows the label beside the icon. */
  readonly withLabel?: boolean;
  /** Given by the menu that this button opens. */
  readonly 'aria-expanded'?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of a toolbar: an icon with its name, explanation and keys in the tooltip. */
export function ToolbarButton(props: ToolbarButtonProps) {
  const { label, Icon, shortcut, hint, disabled = false, pressed, withLabel = false, onClick, ref, ...rest } = props;
  const { target, hasTip, hover } = useLateTip();
  const whole = useMergedRef(target, ref);
  const saysAll = withLabel && hint === undefined && shortcut === undefined;
  return (
    <>
      <button
        {...rest}
        {...hover}
        ref={whole}
        type="button"
        className={classes['button']}
        aria-label={hint ?? label}
        aria-disabled={disabled}
        aria-pressed={pressed}
        aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut)}
        onClick={disabled ? undefined : onClick}
      >
        <Icon size={20} stroke={1.75} />
        {withLabel ? <span className={classes['label']}>{label}</span> : null}
      </button>
      {hasTip && !saysAll ? (
        <Tooltip
          target={target}
          defaultOpened
          // Over an open menu the tooltip would cover its first choice.
          disabled={rest['aria-expanded'] === true}
          label={
            <span className={classes['tip']}>
              {hint ?? label}
              {shortcut === undefined ? null : <ShortcutKeys shortcut={shortcut} />}
            </span>
          }
        />
      ) : null}
    </>
  );
}
