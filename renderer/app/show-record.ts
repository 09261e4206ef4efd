import type { PlaceId } from '@renderer/store/feature';
import { placeOfRecord } from '@renderer/store/record-place';
import { goTo, select, setInspectorOpen } from '@renderer/store/session';
import { typeOfId, type RecordId } from '@shared/domain/kernel/id';
import { isRecordType, type RecordType } from '@shared/domain/registry';
import { features } from './features';
import { inspect } from './inspector/inspector-state';

/** The place that shows records of a type with their panel; null where none does. */
export function placeShowing(type: RecordType): PlaceId | null {
  return features.find(({ shows }) => shows?.[type] !== undefined)?.id ?? null;
}

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

/** Shows any record: in its place where that shows its type, otherwise its sheet over the place it is part of. */
export function showOrInspect(id: RecordId): boolean {
  if (showRecord(id)) return true;
  const type = typeOfId(id);
  if (!isRecordType(type)) return false;
  select([id]);
  goTo(placeOfRecord(type));
  inspect(id);
  return true;
}
