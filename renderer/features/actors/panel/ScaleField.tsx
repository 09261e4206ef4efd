import { scaleSteps } from '@renderer/store/scale-steps';
import { ScaleField as Scale } from '@renderer/ui/controls/ScaleField';
import { useTranslation } from '@renderer/ui/use-translation';

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
  return <Scale label={t(`actors.field.${name}`)} value={value} steps={scaleSteps(name, STEPS)} readOnly={isReadOnly} onWrite={onWrite} />;
}
