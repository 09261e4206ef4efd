import { useMediaQuery } from '@mantine/hooks';
import type { CallReading } from '@shared/analysis/calls/call-reading';
import { CALL_STATES } from '@shared/domain/calls/call';
import type { Money } from '@shared/domain/kernel/money';
import { formatMoney } from '@renderer/ui/records/currencies';
import { formatDay } from '@renderer/ui/records/format-day';
import { RecordTable, type TableColumn } from '@renderer/ui/records/RecordTable';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import { daysLeftText } from '../call-words';
import { TwoLines } from '../TwoLines';

interface CallsTableProps {
  readonly readings: readonly CallReading[];
  readonly selected: string | null;
  /** Whether a panel stands beside it: fewer columns. */
  readonly narrow: boolean;
  readonly onSelect: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

type Column = TableColumn<CallReading>;

/** The calls in a table that can be sorted by each of its heads. */
export function CallsTable({ readings, selected, narrow, onSelect, onDelete }: CallsTableProps): ReactNode {
  const t = useTranslation();
  // On a small window the theme and the money approved go on a second line of other columns.
  const isLarge = useMediaQuery('(min-width: 100em)') && !narrow;
  const columns = useMemo((): readonly Column[] => {
    const when = (shown: boolean, column: Column): readonly Column[] => (shown ? [column] : []);
    const sum = (money: Money | null): string => (money === null ? '' : formatMoney(money));
    // Amounts of different currencies have no order between them: by currency first.
    const rank = (money: Money | null): string | null => (money === null ? null : `${money.currency} ${String(money.minor)}`);
    return [
      { id: 'name', label: t('calls.column.name'), width: 'minmax(12rem, 3fr)', sort: ({ call }) => call.name, cell: ({ call }) => <TwoLines first={call.name} second={isLarge ? '' : narrow ? call.source : call.theme} /> },
      ...when(!narrow, { id: 'source', label: t('calls.column.source'), width: 'minmax(7rem, 1.5fr)', sort: ({ call }) => call.source || null, cell: ({ call }) => <span title={call.source}>{call.source}</span> }),
      ...when(isLarge, { id: 'theme', label: t('calls.column.theme'), width: 'minmax(6rem, 1fr)', sort: ({ call }) => call.theme || null, cell: ({ call }) => <span title={call.theme}>{call.theme}</span> }),
      ...when(!narrow, {
        id: 'amount', label: t('calls.column.amount'), width: '11rem', align: 'end', sort: ({ call }) => rank(call.amount),
        cell: ({ call }) => <TwoLines first={sum(call.amount)} second={isLarge || call.approved === null ? '' : t('calls.approvedOf', { money: sum(call.approved) })} />,
      }),
      {
        id: 'deadline', label: t('calls.column.deadline'), width: '8rem', sort: ({ call }) => call.deadline,
        cell: ({ call, daysLeft, standing }) => (call.deadline === null ? '' : <TwoLines first={formatDay(call.deadline)} second={standing === 'closed' ? '' : daysLeftText(daysLeft, t)} standing={standing} />),
      },
      { id: 'answers', label: t('calls.column.answers'), width: '6rem', sort: ({ answers }) => answers.length, cell: ({ answers, waiting }) => (answers.length === 0 ? '' : t('calls.answersOf', { answered: answers.length - waiting, sent: answers.length })) },
      { id: 'state', label: t('calls.column.state'), width: '9rem', sort: ({ call }) => CALL_STATES.indexOf(call.state), cell: ({ call }) => <TwoLines first={t(`calls.state.${call.state}`)} second={call.phase} /> },
      ...when(isLarge, { id: 'approved', label: t('calls.column.approved'), width: '11rem', align: 'end', sort: ({ call }) => rank(call.approved), cell: ({ call }) => sum(call.approved) }),
    ];
  }, [isLarge, narrow, t]);
  return <RecordTable label={t('calls.tab.calls')} rows={readings} columns={columns} keyOf={({ call }) => call.id} selected={selected} onSelect={onSelect} onDelete={onDelete} />;
}
