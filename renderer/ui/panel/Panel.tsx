import { CloseButton } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from '../use-translation';
import classes from './Panel.module.css';

interface PanelProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Buttons at the end of the title. */
  readonly actions?: ReactNode;
  /** Gives the panel a button that closes it. */
  readonly onClose?: () => void;
  /** `side`: a column beside the work, of its own scrolling. `block`: a part of a page. */
  readonly kind?: 'side' | 'block';
}

/** A titled part of the screen. */
export function Panel({ title, children, actions, onClose, kind = 'block' }: PanelProps) {
  const t = useTranslation();
  const titleId = useId();
  const Tag = kind === 'side' ? 'aside' : 'section';
  return (
    <Tag className={classes['panel']} data-kind={kind} aria-labelledby={titleId}>
      <header className={classes['head']}>
        <h2 id={titleId} className={classes['title']}>
          {title}
        </h2>
        {actions}
        {onClose === undefined ? null : <CloseButton aria-label={t('common.action.close')} onClick={onClose} />}
      </header>
      {kind === 'side' ? (
        // It scrolls by itself: the keyboard must get into it also where it holds nothing but text.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes['body']} role="group" aria-labelledby={titleId} tabIndex={0}>
          {children}
        </div>
      ) : (
        <div className={classes['body']}>{children}</div>
      )}
    </Tag>
  );
}
