import { Button } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { onNotice, type Notice } from '@renderer/store/notices';
import { t, withDaysInWords } from '@shared/i18n';
import { useEffect } from 'react';
import classes from './NoticeHost.module.css';

/** Long enough to read twice and reach the button; what went wrong stays until it is closed. */
const CLOSES_AFTER_MS = 8_000;

function show(notice: Notice): void {
  const id = `notice-${String(Date.now())}-${String(Math.random()).slice(2, 8)}`;
  const { action } = notice;
  notifications.show({
    id,
    message: (
      <span className={classes['notice']}>
        <span>{t(notice.messageKey, notice.params === undefined ? undefined : withDaysInWords(notice.params))}</span>
        {action === undefined ? null : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {t(action.labelKey)}
          </Button>
        )}
      </span>
    ),
    autoClose: notice.tone === 'danger' ? false : CLOSES_AFTER_MS,
    withBorder: true,
    role: notice.tone === 'danger' ? 'alert' : 'status',
    closeButtonProps: { 'aria-label': t('common.action.close') },
    color: `var(--mesa-${notice.tone === 'calm' ? 'accent' : notice.tone})`,
  });
}

/** Shows what the program has to say in passing, at the foot of the window. */
export function NoticeHost() {
  useEffect(() => onNotice(show), []);
  return <Notifications position="bottom-center" limit={4} zIndex={400} containerWidth={540} />;
}
