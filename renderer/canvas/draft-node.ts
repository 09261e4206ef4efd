import { ringAt } from '@shared/domain/actors/ring-view';
import type { MapPoint } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import type { MapModel } from './map-model';

/** Stands for an actor that is being named and is not in the process yet. */
export const DRAFT_ID: RecordId = 'actor:draft';

/** The map with an actor to be named at a place. */
export function withDraft(model: MapModel, place: MapPoint): MapModel {
  const { bands } = model;
  const ring = bands.length === 0 ? null : ringAt({ bands }, place);
  const draft = { id: DRAFT_ID, ...place, name: '', acronym: '', kind: 'other', ring, isPinned: false } as const;
  return { ...model, nodes: [...model.nodes, draft] };
}
