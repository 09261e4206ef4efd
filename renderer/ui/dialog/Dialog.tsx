import { CloseButton, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '../use-translation';
import { useModalMark } from './use-modal-mark';
import { useOpenerFocus } from './use-opener-focus';
import classes from './Dialog.module.css';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What the dialog is about: its heading, and its name for those who do not see it. */
  readonly title: string;
  readonly children: ReactNode;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  /** Without heading, close button and padding: the content begins at the edge. */
  readonly bare?: boolean;
}

/**
 * A dialog over the work: for what cannot be asked in place. Escape and a click beside it close it; from then on, while
 * it still fades, the keys are the program's again.
 */
export function Dialog({ opened, onClose, title, children, size = 'md', bare = false }: DialogProps) {
  const t = useTranslation();
  const content = useModalMark(opened);
  useOpenerFocus(opened);
  return (
    <Modal.Root opened={opened} onClose={onClose} size={bare ? 'lg' : size} yOffset={bare ? '10vh' : '5vh'}>
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content ref={content} aria-label={title} classNames={{ content: classes['content'] ?? '' }}>
        {bare ? null : (
          <div className={classes['head']}>
            <h2 className={classes['title']}>{title}</h2>
            <CloseButton aria-label={t('common.action.close')} onClick={onClose} />
          </div>
        )}
        <div className={classes['body']} data-bare={bare || undefined}>
          {children}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
