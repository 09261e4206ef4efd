import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  readonly title: ReactNode;
  /** One sentence under the title: what this place is for, or where the work stands. */
  readonly lead?: ReactNode;
  /** What can be done here: buttons, at the end of the line. */
  readonly children?: ReactNode;
}

/** Title of a place with its lead and its buttons. */
export function PageHeader({ title, lead, children }: PageHeaderProps) {
  return (
    <header className={classes['header']}>
      <div className={classes['words']}>
        <h1 className={classes['title']}>{title}</h1>
        {lead === undefined ? null : <p className={classes['lead']}>{lead}</p>}
      </div>
      {children === undefined ? null : <div className={classes['actions']}>{children}</div>}
    </header>
  );
}
