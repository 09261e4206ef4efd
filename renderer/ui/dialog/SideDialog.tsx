import { CloseButton, Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '../use-translation';
import { useModalMark } from './use-modal-mark';
import { useOpenerFocus } from './use-opener-focus';
import classes from './SideDialog.module.css';

interface SideDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What it is about: its heading, and its name for those who do not see it. */
  readonly title: string;
  readonly children: ReactNode;
  /** Stands under the heading and does not scroll: a search field, a sentence. */
  readonly head?: ReactNode;
  /** Stands at the foot and does not scroll. */
  readonly foot?: ReactNode;
}

/** A dialog at the right edge, of the whole height: for long lists read beside the work. Escape closes it. */
export function SideDialog({ opened, onClose, title, children, head, foot }: SideDialogProps) {
  const t = useTranslation();
  const content = useModalMark(opened);
  useOpenerFocus(opened);
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="right" size="28rem">
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content ref={content} aria-label={title} classNames={{ content: classes['content'] ?? '' }}>
        <div className={classes['head']}>
          <h2 className={classes['title']}>{title}</h2>
          <CloseButton aria-label={t('common.action.close')} onClick={onClose} />
        </div>
        {head === undefined ? null : <div className={classes['under']}>{head}</div>}
        <div className={classes['body']} role="group" aria-label={title} tabIndex={-1}>
          {children}
        </div>
        {foot === undefined ? null : <div className={classes['foot']}>{foot}</div>}
      </Drawer.Content>
    </Drawer.Root>
  );
}
