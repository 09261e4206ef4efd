import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { announce } from '@renderer/store/notices';
import { undo, useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './library.module.css';
import type { Putting } from './put-entry';

/** Puts an entry into the process, or says that it is there; nothing for one that is only read. */
export function PutButton({ putting, name, told }: { readonly putting: Putting | null; readonly name: string; readonly told: string }): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  if (putting === null) return null;
  if (putting.isThere) return <span className={classes['there']}><IconCheck size={16} aria-hidden /> {t('diagnosis.library.there')}</span>;
  const act = t(`diagnosis.library.put.${putting.kind}`);
  return (
    <Button
      variant="light"
      size="compact-md"
      disabled={readOnly}
      aria-label={t('diagnosis.library.putLabel', { act, name })}
      onClick={() => {
        if (!putting.put().ok) return;
        announce({
          tone: 'success',
          messageKey: `diagnosis.library.done.${putting.kind}`,
          params: { name: told },
          action: { labelKey: 'common.action.undo', run: undo },
        });
      }}
    >
      {act}
    </Button>
  );
}
