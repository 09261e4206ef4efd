import { takesTyping } from '@renderer/ui/keyboard/shortcut';
import type { RecordId } from '@shared/domain/kernel/id';
import { ACTOR_KINDS } from '@shared/domain/actors/actor';
import { RELATION_KINDS } from '@shared/domain/relations/relation';
import type { MapPoint } from '@shared/domain/actors/map-geometry';
import type { Direction } from '@renderer/canvas/direction';
import type { Translate } from '@shared/i18n';
import { useEffect, useRef } from 'react';
import { KIND_KEYS, LEAP, RELATION_KEYS, mapKey, type MapKey } from './map-keys';
import type { GroupActs } from './group-acts';
import { isGroupId, parted, type MapActs } from './map-acts';
import { onMapRequest } from './map-requests';
import type { MapWork } from './use-map-work';
import type { ViewActs } from './view-acts';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

function nudge(work: MapWork, acts: MapActs, direction: Direction, distance: number): void {
  const chosen = new Set(work.selection.filter((id) => id.startsWith('actor:') || isGroupId(id)));
  if (chosen.size === 0) return;
  const [dx, dy] = STEPS[direction];
  const places = new Map<RecordId, MapPoint>();
  for (const node of work.model.nodes) {
    if (chosen.has(node.id)) places.set(node.id, { x: node.x + dx * distance, y: node.y + dy * distance });
  }
  acts.move(places, true);
}

function go(work: MapWork, direction: Direction, isAdding: boolean, t: Translate): void {
  const next = work.controller.neighbour(direction);
  if (next === null) {
    work.say(t('actors.announce.nothingThere'));
    return;
  }
  work.choose(isAdding ? [...work.selection.filter((id) => id !== next), next] : [next]);
  const node = work.model.nodes.find(({ id }) => id === next);
  if (node !== undefined) work.controller.reveal(node);
  work.controller.focusActive();
}

/** The relation after the chosen one among those of the actor the keyboard is at. */
function nextRelation(work: MapWork): void {
  const { activeId, model, selection } = work;
  const own = model.edges.filter(({ sourceId, targetId }) => sourceId === activeId || targetId === activeId);
  const current = own.findIndex(({ id }) => selection.includes(id));
  const next = own[(current + 1) % own.length];
  if (next !== undefined) work.choose([next.id]);
}

function figure(work: MapWork, acts: MapActs, key: string): void {
  const { actorIds, relationIds } = parted(work.selection);
  if (actorIds.length > 0) {
    const kind = ACTOR_KINDS.find((candidate) => KIND_KEYS[candidate] === key);
    if (kind !== undefined) acts.setKind(kind);
  } else if (relationIds.length > 0) {
    const kind = RELATION_KINDS.find((candidate) => RELATION_KEYS[candidate] === key);
    if (kind !== undefined) acts.setRelationKind(kind);
  }
}

function leave(work: MapWork): void {
  const { relationIds } = parted(work.selection);
  if (work.task !== 'none') work.setTask('none');
  // From a relation the keyboard goes back to the actor it came from.
  else if (relationIds.length > 0 && work.activeId !== null) work.choose([work.activeId]);
  else work.choose([]);
  work.controller.focusActive();
}

function rename(work: MapWork, acts: MapActs): void {
  const { actorIds, relationIds } = parted(work.selection);
  const [relation] = relationIds;
  const actor = actorIds[0] ?? (relation === undefined ? work.activeId : null);
  if (actor !== null) acts.rename(actor);
  else if (relation !== undefined) acts.editLabel(relation);
}

