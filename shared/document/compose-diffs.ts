import type { RecordId } from '../domain/kernel/id';
import type { Revision } from '../domain/kernel/revision';
import { sameJson } from '../domain/kernel/stable-json';
import type { AnyRecord } from '../domain/registry';
import { changeBetween, isEmptyDiff } from './diff';
import type { Diff, FieldChange, TombstoneChange } from './diff-shape';
import { deviceOf, withSeen } from './seen';
import { tombstoneEffects, withTombstoneEffects } from './tombstones';

type Fate =
  | { readonly kind: 'added'; readonly record: AnyRecord }
  | { readonly kind: 'changed'; readonly change: FieldChange }
  | { readonly kind: 'removed'; readonly record: AnyRecord };

/**
 * One diff that does what `first` and then `second` do, net: what is added and removed again is not in it
 * (SPEC.md D2). Throws where `second` cannot follow `first`.
 */
export function composeDiffs(first: Diff, second: Diff): Diff {
  if (isEmptyDiff(first)) return second;
  if (isEmptyDiff(second)) return first;
  const fates = fatesOf(first);
  for (const [id, later] of fatesOf(second)) {
    const earlier = fates.get(id);
    const net = earlier === undefined ? later : fateAfter(id, earlier, later);
    if (net === null) fates.delete(id);
    else fates.set(id, net);
  }
  const added: AnyRecord[] = [];
  const changed: FieldChange[] = [];
  const removed: AnyRecord[] = [];
  for (const fate of fates.values()) {
    switch (fate.kind) {
      case 'added':
        added.push(fate.record);
        break;
      case 'changed':
        changed.push(fate.change);
        break;
      case 'removed':
        removed.push(fate.record);
        break;
    }
  }
  const seen = seenBesides(second.revision, [first.revision, ...(first.seen ?? []), ...(second.seen ?? [])]);
  const net: Diff = { revision: second.revision, added, changed, removed, ...(seen.length === 0 ? {} : { seen }) };
  return withTombstoneEffects(net, tombstonesOfBoth(first, second));
}

/** One diff that does what all of them do in turn, or null of none. */
export function composeAll(diffs: readonly Diff[]): Diff | null {
  return diffs.reduce<Diff | null>((net, diff) => (net === null ? diff : composeDiffs(net, diff)), null);
}

function fatesOf(diff: Diff): Map<RecordId, Fate> {
  const fates = new Map<RecordId, Fate>();
  for (const record of diff.removed) fates.set(record.id, { kind: 'removed', record });
  for (const record of diff.added) fates.set(record.id, { kind: 'added', record });
  for (const change of diff.changed) fates.set(change.id, { kind: 'changed', change });
  return fates;
}

function fateAfter(id: RecordId, earlier: Fate, later: Fate): Fate | null {
  if (earlier.kind === 'added' && later.kind === 'changed') {
    return { kind: 'added', record: { ...earlier.record, ...later.change.after } as AnyRecord };
  }
  if (earlier.kind === 'added' && later.kind === 'removed') return null;
  if (earlier.kind === 'changed' && later.kind === 'changed') return changedTwice(earlier.change, later.change);
  if (earlier.kind === 'changed' && later.kind === 'removed') {
    return { kind: 'removed', record: { ...later.record, ...earlier.change.before } as AnyRecord };
  }
  if (earlier.kind === 'removed' && later.kind === 'added') {
    const change = changeBetween(earlier.record, later.record);
    return change === null ? null : { kind: 'changed', change };
  }
  throw new Error(`The second diff does not follow the first: ${id} was ${earlier.kind}, then ${later.kind}`);
}

function changedTwice(first: FieldChange, second: FieldChange): Fate | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(first.after), ...Object.keys(second.after)])) {
    const was = Object.hasOwn(first.after, name) ? first.before[name] : second.before[name];
    const is = Object.hasOwn(second.after, name) ? second.after[name] : first.after[name];
    if (sameJson(was, is)) continue;
    before[name] = was;
    after[name] = is;
  }
  return Object.keys(after).length === 0 ? null : { kind: 'changed', change: { id: first.id, before, after } };
}

function tombstonesOfBoth(first: Diff, second: Diff): Iterable<TombstoneChange> {
  const effects = new Map(tombstoneEffects(first));
  for (const effect of tombstoneEffects(second).values()) {
    effects.set(effect.id, { ...effect, before: (effects.get(effect.id) ?? effect).before });
  }
  return effects.values();
}

/** The greatest of these revisions by device, without those that `revision` itself stands for. */
function seenBesides(revision: Revision, others: readonly Revision[]): readonly Revision[] {
  const known = withSeen(new Map([[deviceOf(revision), revision]]), others);
  return [...known.values()].filter((other) => other !== revision);
}
