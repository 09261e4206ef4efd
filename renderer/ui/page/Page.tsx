import type { ReactNode } from 'react';
import classes from './Page.module.css';

interface PageProps {
  /** `reading` for texts and forms, `wide` for tables and overviews, `full` for a canvas or a matrix that scrolls itself. */
  readonly width?: 'reading' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** The sheet on which a place is written: scrolls by itself, keeps its lines readable. */
export function Page({ width = 'wide', children }: PageProps) {
  return (
    <div className={classes['scroll']} data-width={width}>
      <div className={classes['sheet']} data-width={width}>
        {children}
      </div>
    </div>
  );
}
