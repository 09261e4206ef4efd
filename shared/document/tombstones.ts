import type { RecordId } from '../domain/kernel/id';
import type { Diff, TombstoneChange } from './diff-shape';

/**
 * What an act does to tombstones, by record. Where the diff does not say otherwise (SPEC.md D4): a removal leaves
 * one of the act's revision, an addition leaves none.
 */
export function tombstoneEffects(diff: Diff): ReadonlyMap<RecordId, TombstoneChange> {
  const effects = new Map<RecordId, TombstoneChange>();
  for (const { id } of diff.removed) effects.set(id, { id, before: null, after: diff.revision });
  for (const { id } of diff.added) effects.set(id, { id, before: null, after: null });
  for (const change of diff.tombstones ?? []) effects.set(change.id, change);
  return effects;
}

/** A diff with these effects on tombstones, of which it carries only those that its own lists do not imply. */
export function withTombstoneEffects(diff: Diff, effects: Iterable<TombstoneChange>): Diff {
  const { revision, added, changed, removed, seen } = diff;
  const bare: Diff = { revision, added, changed, removed, ...(seen === undefined ? {} : { seen }) };
  const all = [...effects];
  // What thousands of new records imply need not be worked out to tell that nothing else is to be said.
  if (all.length === 0 && removed.length === 0) return bare;
  const implied = tombstoneEffects(bare);
  const told: TombstoneChange[] = [];
  for (const effect of all) {
    const rule = implied.get(effect.id);
    const before = rule?.before ?? null;
    const after = rule?.after ?? null;
    if (rule === undefined ? effect.before !== effect.after : effect.before !== before || effect.after !== after) {
      told.push(effect);
    }
  }
  return told.length === 0 ? bare : { ...bare, tombstones: told };
}
