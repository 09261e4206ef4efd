import type { ReactNode } from 'react';
import classes from './scale-legend.module.css';

/** What a mark of a cell means in words: "3", "A"; "Mucho", "Responde". */
export interface ScaleStep {
  readonly mark: string;
  readonly meaning: string;
}

/** What the marks of a matrix mean, one under the other. `label`: what the list is, for a screen reader, where no heading says so. */
export function ScaleLegend({ steps, label }: { readonly steps: readonly ScaleStep[]; readonly label?: string }): ReactNode {
  return (
    <dl className={classes['legend']} aria-label={label}>
      {steps.map(({ mark, meaning }) => (
        <div key={mark}>
          <dt>{mark}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
