import { useMediaQuery } from '@mantine/hooks';
import type { EngagementReading } from '@shared/analysis/accords/engagement-reading';
import { ENGAGEMENT_KINDS } from '@shared/domain/accords/engagement';
import type { Money } from '@shared/domain/kernel/money';
import { formattingLocale } from '@shared/i18n';
import type { RecordId } from '@shared/domain/kernel/id';
import { exportTable } from '@renderer/store/tables/export-table';
import { writeCells } from '@renderer/store/tables/write-cells';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { formatMoney } from '@renderer/ui/records/currencies';
import { formatDay } from '@renderer/ui/records/format-day';
import { RecordTable, type CellChange, type TableColumn } from '@renderer/ui/records/RecordTable';
import { removeMarked } from '@renderer/ui/records/table/table-acts';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import { editEngagement, removeEngagements } from '../commands/engagement-commands';
import { TwoLines } from '../TwoLines';
import { expiryText, partnersText } from '../call-words';
import classes from '../calls.module.css';

interface EngagementsTableProps {
  readonly readings: readonly EngagementReading[];
  readonly selected: string | null;
  readonly narrow: boolean;
  /** Only networks: with fees and the use made of them. */
  readonly isMemberships: boolean;
  readonly onSelect: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

type Column = TableColumn<EngagementReading>;

const keyOf = ({ engagement }: EngagementReading): string => engagement.id;

function write(changes: readonly CellChange[]): boolean {
  return writeCells(editEngagement, changes);
}

/** The engagements in a table; of networks, what they cost and what use is made of them. */
export function EngagementsTable({ readings, selected, narrow, isMemberships, onSelect, onDelete }: EngagementsTableProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  // On a small window the partners go on a second line under the name.
  const isLarge = useMediaQuery('(min-width: 100em)') && !narrow;
  const columns = useMemo((): readonly Column[] => {
    const count = new Intl.NumberFormat(formattingLocale());
    const plain = (id: 'partners' | 'uses' | 'commitments', width: string, text: (row: EngagementReading) => string): Column => ({ id, label: t(`calls.column.${id}`), width, text, sort: (row) => text(row) || null, cell: (row) => <span title={text(row)}>{text(row)}</span> });
    const money = (id: 'amount' | 'fee', of: (row: EngagementReading) => Money | null): Column => ({
      id, label: t(`calls.column.${id}`), width: '10rem', align: 'end',
      sort: (row) => {
        const one = of(row);
        return one === null ? null : `${one.currency} ${String(one.minor)}`;
      },
      text: (row) => {
        const one = of(row);
        return one === null ? '' : formatMoney(one);
      },
      cell: (row) => {
        const one = of(row);
        return one === null ? '' : <TwoLines first={formatMoney(one)} second={id === 'amount' && row.engagement.amount === null ? t('calls.yearlyFee') : ''} />;
      },
    });
    const wide = (...all: readonly Column[]): readonly Column[] => (narrow ? [] : all);
    const name: Column = { id: 'name', label: t('calls.column.engagement'), width: 'minmax(12rem, 3fr)', sort: ({ engagement }) => engagement.name, edit: { kind: 'text', value: ({ engagement }) => engagement.name, required: true }, cell: ({ engagement }) => <TwoLines first={engagement.name} second={isLarge ? '' : partnersText(document, engagement)} /> };
    const kind: Column = { id: 'kind', label: t('calls.column.kind'), width: '7rem', groups: true, sort: ({ engagement }) => ENGAGEMENT_KINDS.indexOf(engagement.kind), text: ({ engagement }) => t(`calls.kind.${engagement.kind}`), cell: ({ engagement }) => t(`calls.kind.${engagement.kind}`) };
    const date: Column = { id: 'date', label: t('calls.column.date'), width: '6.5rem', sort: ({ engagement }) => engagement.date, edit: { kind: 'date', value: ({ engagement }) => engagement.date }, cell: ({ engagement }) => (engagement.date === null ? '' : formatDay(engagement.date)) };
    const end: Column = { id: 'endDate', label: t('calls.column.endDate'), width: '8rem', sort: ({ engagement }) => engagement.endDate, edit: { kind: 'date', value: ({ engagement }) => engagement.endDate }, cell: ({ engagement, standing: own, daysLeft }) => (engagement.endDate === null ? '' : <TwoLines first={formatDay(engagement.endDate)} second={own === 'ending' && daysLeft !== null ? expiryText(daysLeft, t) : ''} standing={own === 'ending' ? 'near' : undefined} />) };
    const standing: Column = { id: 'standing', label: t('calls.column.standing'), width: '6.5rem', groups: true, sort: (row) => row.standing, text: (row) => t(`calls.standing.${row.standing}`), cell: (row) => <span className={classes['deadline']} data-standing={row.standing === 'ending' ? 'near' : undefined}>{t(`calls.standing.${row.standing}`)}</span> };
    const people: Column = { id: 'people', label: t('calls.column.people'), width: '6rem', align: 'end', sort: ({ engagement }) => engagement.peopleReached, edit: { kind: 'number', value: ({ engagement }) => engagement.peopleReached, least: 0 }, cell: ({ engagement }) => (engagement.peopleReached === null ? '' : count.format(engagement.peopleReached)) };
    const partners = plain('partners', 'minmax(8rem, 2fr)', ({ engagement }) => partnersText(document, engagement));
    if (isMemberships) {
      return [name, ...wide(date), end, money('fee', ({ engagement }) => engagement.fee), ...wide(plain('commitments', 'minmax(8rem, 2fr)', ({ engagement }) => engagement.commitments), plain('uses', 'minmax(8rem, 2fr)', ({ engagement }) => engagement.uses))];
    }
    return narrow ? [name, kind, date, standing] : [name, kind, ...(isLarge ? [partners] : []), date, end, money('amount', ({ engagement }) => engagement.amount ?? engagement.fee), people, standing];
  }, [document, isLarge, isMemberships, narrow, t]);
  return (
    <RecordTable
      name="calls.engagements"
      label={t('calls.tab.engagements')}
      rows={readings}
      columns={columns}
      keyOf={keyOf}
      selected={selected}
      onSelect={onSelect}
      onDelete={onDelete}
      {...(readOnly ? {} : { onWrite: write, acts: [removeMarked(t, (keys) => { runCommand(removeEngagements, keys as readonly RecordId[]); })] })}
      onExport={(file) => { void exportTable(t('calls.tab.engagements'), file); }}
    />
  );
}
