import { recordById } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { setPlaceState } from '@renderer/store/session';
import { workspace } from '@renderer/store/workspace';
import { FIRST_PLACE, type RoundtablePlace } from './place';

/** Shows a proposal on its table, or an agreement (and what was said against it) on its list. */
export function showAtTable(id: RecordId): void {
  const { document } = workspace.getState();
  const record = document === null ? undefined : recordById(document, id);
  if (record === undefined || document === null) return;
  const show = (place: Partial<RoundtablePlace>): void => { setPlaceState('roundtable', { ...FIRST_PLACE, ...place }); };
  switch (record.type) {
    case 'proposal':
      return show({ tableId: record.roundtableId, tab: 'table', selected: [id], voting: 'table' });
    case 'agreement':
      return show({ tableId: record.roundtableId, tab: 'agreements', selected: [id] });
    case 'dissent': {
      const about = record.agreementId ?? record.proposalId;
      showAtTable(about);
      return;
    }
    default:
      return;
  }
}
