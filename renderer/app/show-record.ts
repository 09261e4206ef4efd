import { typeOfId, type RecordId } from '@shared/domain/kernel/id';
import { isRecordType } from '@shared/domain/registry';
import { goTo, select, setInspectorOpen } from '@renderer/store/session';
import { features } from './features';

/** Selects a record and shows it in the place it belongs to; false where no place shows its type. */
export function showRecord(id: RecordId): boolean {
  const type = typeOfId(id);
  if (!isRecordType(type)) return false;
  const place = features.find(({ shows }) => shows?.[type] !== undefined);
  if (place === undefined) return false;
  place.shows?.[type]?.(id);
  select([id]);
  setInspectorOpen(true);
  goTo(place.id);
  return true;
}
