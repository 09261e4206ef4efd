import { chainNeighbours } from '@shared/analysis/chain/chain';
import { recordById, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { labelOfRecord, type AnyRecord } from '@shared/domain/registry';
import { formattingLocale, t } from '@shared/i18n';
import { useMemo } from 'react';
import { useDocument } from './workspace';

/** A neighbour of a record in the chain, as a person reads it. */
export interface ChainItem {
  readonly id: RecordId;
  /** What it is: "Meta", "Acuerdo". */
  readonly kind: string;
  readonly label: string;
}

/** What a record comes from and what it feeds, in words. */
export interface ChainItems {
  readonly from: readonly ChainItem[];
  readonly feeds: readonly ChainItem[];
}

function dayText(day: string): string {
  return new Intl.DateTimeFormat(formattingLocale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00.000Z`));
}

function labelOf(record: AnyRecord): string {
  if (record.type === 'measurement') {
    const value = record.value === null ? record.word : new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 2 }).format(record.value);
    return `${dayText(record.date)}: ${value}`;
  }
  return labelOfRecord(record);
}

function itemOf(document: Document, id: RecordId): readonly ChainItem[] {
  const record = recordById(document, id);
  if (record === undefined) return [];
  const kind = record.type === 'planNode' ? t(`records.planLevel.${record.level}`) : t(`records.type.${record.type}`);
  return [{ id, kind, label: labelOf(record) }];
}

/** The neighbours of a record in words. */
export function chainItems(document: Document, id: RecordId): ChainItems {
  const { from, feeds } = chainNeighbours(document, id);
  return { from: from.flatMap((one) => itemOf(document, one)), feeds: feeds.flatMap((one) => itemOf(document, one)) };
}

/** The same for the open process, kept in step with it. */
export function useChain(id: RecordId): ChainItems {
  const document = useDocument((state) => state);
  return useMemo(() => chainItems(document, id), [document, id]);
}
