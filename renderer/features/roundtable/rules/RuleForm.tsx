import { NativeSelect, NumberInput } from '@mantine/core';
import type { AdoptedRule, Roundtable } from '@shared/domain/roundtable/roundtable';
import { scaleOf } from '@shared/reports/acta/round-reading';
import { useTranslation } from '@renderer/ui/use-translation';
import { numberMarks } from '@shared/i18n/number-marks';
import type { ReactNode } from 'react';
import classes from '../roundtable.module.css';

const KINDS = ['consensusWithReservations', 'unanimity', 'majority', 'gradientThreshold'] as const;
const BASES = ['sided', 'present', 'seats'] as const;

/** A rule of this kind as one begins with it. */
function freshRule(kind: AdoptedRule['kind'], table: Roundtable): AdoptedRule {
  const { quorum } = table.rule;
  switch (kind) {
    case 'unanimity':
    case 'consensusWithReservations':
      return { kind, quorum };
    case 'majority':
      return { kind, quorum, threshold: 0.5, base: 'sided' };
    case 'gradientThreshold': {
      const values = scaleOf(table.scaleId).options.flatMap(({ stance, value }) => (stance === 'for' && value !== null ? [value] : []));
      return { kind, quorum, least: Math.min(...values), share: 0.75 };
    }
  }
}

/** How the mesa decides: the kind of rule and its numbers. */
export function RuleForm({ table, onChange }: { readonly table: Roundtable; readonly onChange: (rule: AdoptedRule) => void }): ReactNode {
  const t = useTranslation();
  const { rule } = table;
  const percent = (label: string, share: number, set: (share: number) => void): ReactNode => (
    <NumberInput key={label} size="sm" label={label} suffix=" %" min={0} max={100} decimalScale={1} {...numberMarks()} value={Math.round(share * 1000) / 10} onChange={(value) => { if (typeof value === 'number') set(Math.max(0, Math.min(100, value)) / 100); }} />
  );
  return (
    <div className={classes['stackTight']}>
      <NativeSelect label={t('roundtable.rules.rule')} value={rule.kind} data={KINDS.map((kind) => ({ value: kind, label: t(`roundtable.rules.ruleKind.${kind}`) }))} onChange={(event) => { onChange(freshRule(KINDS.find((kind) => kind === event.currentTarget.value) ?? 'consensusWithReservations', table)); }} />
      <div className={classes['grid']}>
        {rule.kind === 'majority' ? (
          <>
            {percent(t('roundtable.rules.threshold'), rule.threshold, (threshold) => { onChange({ ...rule, threshold }); })}
            <NativeSelect size="sm" label={t('roundtable.rules.base')} value={rule.base} data={BASES.map((base) => ({ value: base, label: t(`roundtable.rules.baseName.${base}`) }))} onChange={(event) => { onChange({ ...rule, base: BASES.find((base) => base === event.currentTarget.value) ?? 'sided' }); }} />
          </>
        ) : null}
        {rule.kind === 'gradientThreshold' ? (
          <>
            <NumberInput size="sm" label={t('roundtable.rules.least')} min={-4} max={8} value={rule.least} onChange={(value) => { if (typeof value === 'number') onChange({ ...rule, least: value }); }} />
            {percent(t('roundtable.rules.share'), rule.share, (share) => { onChange({ ...rule, share }); })}
          </>
        ) : null}
        {percent(t('roundtable.rules.quorum'), rule.quorum, (quorum) => { onChange({ ...rule, quorum }); })}
      </div>
    </div>
  );
}
