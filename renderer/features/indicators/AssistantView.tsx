import { Button, Stack, Text } from '@mantine/core';
import { DIMENSIONS, HIERARCHIES, LEVELS, QUALITIES, indicatorModule, type Indicator } from '@shared/domain/indicators/indicator';
import type { RecordId } from '@shared/domain/kernel/id';
import { runCommand } from '@renderer/store/workspace';
import type { FormField } from '@renderer/ui/records/form-field';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import type { Translate } from '@shared/i18n';
import { useState, type ReactNode } from 'react';
import { addIndicator } from './commands';
import classes from './indicators.module.css';
import { useCatalog } from './use-catalogs';

const QUESTIONS = ['what', 'how', 'withWhom', 'whatFor'] as const;

/** Walks the four questions and the typology, with what the source says of each choice, and makes an indicator. */
export function AssistantView({ onMade }: { readonly onMade: (id: RecordId) => void }): ReactNode {
  const t = useTranslation();
  const types = useCatalog('indicatorTypes');
  const [draft, setDraft] = useState<Partial<Indicator>>({ ...indicatorModule.defaults, name: '' });
  const whole = draft as Indicator;
  const chosen = [whole.measurement, whole.level, whole.hierarchy, whole.quality] as readonly string[];
  return (
    <div className={classes['scroll']}>
      <div className={classes['assistant']}>
        <Text c="dimmed">{t('indicators.assistant.lead')}</Text>
        <RecordForm
          fields={[
            { kind: 'text', name: 'name', label: t('indicators.field.name'), hint: t('indicators.assistant.nameHint'), value: whole.name },
            { kind: 'choice', name: 'dimension', label: t('indicators.field.dimension'), value: whole.dimension, options: DIMENSIONS.map((value) => ({ value, label: t(`indicators.dimension.${value}`) })) },
            { kind: 'heading', name: 'questions', label: t('indicators.part.questions') },
            ...QUESTIONS.map((name) => ({ kind: 'longText', name, label: t(`indicators.field.${name}`), value: whole[name] }) as const),
            { kind: 'heading', name: 'type', label: t('indicators.part.type') },
            ...typologyFields(whole, t),
          ]}
          onWrite={(name, value) => { setDraft((before) => ({ ...before, [name]: value })); }}
        />
        <Stack gap="xs" component="ul" className={classes['explained'] ?? ''}>
          {types.filter(({ id }) => chosen.includes(id)).map(({ id, name, description, example }) => (
            <li key={id}>
              <strong>{name}.</strong> {description} <em>{example}</em>
            </li>
          ))}
        </Stack>
        <Button
          onClick={() => {
            const result = runCommand(addIndicator, whole);
            if (result.ok) onMade(result.value);
          }}
        >
          {t('indicators.assistant.create')}
        </Button>
      </div>
    </div>
  );
}

/** The four decisions on the typology. */
function typologyFields(indicator: Indicator, t: Translate): readonly FormField[] {
  return [
    { kind: 'choice', name: 'measurement', label: t('indicators.field.measurement'), value: indicator.measurement, options: (['quantitative', 'qualitative'] as const).map((value) => ({ value, label: t(`indicators.measurement.${value}`) })) },
    { kind: 'choice', name: 'level', label: t('indicators.field.level'), value: indicator.level, options: LEVELS.map((value) => ({ value, label: t(`indicators.level.${value}`) })) },
    { kind: 'choice', name: 'hierarchy', label: t('indicators.field.hierarchy'), value: indicator.hierarchy, options: HIERARCHIES.map((value) => ({ value, label: t(`indicators.hierarchy.${value}`) })) },
    { kind: 'choice', name: 'quality', label: t('indicators.field.quality'), value: indicator.quality, options: QUALITIES.map((value) => ({ value, label: t(`indicators.quality.${value}`) })) },
  ];
}
