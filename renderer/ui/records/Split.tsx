import { Suspense, type ReactNode } from 'react';
import classes from './records.module.css';

/** The work at the start of the line and, where something is chosen, its panel at the end. */
export function Split({ children, side }: { readonly children: ReactNode; readonly side: ReactNode }): ReactNode {
  return (
    <div className={classes['split']} data-alone={side === null || undefined}>
      <div className={classes['main']}>{children}</div>
      {/* A panel that waits for its catalogues hides itself and not the work, where the keyboard is. */}
      <Suspense fallback={<div />}>{side}</Suspense>
    </div>
  );
}
