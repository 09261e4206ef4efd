import { MapController } from '@renderer/canvas/map-controller';
import { DRAFT_ID, withDraft } from '@renderer/canvas/draft-node';
import { actorMapModel, type MapModel } from '@renderer/canvas/map-model';
import type { Command } from '@renderer/store/command';
import { select, useSession } from '@renderer/store/session';
import { runCommand, useDocument } from '@renderer/store/workspace';
import type { Document } from '@shared/document/document';
import { recordById, tableOf } from '@shared/document/document';
import type { MapArea } from '@renderer/canvas/paint/area-painter';
import type { NodeGroup } from '@renderer/canvas/grouped-model';
import { useTranslation } from '@renderer/ui/use-translation';
import { areasOf, seenModel } from './seen-model';
import { useGroups } from './use-groups';
import type { MapPoint, MapView } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Result } from '@shared/domain/kernel/result';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useActorsPlace, type ActorsPlace } from './actors-place';

const NO_AREAS: readonly MapArea[] = [];

/** An actor that is being named: where, and where the row of names began. */
export interface Draft {
  readonly place: MapPoint;
  readonly first: MapPoint;
}

/** The actor added last, and where its row of names began: the next one goes beside it. */
export interface LastAdded {
  readonly id: RecordId;
  readonly first: MapPoint;
}

/** What lies over the map. */
export type MapTask = 'none' | 'connect' | 'paste' | 'find' | 'filter';

/** The state of the work on the map, and the few moves that all parts share. */
export interface MapWork {
  readonly document: Document;
  readonly place: ActorsPlace;
  readonly changePlace: (change: Partial<ActorsPlace>) => void;
  readonly view: MapView;
  /** What is seen of the map, with the actor that is being named. */
  readonly model: MapModel;
  /** The map with all that is in it. */
  readonly whole: MapModel;
  /** The sectors gathered into one card each on this view. */
  readonly groups: readonly NodeGroup[];
  /** The bodies drawn under the cards. */
  readonly areas: readonly MapArea[];
  readonly controller: MapController;
  /** What is chosen and is there: an undo may have taken it away. */
  readonly selection: readonly RecordId[];
  readonly activeId: RecordId | null;
  readonly setActiveId: (id: RecordId | null) => void;
  readonly choose: (ids: readonly RecordId[]) => void;
  readonly draft: Draft | null;
  readonly setDraft: (draft: Draft | null) => void;
  readonly lastAdded: LastAdded | null;
  readonly setLastAdded: (added: LastAdded) => void;
  /** The actor that is being named: a draft or one that is there. */
  readonly namingId: RecordId | null;
  readonly setNamingId: (id: RecordId | null) => void;
  readonly labellingId: RecordId | null;
  readonly setLabellingId: (id: RecordId | null) => void;
  readonly task: MapTask;
  readonly setTask: (task: MapTask) => void;
  /** The last thing said to those who do not see the map. */
  readonly said: string;
  readonly say: (sentence: string) => void;
  /** Runs a command; a failure is shown. */
  readonly run: <Input, Value>(command: Command<Input, Value>, input: Input) => Result<Value>;
}

/** The work on the map: one per open place. */
export function useMapWork(): MapWork {
  const [place, changePlace] = useActorsPlace();
  const document = useDocument((open) => open);
  const chosen = useSession((state) => state.selection);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [lastAdded, setLastAdded] = useState<LastAdded | null>(null);
  const [activeId, setActiveId] = useState<RecordId | null>(null);
  const [renamingId, setNamingId] = useState<RecordId | null>(null);
  const [labellingId, setLabellingId] = useState<RecordId | null>(null);
  const [task, setTask] = useState<MapTask>('none');
  const [said, say] = useState('');
  const { view } = place;
  const whole = actorMapModel(document, view);
  const { filter, ego, hasAreas } = place;
  const isEgoThere = ego !== null && recordById(document, ego.id) !== undefined;
  const t = useTranslation();
  const seen = useMemo(() => seenModel(document, whole, filter, isEgoThere ? ego : null), [document, whole, filter, ego, isEgoThere]);
  const theme = useSession((state) => state.theme);
  const bodies = tableOf(document, 'body');
  const areas = useMemo(() => (hasAreas ? areasOf(bodies, theme) : NO_AREAS), [bodies, hasAreas, theme]);
  const { groups, model: shown } = useGroups(document, view, seen, t);
  const model = useMemo(() => (draft === null ? shown : withDraft(shown, draft.place)), [shown, draft]);
  const [controller] = useState(() => new MapController(model));
  const selection = useMemo(() => chosen.filter((id) => recordById(document, id) !== undefined), [chosen, document]);
  const ownChoice = useRef<readonly RecordId[]>([]);
  const isThere = activeId !== null && (activeId === DRAFT_ID || recordById(document, activeId)?.type === 'actor' || groups.some(({ id }) => id === activeId));

  const choose = (ids: readonly RecordId[]): void => {
    ownChoice.current = ids;
    const last = ids.findLast((id) => id.startsWith('actor:') || id.startsWith('mapNote:'));
    if (last !== undefined) setActiveId(last);
    select(ids);
  };

  useEffect(() => {
    // What was chosen elsewhere (the palette, a sentence of a report) is brought into view; what is chosen here is.
    if (chosen === ownChoice.current || chosen.length === 0) return;
    ownChoice.current = chosen;
    controller.centreOn(chosen);
  }, [chosen, controller]);

  return {
    document,
    place,
    changePlace,
    view,
    model,
    whole,
    groups,
    areas,
    controller,
    selection,
    activeId: isThere ? activeId : (selection.findLast((id) => id.startsWith('actor:')) ?? null),
    setActiveId,
    choose,
    draft,
    setDraft,
    lastAdded,
    setLastAdded,
    namingId: draft === null ? renamingId : DRAFT_ID,
    setNamingId,
    labellingId,
    setLabellingId,
    task,
    setTask,
    said,
    say: (sentence) => {
      // The same sentence twice in a row is said twice.
      say((before) => (before === sentence ? `${sentence}\u00a0` : sentence));
    },
    run: runCommand,
  };
}
