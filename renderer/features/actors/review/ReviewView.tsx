import type { ReactNode } from 'react';
import classes from '../reading.module.css';
import { BringPart } from './BringPart';
import { DuplicatesPart } from './DuplicatesPart';

/** The list of actors put in order: those that stand in it twice, and those that come from a file. */
export function ReviewView(): ReactNode {
  return (
    <div className={classes['view']}>
      <div className={classes['main']}>
        <BringPart />
        <DuplicatesPart />
      </div>
    </div>
  );
}
