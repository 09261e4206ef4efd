import { useTranslation } from '@renderer/ui/use-translation';
import { useId } from 'react';
import classes from '../actors.module.css';

const STEPS = [0, 1, 2, 3, 4] as const;

interface ScaleFieldProps {
  readonly name: 'influence' | 'interest';
  readonly value: number | null;
  readonly onWrite: (value: number | null) => void;
  readonly isReadOnly?: boolean;
}

/** A described scale from 0 to 4, whose meaning is always in sight; nothing chosen is an answer too. */
export function ScaleField({ name, value, onWrite, isReadOnly = false }: ScaleFieldProps) {
  const t = useTranslation();
  const group = useId();
  const step = STEPS.find((candidate) => candidate === value);
  return (
    <fieldset className={classes['scale']} disabled={isReadOnly}>
      <legend>{t(`actors.field.${name}`)}</legend>
      <div className={classes['steps']}>
        {[null, ...STEPS].map((candidate) => (
          <label key={String(candidate)} className={classes['step']} data-checked={candidate === value}>
            <input
              type="radio"
              name={group}
              checked={candidate === value}
              aria-label={candidate === null ? t('actors.field.notSaid') : t(`actors.scale.${name}${candidate}`)}
              onChange={() => {
                onWrite(candidate);
              }}
            />
            <span aria-hidden>{candidate ?? '—'}</span>
          </label>
        ))}
        <span className={classes['meaning']} aria-hidden>
          {step === undefined ? t('actors.field.notSaid') : t(`actors.scale.${name}${step}`)}
        </span>
      </div>
    </fieldset>
  );
}
