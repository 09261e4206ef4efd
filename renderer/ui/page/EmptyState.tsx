import type { ComponentType, ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  readonly Icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>;
  readonly title: string;
  /** What to do next, in a sentence. */
  readonly children: ReactNode;
  /** The buttons that do it. */
  readonly actions?: ReactNode;
}

/** What a place shows while it has nothing in it: what goes here and how to begin. */
export function EmptyState({ Icon, title, children, actions }: EmptyStateProps) {
  return (
    <section className={classes['empty']}>
      <span className={classes['icon']} aria-hidden>
        <Icon size={32} stroke={1.5} />
      </span>
      <h2 className={classes['title']}>{title}</h2>
      <p className={classes['text']}>{children}</p>
      {actions === undefined ? null : <div className={classes['actions']}>{actions}</div>}
    </section>
  );
}
