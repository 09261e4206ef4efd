import { Figure } from './Figure';
import type { Figure as FigureData } from '@shared/reports/figures/shapes';
import type { ReactNode } from 'react';
import classes from './figure-frame.module.css';

/** A figure in the colours of the theme, with its caption. Nothing where there is no figure. */
export function FigureFrame({ figure, caption }: { readonly figure: FigureData | null; readonly caption: string }): ReactNode {
  if (figure === null) return null;
  return (
    <figure className={classes['frame']}>
      <Figure figure={figure} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
