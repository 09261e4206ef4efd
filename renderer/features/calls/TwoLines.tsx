import type { ReactNode } from 'react';
import classes from './calls.module.css';

interface TwoLinesProps {
  readonly first: string;
  readonly second: string;
  /** Colours both as a deadline. */
  readonly standing?: string | undefined;
}

/** A cell of a table with a second, smaller line where there is one. */
export function TwoLines({ first, second, standing }: TwoLinesProps): ReactNode {
  return (
    <span className={`${classes['two'] ?? ''} ${classes['deadline'] ?? ''}`} data-standing={standing} title={[first, second].filter((line) => line !== '').join(' · ')}>
      <span>{first}</span>
      {second === '' ? null : <span className={classes['second']} data-standing={standing}>{second}</span>}
    </span>
  );
}
