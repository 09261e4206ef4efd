import { Button } from '@mantine/core';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';

/** Gives up a vote that is not closed, after asking. */
export function DropRound({ onDrop }: { readonly onDrop: () => void }): ReactNode {
  const t = useTranslation();
  return (
    <ConfirmInline question={t('roundtable.vote.dropQuestion')} confirmLabel={t('roundtable.vote.drop')} onConfirm={onDrop}>
      {(ask) => <Button variant="default" onClick={ask}>{t('roundtable.vote.drop')}</Button>}
    </ConfirmInline>
  );
}
