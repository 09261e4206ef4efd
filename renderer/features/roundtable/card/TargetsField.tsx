import { ActionIcon, Button, Select } from '@mantine/core';
import type { RecordId } from '@shared/domain/kernel/id';
import type { PlanNode } from '@shared/domain/plan/plan-node';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import classes from '../roundtable.module.css';

interface TargetsFieldProps {
  readonly targets: readonly PlanNode[];
  readonly chosen: readonly RecordId[];
  readonly onChange: (ids: readonly RecordId[]) => void;
}

const nameOf = ({ code, name }: PlanNode): string => (code === '' ? name : `${code} ${name}`);

/** The plan targets a proposal is tied to. The search among hundreds of them is only made when somebody asks for it. */
export function TargetsField({ targets, chosen, onChange }: TargetsFieldProps): ReactNode {
  const t = useTranslation();
  const [isSearching, setIsSearching] = useState(false);
  const tied = targets.filter(({ id }) => chosen.includes(id));
  return (
    <section className={classes['stackTight']} aria-label={t('roundtable.card.targets')}>
      <h3 className={classes['small']}>{t('roundtable.card.targets')}</h3>
      {tied.length === 0 ? null : (
        <ul className={classes['plain']}>
          {tied.map((target) => (
            <li key={target.id} className={classes['argument']}>
              <span className={classes['grow']}>{nameOf(target)}</span>
              <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('roundtable.card.removeTarget', { target: nameOf(target) })} onClick={() => { onChange(chosen.filter((id) => id !== target.id)); }}><IconX size={14} /></ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {isSearching ? (
        <Select
          size="sm"
          aria-label={t('roundtable.card.addTarget')}
          placeholder={t('roundtable.card.addTarget')}
          searchable
          defaultDropdownOpened
          limit={40}
          value={null}
          data={targets.filter(({ id }) => !chosen.includes(id)).map((target) => ({ value: target.id as string, label: nameOf(target) }))}
          ref={(element) => { if (element !== null && window.document.activeElement !== element) element.focus(); }}
          onBlur={() => { setIsSearching(false); }}
          onChange={(value) => {
            const target = targets.find(({ id }) => id === value);
            if (target !== undefined) onChange([...chosen, target.id]);
            setIsSearching(false);
          }}
        />
      ) : <Button className={classes['atStart'] ?? ''} size="compact-sm" variant="default" disabled={targets.length === tied.length} onClick={() => { setIsSearching(true); }}>{t('roundtable.card.addTarget')}</Button>}
    </section>
  );
}
