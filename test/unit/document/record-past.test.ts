import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { recordById, type Document } from '@shared/document/document';
import { emptyHistory, recordAct, type History, type HistoryEntry } from '@shared/document/history';
import { jumpTo } from '@shared/document/history-moves';
import { bringBack, countByType, recordAt, touchesOf } from '@shared/document/record-past';
import { restampDiff } from '@shared/document/restamp';
import { toInstant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, newDocument } from '@test/builders/document';
import { randomCommand, runRandomCommand } from '@test/builders/random-commands';
import { TEST_START, stampSource } from '@test/builders/stamp';

const entryOf = (diff: HistoryEntry['diff'], seq: number): HistoryEntry => ({
  id: `step:${String(seq)}`,
  seq,
  at: toInstant(TEST_START + seq * 1000),
  lastAt: toInstant(TEST_START + seq * 1000),
  commandId: 'test.act',
  labelKey: 'test.label',
  labelParams: {},
  undo: 'record',
  mergeKey: null,
  sessionLabel: null,
  formats: {},
  diff,
});

const ACTOR: RecordId = 'actor:camara0000000001';

/** An actor that was added, renamed, linked and removed with its relation, one step each. */
function lifeOfAnActor(): { readonly documents: readonly Document[]; readonly history: History } {
  const stamps = stampSource();
  const documents: Document[] = [newDocument(stamps)];
  let history = emptyHistory();
  const step = (edit: Parameters<typeof act>[2]): void => {
    const { document, diff } = act(documents.at(-1) as Document, stamps, edit);
    documents.push(document);
    history = recordAct(history, entryOf(diff, documents.length - 1));
  };
  step((change) => change.create('actor', { name: 'Cámara' }, ACTOR));
  step((change) => change.update('actor', ACTOR, { name: 'Cámara de Comercio' }));
  step((change) => {
    const other = change.create('actor', { name: 'Universidad' });
    change.create('relation', { sourceId: ACTOR, targetId: other.id });
  });
  step((change) => {
    change.remove([ACTOR]);
  });
  return { documents, history };
}

describe('a record as it was', () => {
  it('is found at every point of its life, also where it was not yet or no longer there', () => {
    const { documents, history } = lifeOfAnActor();
    const now = documents[4] as Document;
    const names = [0, 1, 2, 3, 4].map((position) => {
      const record = recordAt(now, history, ACTOR, position);
      return record?.type === 'actor' ? record.name : null;
    });
    expect(names).toEqual([null, 'Cámara', 'Cámara de Comercio', 'Cámara de Comercio', null]);
  });

  it('is the record of that moment, bookkeeping too, from wherever the history stands', () => {
    fc.assert(
      fc.property(fc.array(randomCommand, { minLength: 1, maxLength: 15 }), fc.nat(), (commands, pick) => {
        const stamps = stampSource();
        const documents = [newDocument(stamps)];
        let history = emptyHistory();
        for (const command of commands) {
          const { document, diff } = runRandomCommand(documents.at(-1) as Document, stamps, command);
          documents.push(document);
          history = recordAct(history, entryOf(diff, documents.length - 1));
        }
        const ids = history.entries.flatMap((entry) => touchesOf(entry).map(({ id }) => id));
        for (const id of ids.slice(0, 5)) {
          documents.forEach((past, position) => {
            expect(recordAt(documents.at(-1) as Document, history, id, position)).toEqual(recordById(past, id) ?? null);
          });
        }
        // Also looking forward, from a point gone back to: the content is that of then, its dates are of now.
        const back = pick % documents.length;
        const move = jumpTo(history, back);
        if (move === null) return;
        const earlier = applyDiff(documents.at(-1) as Document, restampDiff(documents.at(-1) as Document, move.diff, stamps.next()));
        for (const id of ids.slice(0, 5)) {
          const there = recordAt(earlier, move.history, id, documents.length - 1);
          expect(there === null).toBe(recordById(documents.at(-1) as Document, id) === undefined);
        }
      }),
    );
  });
});

describe('a record brought back', () => {
  const bring = (position: number): { readonly missing: readonly RecordId[]; readonly after: Document } => {
    const { documents, history } = lifeOfAnActor();
    const now = documents[4] as Document;
    const change = openChangeSet(now, stampSource('dev0', 2, TEST_START + 60_000).next());
    const past = recordAt(now, history, ACTOR, position);
    if (past === null) throw new Error('It was not there');
    const missing = bringBack(change, past);
    return { missing, after: applyDiff(now, change.finish()) };
  };

  it('has the content it had, under its own id', () => {
    const { missing, after } = bring(1);
    expect(missing).toEqual([]);
    expect(recordById(after, ACTOR)).toMatchObject({ name: 'Cámara', type: 'actor' });
  });

  it('is not written where it leaned on a record that is gone', () => {
    const { documents, history } = lifeOfAnActor();
    const relation = touchesOf(history.entries[2] as HistoryEntry).find(({ id }) => id.startsWith('relation:'));
    const now = documents[4] as Document;
    const past = recordAt(now, history, relation?.id as RecordId, 3);
    const change = openChangeSet(now, stampSource('dev0', 2, TEST_START + 60_000).next());
    expect(past === null ? null : bringBack(change, past)).toEqual([ACTOR]);
    expect(change.finish().added).toEqual([]);
  });
});

describe('what a step touched', () => {
  it('is counted by type in the order of the registry', () => {
    const { history } = lifeOfAnActor();
    expect([...countByType(touchesOf(history.entries[3] as HistoryEntry))]).toEqual([['actor', 1], ['relation', 1]]);
  });
});
