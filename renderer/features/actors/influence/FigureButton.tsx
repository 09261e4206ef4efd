import type { ReactNode } from 'react';
import classes from './results.module.css';

/** A figure that opens to its arithmetic. `label`: whose and which it is, for those who hear it alone. */
export function FigureButton({ label, onClick, children }: { readonly label: string; readonly onClick: () => void; readonly children: ReactNode }): ReactNode {
  return (
    <button type="button" className={classes['figure']} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
