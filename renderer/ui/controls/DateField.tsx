import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import type { CivilDate } from '@shared/domain/kernel/civil-date';
import { IconCalendar } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../use-translation';
import { DayGrid } from './DayGrid';
import { dayToType, typedDay } from './typed-day';

interface DateFieldProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'type' | 'rightSection'> {
  readonly value: CivilDate | null;
  /**
   * A day was written and left, or chosen; null: it was emptied. Not called for what is no day, which is said under the
   * field. False: refused and said elsewhere; then what stood before stands again.
   */
  readonly onWrite: (day: CivilDate | null) => unknown;
}

/** A day, written as the program's language writes it whatever the machine's is, or chosen in a month. */
export function DateField({ value, onWrite, error, readOnly, disabled, ...input }: DateFieldProps): ReactNode {
  const t = useTranslation();
  const shown = dayToType(value);
  const [text, setText] = useState(shown);
  const [before, setBefore] = useState(value);
  const [isWrong, setWrong] = useState(false);
  const [isOpen, setOpen] = useState(false);
  if (before !== value) {
    setBefore(value);
    setText(shown);
    setWrong(false);
  }
  const write = (day: CivilDate | null): void => {
    setWrong(false);
    setText(dayToType(day));
    // Back to what stands there, whoever said that something was wrong hears of it.
    if ((day !== value || Boolean(error)) && onWrite(day) === false) setText(shown);
  };
  const leave = (): void => {
    const day = typedDay(text);
    if (text.trim() !== '' && day === null) setWrong(true);
    else write(day);
  };
  const isFixed = readOnly === true || disabled === true;
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-end" shadow="md" withinPortal>
      <TextInput
        {...input}
        {...(readOnly === undefined ? {} : { readOnly })}
        {...(disabled === undefined ? {} : { disabled })}
        value={text}
        inputMode="numeric"
        autoComplete="off"
        placeholder={isFixed ? '' : t('common.day.pattern')}
        error={isWrong ? t('common.day.wrong', { example: dayToType('2026-11-24') }) : error}
        rightSection={
          isFixed ? undefined : (
            <Popover.Target>
              <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('common.day.choose')} onClick={() => { setOpen(!isOpen); }}>
                <IconCalendar size={18} />
              </ActionIcon>
            </Popover.Target>
          )
        }
        onChange={(event) => {
          setText(event.currentTarget.value);
          setWrong(false);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
          else if (event.key === 'ArrowDown' && event.altKey && !isFixed) {
            event.preventDefault();
            leave();
            setOpen(true);
          }
        }}
      />
      <Popover.Dropdown>
        <DayGrid
          value={value}
          onChoose={(day) => {
            setOpen(false);
            write(day);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
