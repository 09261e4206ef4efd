import type { Diff } from '@shared/document/diff';
import type { RecordId } from '@shared/domain/kernel/id';
import type { RecordRow } from './rows';

/** The order of entry of the records of each loaded process: a record that comes back comes in at the end. */
export interface RecordPlaces {
  /** Takes over the places of rows that were read or are being written whole. */
  readonly learn: (processId: RecordId, rows: readonly RecordRow[]) => void;
  /** Follows an act: what it adds gets the next places. */
  readonly follow: (processId: RecordId, diff: Diff) => void;
  readonly of: (processId: RecordId, id: RecordId) => number;
}

interface Places {
  readonly byId: Map<RecordId, number>;
  next: number;
}

export function createRecordPlaces(): RecordPlaces {
  const processes = new Map<RecordId, Places>();
  const placesOf = (processId: RecordId): Places => {
    let places = processes.get(processId);
    if (places === undefined) {
      places = { byId: new Map(), next: 0 };
      processes.set(processId, places);
    }
    return places;
  };
  return {
    learn: (processId, rows) => {
      const next = rows.reduce((greatest, { place }) => Math.max(greatest, place + 1), 0);
      processes.set(processId, { byId: new Map(rows.map(({ id, place }) => [id, place])), next });
    },
    follow: (processId, { added, removed }) => {
      const places = placesOf(processId);
      for (const { id } of removed) places.byId.delete(id);
      for (const { id } of added) {
        places.byId.set(id, places.next);
        places.next += 1;
      }
    },
    of: (processId, id) => placesOf(processId).byId.get(id) ?? placesOf(processId).next,
  };
}
