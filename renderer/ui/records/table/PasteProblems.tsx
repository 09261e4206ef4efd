import { Text } from '@mantine/core';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import type { PasteProblem } from './table-clipboard';
import classes from './table.module.css';

/** Lines shown: who has more to correct begins with these. */
const SHOWN = 12;

/** Why a pasted table was not taken: nothing of it was written. */
export function PasteProblems({ problems, onClose }: { readonly problems: readonly PasteProblem[]; readonly onClose: () => void }): ReactNode {
  const t = useTranslation();
  return (
    <Dialog opened={problems.length > 0} onClose={onClose} title={t('records.table.notPasted')}>
      <Text size="sm" mb="sm">{t('records.table.notPastedText')}</Text>
      <ul className={classes['problems']}>
        {problems.slice(0, SHOWN).map(({ line, column, messageKey, params }, index) => (
          <li key={`${String(line)} ${column} ${String(index)}`}>
            {t('records.table.at', { line, column: column === '' ? '—' : column })} {t(messageKey, params)}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN ? <Text size="sm" mt="xs">{t('records.table.more', { count: problems.length - SHOWN })}</Text> : null}
    </Dialog>
  );
}
