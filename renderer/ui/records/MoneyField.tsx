import { Group, NumberInput, Select } from '@mantine/core';
import { majorOf, minorDigits, moneyFromMajor, type Money } from '@shared/domain/kernel/money';
import { numberMarks } from '@shared/i18n/number-marks';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../use-translation';
import { CURRENCIES } from './currencies';

interface MoneyFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Money | null;
  /** Currency of an amount that has none yet. */
  readonly currency: string;
  readonly readOnly: boolean;
  readonly error?: string | null;
  readonly onWrite: (value: Money | null) => void;
}

/** An amount and its currency; both are kept when the amount is left. */
export function MoneyField({ label, hint, value, currency, readOnly, error = null, onWrite }: MoneyFieldProps): ReactNode {
  const t = useTranslation();
  const [chosen, setChosen] = useState(value?.currency ?? currency);
  const [amount, setAmount] = useState<string | number>(value === null ? '' : majorOf(value));
  const write = (major: string | number, inCurrency: string): void => {
    const next = typeof major === 'number' ? moneyFromMajor(major, inCurrency) : null;
    if (next?.minor !== value?.minor || next?.currency !== value?.currency) onWrite(next);
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <NumberInput
        label={label}
        description={hint}
        value={amount}
        min={0}
        decimalScale={minorDigits(chosen)}
        {...numberMarks()}
        hideControls
        readOnly={readOnly}
        error={error}
        flex={1}
        onChange={setAmount}
        onBlur={() => { write(amount, chosen); }}
      />
      <Select
        aria-label={t('common.money.currencyOf', { label })}
        w={88}
        data={[...new Set([...CURRENCIES, currency, chosen])]}
        value={chosen}
        allowDeselect={false}
        readOnly={readOnly}
        onChange={(next) => {
          if (next === null) return;
          setChosen(next);
          if (amount !== '') write(amount, next);
        }}
      />
    </Group>
  );
}
