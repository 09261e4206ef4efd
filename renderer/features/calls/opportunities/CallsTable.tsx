import type { CallReading } from '@shared/analysis/calls/call-reading';
import { CALL_STATES } from '@shared/domain/calls/call';
import { formatMoney } from '@renderer/ui/records/currencies';
import { formatDay } from '@renderer/ui/records/format-day';
import { RecordTable, type TableColumn } from '@renderer/ui/records/RecordTable';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import { daysLeftText } from '../call-words';
import classes from '../calls.module.css';

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
  const columns = useMemo((): readonly Column[] => {
    const wide = (column: Column): readonly Column[] => (narrow ? [] : [column]);
    return [
      { id: 'name', label: t('calls.column.name'), width: 'minmax(12rem, 3fr)', sort: ({ call }) => call.name, cell: ({ call }) => <span title={call.name}>{call.name}</span> },
      ...wide({ id: 'source', label: t('calls.column.source'), width: 'minmax(7rem, 1.5fr)', sort: ({ call }) => call.source || null, cell: ({ call }) => <span title={call.source}>{call.source}</span> }),
      ...wide({ id: 'theme', label: t('calls.column.theme'), width: 'minmax(6rem, 1fr)', sort: ({ call }) => call.theme || null, cell: ({ call }) => <span title={call.theme}>{call.theme}</span> }),
      // Amounts of different currencies have no order between them: by currency first.
      ...wide({ id: 'amount', label: t('calls.column.amount'), width: '10rem', align: 'end', sort: ({ call }) => (call.amount === null ? null : `${call.amount.currency}${String(call.amount.minor)}`), cell: ({ call }) => (call.amount === null ? '' : formatMoney(call.amount)) }),
      {
        id: 'deadline', label: t('calls.column.deadline'), width: narrow ? '6.5rem' : '13.5rem', sort: ({ call }) => call.deadline,
        cell: ({ call, daysLeft, standing }) =>
          call.deadline === null ? '' : (
            <span data-standing={standing} className={classes['deadline']} title={standing === 'closed' ? undefined : daysLeftText(daysLeft, t)}>
              {narrow || standing === 'closed' ? formatDay(call.deadline) : `${formatDay(call.deadline)} · ${daysLeftText(daysLeft, t)}`}
            </span>
          ),
      },
      { id: 'answers', label: t('calls.column.answers'), width: '6rem', sort: ({ answers }) => answers.length, cell: ({ answers, waiting }) => (answers.length === 0 ? '' : t('calls.answersOf', { answered: answers.length - waiting, sent: answers.length })) },
      { id: 'state', label: t('calls.column.state'), width: '9rem', sort: ({ call }) => CALL_STATES.indexOf(call.state), cell: ({ call }) => t(`calls.state.${call.state}`) },
      ...wide({ id: 'approved', label: t('calls.column.approved'), width: '10rem', align: 'end', sort: ({ call }) => (call.approved === null ? null : `${call.approved.currency}${String(call.approved.minor)}`), cell: ({ call }) => (call.approved === null ? '' : formatMoney(call.approved)) }),
    ];
  }, [narrow, t]);
  return <RecordTable label={t('calls.tab.calls')} rows={readings} columns={columns} keyOf={({ call }) => call.id} selected={selected} onSelect={onSelect} onDelete={onDelete} />;
}