function perform(key: MapKey, work: MapWork, acts: MapActs, views: ViewActs, groups: GroupActs, t: Translate): void {
  switch (key.act) {
    case 'group':
      groups.toggle();
      return;
    case 'nextView':
      views.turnView(1);
      return;
    case 'previousView':
      views.turnView(-1);
      return;
    case 'ego':
      views.widenEgo();
      return;
    case 'areas':
      views.toggleAreas();
      return;
    case 'pin':
      views.togglePin();
      return;
    case 'filter':
      work.setTask(work.task === 'filter' ? 'none' : 'filter');
      return;
    case 'arrange':
      views.arrange();
      return;
    case 'note':
      views.note();
      return;
    case 'add':
      acts.addNext();
      return;
    case 'connect':
      if (work.activeId !== null) work.setTask('connect');
      return;
    case 'fit':
      work.controller.fit();
      return;
    case 'find':
      work.setTask('find');
      return;
    case 'rename':
      if (work.selection.length > 0 && work.selection.every(isGroupId)) groups.open(work.selection);
      else rename(work, acts);
      return;
    case 'remove':
      acts.remove();
      return;
    case 'duplicate':
      acts.duplicate();
      return;
    case 'selectAll':
      work.choose(work.model.nodes.map(({ id }) => id));
      work.say(t('actors.announce.selected', { count: work.model.nodes.length }));
      return;
    case 'toggle': {
      const id = work.activeId;
      if (id === null) return;
      work.choose(work.selection.includes(id) ? work.selection.filter((other) => other !== id) : [...work.selection, id]);
      return;
    }
    case 'series':
      work.changePlace({ isSeries: !work.place.isSeries });
      work.say(t(work.place.isSeries ? 'actors.announce.seriesOff' : 'actors.announce.seriesOn'));
      return;
    case 'leave':
      if (views.stop()) return;
      leave(work);
      return;
    case 'nextRelation':
      nextRelation(work);
      return;
    case 'zoom':
      work.controller.zoomBy(key.factor);
      return;
    case 'go':
      go(work, key.direction, key.isAdding, t);
      return;
    case 'nudge':
      // In a view of zones a leap goes to the next zone, as a drag there would.
      if (key.distance === LEAP && views.moveToZone(key.direction)) return;
      nudge(work, acts, key.direction, key.distance);
      return;
    case 'figure':
      figure(work, acts, key.key);
      return;
    case 'ring':
      acts.setRing(key.ring);
      return;
  }
}

/** Whether the keyboard is at the map: on a node, or nowhere in particular. */
function isOnMap(work: MapWork, target: EventTarget | null): boolean {
  // A button that lies on the map wants Enter, Space and the arrows for itself.
  return target === document.body || (target instanceof HTMLElement && target.closest('[data-map-control]') === null && (work.controller.holds(target) || target.tagName === 'MAIN'));
}

/** Whether a key is pressed on something that wants it for itself: the point of a line is moved and removed by keys. */
function hasOwnKeys({ target, key }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('[data-own-keys]') !== null && (key.startsWith('Arrow') || ['Delete', 'Backspace', 'Enter', ' ', 'Escape'].includes(key));
}

/** Listens to keys, to actions of menu and palette, and to pasted lists while the place is open. */
export function useMapKeys(work: MapWork, acts: MapActs, views: ViewActs, groups: GroupActs, t: Translate): void {
  const latest = useRef({ work, acts, views, groups, t });
  useEffect(() => {
    latest.current = { work, acts, views, groups, t };
  });
  useEffect(() => {
    const hasDialog = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || takesTyping(event.target) || hasDialog() || hasOwnKeys(event)) return;
      const current = latest.current;
      // What is typed before the field has the keyboard is part of a name, not a shortcut.
      if (current.work.namingId !== null || current.work.labellingId !== null) return;
      const key = mapKey(event, isOnMap(current.work, event.target));
      if (key === null || current.work.place.display === 'bodies' || current.work.place.isGuided) return;
      if ((current.work.place.display === 'list' && !['add', 'find', 'remove', 'figure', 'ring', 'leave'].includes(key.act))) return;
      // In the table a letter begins to write its cell, as in every table.
      if (key.act !== 'find' && event.target instanceof HTMLElement && event.target.closest('[role="grid"]') !== null) return;
      if (key.act === 'leave' && current.work.controller.cancelGesture()) return;
      event.preventDefault();
      perform(key, current.work, current.acts, current.views, current.groups, current.t);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const { display, isGuided } = latest.current.work.place;
      if (event.defaultPrevented || takesTyping(event.target) || hasDialog() || display === 'bodies' || isGuided) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // One line may be anything that was copied last; a list is meant.
      if (/\S[^\S\n]*\r?\n\s*\S/u.test(text) && latest.current.acts.paste(text)) event.preventDefault();
    };
    const forget = onMapRequest((request) => {
      const { work: now, acts: nowActs } = latest.current;
      if (request === 'paste') now.setTask('paste');
      else perform({ act: request }, now, nowActs, latest.current.views, latest.current.groups, latest.current.t);
    });
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('paste', onPaste);
      forget();
    };
  }, []);
}
