import { mapChange } from '@shared/analysis/moments/map-change';
import { documentAt, positionAt } from '@shared/document/document-at';
import { emptyHistory, recordAct, type History, type HistoryEntry } from '@shared/document/history';
import type { Diff } from '@shared/document/diff-shape';
import { tableOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { act, newDocument, recordsOf } from '@test/builders/document';
import { randomCommands, runRandomCommand } from '@test/builders/random-commands';
import { stampSource } from '@test/builders/stamp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const AT = (turn: number): string => new Date(Date.UTC(2026, 2, 2, 14, turn)).toISOString();

function entry(turn: number, diff: Diff): HistoryEntry {
  return { id: `step:${String(turn)}`, seq: turn, at: AT(turn), lastAt: AT(turn), commandId: 'x', labelKey: 'x', labelParams: {}, undo: 'record', mergeKey: null, sessionLabel: null, formats: {}, diff };
}

/** A document after commands, with its history and every state on the way. */
function told(commands: readonly Parameters<typeof runRandomCommand>[2][]): { readonly states: readonly Document[]; readonly history: History } {
  const stamps = stampSource();
  const states = [newDocument(stamps)];
  let history = emptyHistory();
  commands.forEach((command, turn) => {
    const step = runRandomCommand(states.at(-1) as Document, stamps, command);
    states.push(step.document);
    history = recordAct(history, entry(turn, step.diff));
  });
  return { states, history };
}

const mapOf = (document: Document): unknown => Object.fromEntries(Object.entries(recordsOf(document, 'content')).filter(([id]) => id.startsWith('actor:') || id.startsWith('relation:')));

describe('the map as it was', () => {
  it('is at every position what it was after that step, from whichever state one looks back or forth', () => {
    fc.assert(
      fc.property(randomCommands(16), fc.nat(16), (commands, cut) => {
        const { states, history } = told(commands);
        const cursor = Math.min(cut, commands.length);
        const here = { ...history, cursor };
        states.forEach((state, position) => {
          expect(mapOf(documentAt(states[cursor] as Document, here, position, ['actor', 'relation']))).toEqual(mapOf(state));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is found by the moment', () => {
    const { history } = told([]);
    const three = [0, 1, 2].reduce((so, turn) => recordAct(so, entry(turn * 10, { revision: '', added: [], changed: [], removed: [] } as unknown as Diff)), history);
    expect([AT(-1), AT(0), AT(5), AT(10), AT(99)].map((instant) => positionAt(three, instant))).toEqual([0, 1, 1, 2, 3]);
  });
});

describe('what happened to a map', () => {
  it('says who came, went, won and lost, and which relations are new or broken', () => {
    const stamps = stampSource();
    const ids: RecordId[] = [];
    const before = act(newDocument(stamps), stamps, (change) => {
      for (const name of ['Alcaldía', 'Cámara', 'Universidad']) ids.push(change.create('actor', { name, influence: 2 }).id);
      change.create('relation', { sourceId: ids[0] as RecordId, targetId: ids[1] as RecordId });
    }).document;
    const [townHall, chamber, university] = ids as unknown as readonly [RecordId, RecordId, RecordId];
    const after = act(before, stamps, (change) => {
      change.remove([chamber]);
      const port = change.create('actor', { name: 'Puerto' });
      change.create('relation', { sourceId: townHall, targetId: port.id });
      change.update('actor', townHall, { influence: 4, ring: 'core' });
    }).document;
    const change = mapChange(before, after);
    expect(change.came.map(({ name }) => name)).toEqual(['Puerto']);
    expect(change.went.map(({ name }) => name)).toEqual(['Cámara']);
    expect([change.newRelations.length, change.brokenRelations.length]).toEqual([1, 1]);
    expect(change.changed).toMatchObject([{ actorId: townHall, won: 1, lost: 1, influence: [2, 4], ring: [null, 'core'] }]);
    expect(change.unchanged).toBe(1);
    expect(tableOf(after, 'actor').has(university)).toBe(true);
  });

  it('turned about, tells the same the other way, on any two states of a process', () => {
    fc.assert(
      fc.property(randomCommands(20), fc.nat(20), fc.nat(20), (commands, one, other) => {
        const { states } = told(commands);
        const [first, second] = [states[one % states.length] as Document, states[other % states.length] as Document];
        const [there, back] = [mapChange(first, second), mapChange(second, first)];
        expect(there.came.map(({ id }) => id).sort()).toEqual(back.went.map(({ id }) => id).sort());
        expect(there.newRelations.length).toBe(back.brokenRelations.length);
        expect(there.changed.map(({ won, lost }) => won - lost).sort()).toEqual(back.changed.map(({ won, lost }) => lost - won).sort());
        expect(tableOf(second, 'actor').size).toBe(there.came.length + there.changed.length + there.unchanged);
      }),
      { numRuns: 60 },
    );
  });
});
