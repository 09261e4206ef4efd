import type { ScaleStep } from '@shared/domain/kernel/form-field';
import { useId, type ReactNode } from 'react';
import { useTranslation } from '../use-translation';
import classes from './ScaleField.module.css';

interface ScaleFieldProps {
  readonly label: string;
  /** A sentence on what is graded, under the label. */
  readonly description?: string | undefined;
  readonly value: number | null;
  readonly steps: readonly ScaleStep[];
  /** Whether "not said" is an answer too; it is, where nothing else is said. */
  readonly clearable?: boolean;
  readonly readOnly?: boolean;
  readonly error?: string | null;
  readonly onWrite: (value: number | null) => void;
}

/** A few steps in a row; what the chosen one means is always in sight, what each means one click away. */
export function ScaleField({ label, description, value, steps, clearable = true, readOnly = false, error = null, onWrite }: ScaleFieldProps): ReactNode {
  const t = useTranslation();
  const group = useId();
  const chosen = steps.find((step) => step.value === value);
  const choices: readonly (ScaleStep | null)[] = clearable || value === null ? [null, ...steps] : steps;
  return (
    <fieldset className={classes['scale']} disabled={readOnly}>
      <legend>{label}</legend>
      {description === undefined || description === '' ? null : <p className={classes['soft']}>{description}</p>}
      <div className={classes['steps']}>
        {choices.map((step) => (
          <label key={step?.value ?? 'none'} className={classes['step']} data-checked={(step?.value ?? null) === value}>
            <input
              type="radio"
              name={group}
              checked={(step?.value ?? null) === value}
              aria-label={step === null ? t('inspector.notSaid') : `${String(step.value)} · ${step.label}`}
              onChange={() => { onWrite(step?.value ?? null); }}
            />
            <span aria-hidden>{step?.value ?? '—'}</span>
          </label>
        ))}
        <span className={classes['meaning']} aria-hidden>{chosen === undefined ? t('inspector.notSaid') : `${String(chosen.value)} · ${chosen.label}`}</span>
      </div>
      {chosen?.hint === undefined ? null : <p className={classes['soft']} aria-hidden>{chosen.hint}</p>}
      {error === null ? null : <p className={classes['error']} role="alert">{error}</p>}
      {steps.some(({ hint }) => hint !== undefined) ? (
        <details className={classes['fold']}>
          <summary>{t('inspector.steps')}</summary>
          <dl>
            {steps.map((step) => (
              <div key={step.value}>
                <dt>{`${String(step.value)} · ${step.label}`}</dt>
                <dd>{step.hint}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </fieldset>
  );
}
