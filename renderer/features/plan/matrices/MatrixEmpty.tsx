import type { MatrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import { goTo, openPlanTab, openTab } from '@renderer/store/session';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { useTranslation } from '@renderer/ui/use-translation';
import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Where the records of an axis are made. */
const MAKE: Readonly<Record<string, () => void>> = {
  line: () => { openPlanTab('lines'); },
  planNode: () => { openPlanTab('import'); },
  actor: () => { goTo('actors'); },
  objective: () => { goTo('agenda'); },
  action: () => { openTab('agenda', 'actions'); },
  proposal: () => { goTo('roundtable'); },
  agreement: () => { goTo('roundtable'); },
  indicator: () => { goTo('indicators'); },
  body: () => { goTo('actors'); },
  risk: () => { openTab('diagnosis', 'priorities'); },
};

/** A matrix without rows or columns: says what is missing and leads there. */
export function MatrixEmpty({ definition, hasRows }: { readonly definition: MatrixDefinition; readonly hasRows: boolean }): ReactNode {
  const t = useTranslation();
  // Nothing is written in it: it is read off what the actors say.
  if (definition.isComputed) {
    return (
      <EmptyState Icon={IconTable} title={t('matrices.empty.title')} actions={<Button onClick={() => { goTo('actors'); }}>{t('matrices.empty.goActors')}</Button>}>
        {t('matrices.empty.offers')}
      </EmptyState>
    );
  }
  const axis = hasRows ? definition.columns : definition.rows;
  const type = axis.from === 'records' ? axis.type : null;
  const make = type === null ? undefined : MAKE[type];
  return (
    <EmptyState
      Icon={IconTable}
      title={t('matrices.empty.title')}
      actions={make === undefined ? undefined : <Button onClick={make}>{t('matrices.empty.go')}</Button>}
    >
      {type === null ? t('matrices.empty.text') : t('matrices.empty.missing', { type: t(`matrices.axis.${type}`) })}
    </EmptyState>
  );
}
