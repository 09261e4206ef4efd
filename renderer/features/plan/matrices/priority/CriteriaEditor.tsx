import { ActionIcon, Button, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { MOST_WEIGHT } from '@shared/analysis/priorities/priority';
import { CRITERION_MEASURES, type Criterion, type CriterionMeasure } from '@shared/domain/priorities/criterion';
import { announceFailure } from '@renderer/store/notices';
import { runCommand, useReadOnly } from '@renderer/store/workspace';
import { InlineEdit } from '@renderer/ui/controls/InlineEdit';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { addCriterion, editCriterion, removeCriterion } from './commands';
import classes from './priority.module.css';

/** The criteria with their weights: names and weights are written in place. */
export function CriteriaEditor({ criteria }: { readonly criteria: readonly Criterion[] }): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const [name, setName] = useState('');
  const [measure, setMeasure] = useState<CriterionMeasure>('scored');
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const add = (): void => {
    const made = runCommand(addCriterion, { name, measure });
    if (!made.ok) return announceFailure(made.error);
    setName('');
    setMeasure('scored');
  };
  return (
    <section className={classes['block']} aria-label={t('matrices.priority.criteria')}>
      <h2 className={classes['title']}>{t('matrices.priority.criteria')}</h2>
      {criteria.length === 0 ? <p className={classes['note']}>{t('matrices.priority.noCriteria')}</p> : null}
      <ul className={classes['criteria']}>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <span className={classes['name']}>
              <InlineEdit
                value={criterion.name}
                name={t('matrices.priority.nameOf')}
                required
                readOnly={readOnly}
                onSave={(next) => { runCommand(editCriterion, { id: criterion.id, fields: { name: next } }); }}
              />
              {criterion.measure === 'scored' ? null : <span className={classes['detail']}>{t(`matrices.priority.measure.${criterion.measure}`)}</span>}
            </span>
            <NumberInput
              size="xs"
              w={52}
              hideControls
              min={0}
              max={MOST_WEIGHT}
              clampBehavior="strict"
              allowDecimal={false}
              disabled={readOnly}
              aria-label={t('matrices.priority.weightOf', { name: criterion.name })}
              title={total === 0 ? '' : t('matrices.priority.share', { percent: Math.round((criterion.weight / total) * 100) })}
              value={criterion.weight}
              onChange={(weight) => {
                if (typeof weight === 'number') runCommand(editCriterion, { id: criterion.id, fields: { weight } });
              }}
            />
            <ActionIcon variant="subtle" color="red" disabled={readOnly} aria-label={t('matrices.priority.removeOf', { name: criterion.name })} onClick={() => { runCommand(removeCriterion, [criterion.id]); }}>
              <IconTrash size={16} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <form
          className={classes['add']}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') add();
          }}
        >
          <TextInput size="xs" aria-label={t('matrices.priority.newName')} placeholder={t('matrices.priority.newName')} value={name} onChange={(event) => { setName(event.currentTarget.value); }} />
          <Group gap="xs" wrap="nowrap">
            <Select
              size="xs"
              flex={1}
              aria-label={t('matrices.priority.measureLabel')}
              allowDeselect={false}
              value={measure}
              data={CRITERION_MEASURES.map((each) => ({ value: each, label: t(`matrices.priority.measure.${each}`) }))}
              onChange={(value) => { setMeasure(CRITERION_MEASURES.find((each) => each === value) ?? 'scored'); }}
            />
            <Button size="xs" variant="default" type="submit" disabled={name.trim() === ''}>{t('matrices.priority.add')}</Button>
          </Group>
        </form>
      )}
    </section>
  );
}
