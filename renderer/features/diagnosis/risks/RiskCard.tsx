import { ActionIcon, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { NameOfItem } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { formatNames } from '@shared/analysis/explain/format-figure';
import type { Risk } from '@shared/domain/diagnosis/risk';
import { runCommand } from '@renderer/store/workspace';
import { scaleSteps } from '@renderer/store/scale-steps';
import { ScaleField } from '@renderer/ui/controls/ScaleField';
import { InlineEdit } from '@renderer/ui/controls/InlineEdit';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { editRisk, removeRisk } from './commands';
import classes from './risks.module.css';

const GRADES = [1, 2, 3, 4, 5] as const;

interface RiskCardProps {
  readonly risk: Risk;
  readonly readOnly: boolean;
  readonly nameOf: NameOfItem;
}

/** A risk taken up: how likely, how grave, what would soften it. */
export function RiskCard({ risk, readOnly, nameOf }: RiskCardProps): ReactNode {
  const t = useTranslation();
  const { id, likelihood, impact } = risk;
  const edit = (fields: Parameters<typeof editRisk.run>[2]['fields']): void => { runCommand(editRisk, { id, fields }); };
  const mitigations = risk.mitigations.join('\n');
  return (
    <div className={classes['riskCard']}>
      <div className={classes['cardHead']}>
        <h3>
          <InlineEdit value={risk.name} name={t('diagnosis.priorities.riskName')} required readOnly={readOnly} onSave={(name) => { edit({ name }); }} />
        </h3>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={readOnly}
          aria-label={t('diagnosis.priorities.remove', { name: risk.name })}
          onClick={() => { runCommand(removeRisk, id); }}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </div>
      {risk.description === '' ? null : <p>{risk.description}</p>}
      <div className={classes['gradePair']}>
        {(['likelihood', 'impact'] as const).map((name) => (
          <ScaleField
            key={name}
            label={t(`diagnosis.priorities.${name}`)}
            readOnly={readOnly}
            value={risk[name]}
            steps={scaleSteps(name, GRADES)}
            onWrite={(value) => { edit({ [name]: value }); }}
          />
        ))}
      </div>
      {likelihood === null || impact === null ? null : (
        <p className={classes['score']}>{t('diagnosis.priorities.weight', { likelihood, impact, weight: likelihood * impact })}</p>
      )}
      <Textarea
        size="sm"
        key={mitigations}
        label={t('diagnosis.priorities.mitigations')}
        defaultValue={mitigations}
        readOnly={readOnly}
        autosize
        minRows={2}
        onBlur={(event) => {
          const lines = event.currentTarget.value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
          if (lines.join('\n') !== mitigations) edit({ mitigations: lines });
        }}
      />
      {risk.itemKeys.length === 0 ? null : (
        <p className={classes['soft']}>{t('diagnosis.priorities.because', { items: formatNames(risk.itemKeys.slice(0, 3).map(nameOf)) })}</p>
      )}
      {risk.origin === '' ? null : <p className={classes['soft']}>{risk.origin}</p>}
    </div>
  );
}
