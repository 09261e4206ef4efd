import { actorModule } from '@shared/domain/actors/actor';
import { applyDiff } from '@shared/document/diff';
import { listOf, type Document } from '@shared/document/document';
import {
  closeGesture, emptyHistory, historyChange, historyOf, lastDone, recordAct, withLatest, type History, type HistoryEntry,
} from '@shared/document/history';
import { bailTo, markPosition, setMark, squashSince } from '@shared/document/history-marks';
import { canRedo, canUndo, jumpTo, redoStep, undoStep, type HistoryMove } from '@shared/document/history-moves';
import { readHistory } from '@shared/document/read-history';
import { restampDiff } from '@shared/document/restamp';
import { toInstant } from '@shared/domain/kernel/civil-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, newDocument, recordsOf } from '@test/builders/document';
import { randomCommand, runRandomCommand, type RandomCommand } from '@test/builders/random-commands';
import { TEST_START, stampSource, type StampSource } from '@test/builders/stamp';

interface Desk {
  readonly document: Document;
  readonly history: History;
}

const entryOf = (diff: HistoryEntry['diff'], seq: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: `step:${seq}`,
  seq,
  at: toInstant(TEST_START + seq * 1000),
  lastAt: toInstant(TEST_START + seq * 1000),
  commandId: 'test.act',
  labelKey: 'test.label',
  labelParams: {},
  undo: 'record',
  mergeKey: null,
  sessionLabel: null,
  formats: { actor: actorModule.version },
  diff,
  ...more,
});

const follow = (desk: Desk, move: HistoryMove | null, stamps: StampSource): Desk =>
  move === null
    ? desk
    : { document: applyDiff(desk.document, restampDiff(desk.document, move.diff, stamps.next())), history: move.history };

function doCommand(desk: Desk, stamps: StampSource, command: RandomCommand, seq: number): Desk {
  const { document, diff } = runRandomCommand(desk.document, stamps, command);
  return { document, history: recordAct(desk.history, entryOf(diff, seq)) };
}

/** Adds an actor with this name as one step. */
function add(desk: Desk, stamps: StampSource, name: string, seq: number, more: Partial<HistoryEntry> = {}): Desk {
  const { document, diff } = act(desk.document, stamps, (change) => change.create('actor', { name }));
  return { document, history: recordAct(desk.history, entryOf(diff, seq, more)) };
}

const fresh = (stamps: StampSource): Desk => ({ document: newDocument(stamps), history: emptyHistory() });
const names = ({ document }: Desk): readonly string[] => listOf(document, 'actor').map(({ name }) => name).sort();

describe('the history', () => {
  it('undone to the start gives the start, redone to the end the end, whatever the commands (H1)', () => {
    fc.assert(
      fc.property(fc.array(randomCommand, { maxLength: 40 }), (commands) => {
        const stamps = stampSource();
        const start = fresh(stamps);
        let desk = start;
        commands.forEach((command, index) => { desk = doCommand(desk, stamps, command, index + 1); });
        const end = desk;
        while (canUndo(desk.history)) desk = follow(desk, undoStep(desk.history), stamps);
        expect(recordsOf(desk.document, 'content')).toEqual(recordsOf(start.document, 'content'));
        while (canRedo(desk.history)) desk = follow(desk, redoStep(desk.history), stamps);
        expect(recordsOf(desk.document, 'content')).toEqual(recordsOf(end.document, 'content'));
      }),
    );
  });

  it('gives the content of every position again, with new acts, undos, redos and jumps in any order (H1, H2)', () => {
    const move = fc.oneof(
      { weight: 3, arbitrary: randomCommand },
      fc.constantFrom('undo' as const, 'redo' as const),
      fc.nat({ max: 30 }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const stamps = stampSource();
        let desk = fresh(stamps);
        const expected = [recordsOf(desk.document, 'content')];
        moves.forEach((next, index) => {
          if (typeof next === 'object') {
            desk = doCommand(desk, stamps, next, index + 1);
            expected.length = desk.history.cursor;
            expected.push(recordsOf(desk.document, 'content'));
          } else {
            const { history } = desk;
            const step = next === 'undo' ? undoStep(history) : next === 'redo' ? redoStep(history) : jumpTo(history, next % expected.length);
            desk = follow(desk, step, stamps);
          }
          expect(recordsOf(desk.document, 'content')).toEqual(expected[desk.history.cursor]);
        });
      }),
    );
  });

  it('drops what was undone when something new is done (H2)', () => {
    const stamps = stampSource();
    let desk = add(add(fresh(stamps), stamps, 'A', 1), stamps, 'B', 2);
    desk = add(follow(desk, undoStep(desk.history), stamps), stamps, 'C', 3);
    expect(names(desk)).toEqual(['A', 'C']);
    expect(canRedo(desk.history)).toBe(false);
    expect(desk.history.entries.map(({ seq }) => seq)).toEqual([1, 3]);
  });

  it('stops an undo at a step that cannot be undone (H4)', () => {
    const stamps = stampSource();
    const desk = add(add(fresh(stamps), stamps, 'A', 1), stamps, 'B', 2, { undo: 'never' });
    expect(canUndo(desk.history)).toBe(false);
    expect(jumpTo(desk.history, 0)).toBeNull();
  });

  it('does not go beyond what is at hand, nor to where it stands', () => {
    const stamps = stampSource();
    const { history } = add({ ...fresh(stamps), history: emptyHistory(7) }, stamps, 'A', 1);
    expect(history.cursor).toBe(8);
    expect([jumpTo(history, 8), jumpTo(history, 6), jumpTo(history, 9)]).toEqual([null, null, null]);
    expect(jumpTo(history, 7)?.direction).toBe('undo');
  });
});

describe('acts that merge', () => {
  const typing = { undo: 'merge', mergeKey: 'name' } as const;
  const write = (desk: Desk, stamps: StampSource, name: string, seq: number, more: Partial<HistoryEntry> = typing): Desk => {
    const [actor] = listOf(desk.document, 'actor');
    const { document, diff } = act(desk.document, stamps, (change) => {
      if (actor !== undefined) change.update('actor', actor.id, { name });
    });
    return { document, history: recordAct(desk.history, entryOf(diff, seq, more)) };
  };
  const start = (stamps: StampSource): Desk => add(fresh(stamps), stamps, 'A', 1);

  it('join the step before with the same key into one (H3)', () => {
    const stamps = stampSource();
    const desk = write(write(start(stamps), stamps, 'Al', 2), stamps, 'Alcaldía', 3);
    expect(desk.history.entries).toHaveLength(2);
    expect(lastDone(desk.history)).toMatchObject({ seq: 3, at: toInstant(TEST_START + 2000), lastAt: toInstant(TEST_START + 3000) });
    expect(names(follow(desk, undoStep(desk.history), stamps))).toEqual(['A']);
  });

  it('do not join another key, after the gesture ended, after an undo, or after a long pause (H3)', () => {
    const stamps = stampSource();
    const first = write(start(stamps), stamps, 'Al', 2);
    const steps = (desk: Desk): number => write(desk, stamps, 'Alc', 3).history.entries.length;
    expect(steps(first)).toBe(2);
    expect(write(first, stamps, 'Alc', 3, { undo: 'merge', mergeKey: 'other' }).history.entries).toHaveLength(3);
    expect(steps({ ...first, history: closeGesture(first.history) })).toBe(3);
    expect(write(first, stamps, 'Alc', 90, typing).history.entries).toHaveLength(3);
    const undone = follow(write(first, stamps, 'B', 3, { undo: 'record' }), null, stamps);
    expect(steps(follow(undone, undoStep(undone.history), stamps))).toBe(3);
  });

  it('that together change nothing leave no step (H3)', () => {
    const stamps = stampSource();
    const desk = write(write(start(stamps), stamps, 'Al', 2), stamps, 'A', 3);
    expect(desk.history.entries.map(({ seq }) => seq)).toEqual([1]);
    expect(desk.history.cursor).toBe(1);
  });
});

describe('marks', () => {
  it('make the steps of one gesture one step, which undo takes back whole (H5)', () => {
    const stamps = stampSource();
    let desk = add(fresh(stamps), stamps, 'A', 1);
    desk = { ...desk, history: setMark(desk.history, 'gesture') };
    for (const [index, name] of ['B', 'C', 'D'].entries()) desk = add(desk, stamps, name, index + 2);
    desk = { ...desk, history: squashSince(desk.history, 'gesture', { commandId: 'test.paste', labelKey: 'paste', labelParams: { count: 3 } }) };
    expect(desk.history.entries).toHaveLength(2);
    expect(lastDone(desk.history)).toMatchObject({ commandId: 'test.paste', seq: 4, labelParams: { count: 3 } });
    expect(markPosition(desk.history, 'gesture')).toBeNull();
    const undone = follow(desk, undoStep(desk.history), stamps);
    expect(names(undone)).toEqual(['A']);
    expect(names(follow(undone, redoStep(undone.history), stamps))).toEqual(['A', 'B', 'C', 'D']);
  });

  it('let a gesture be dropped as if it had not been begun (H5)', () => {
    const stamps = stampSource();
    let desk = add(fresh(stamps), stamps, 'A', 1);
    desk = { ...desk, history: setMark(desk.history, 'gesture') };
    expect(bailTo(desk.history, 'gesture')).toBeNull();
    desk = add(add(desk, stamps, 'B', 2), stamps, 'C', 3);
    desk = follow(desk, bailTo(desk.history, 'gesture'), stamps);
    expect(names(desk)).toEqual(['A']);
    expect(canRedo(desk.history)).toBe(false);
  });

  it('are dropped with the steps they stand on (H5)', () => {
    const stamps = stampSource();
    let desk = add(fresh(stamps), stamps, 'A', 1);
    desk = { ...desk, history: setMark(desk.history, 'late') };
    desk = add(follow(desk, undoStep(desk.history), stamps), stamps, 'B', 2);
    expect(markPosition(desk.history, 'late')).toBeNull();
    expect(squashSince(desk.history, 'late').entries).toHaveLength(1);
  });
});

describe('a long history', () => {
  it('keeps its latest steps at hand, those that are undone in any case, and its position', () => {
    const stamps = stampSource();
    let desk = fresh(stamps);
    for (const [index, name] of ['A', 'B', 'C', 'D', 'E'].entries()) desk = add(desk, stamps, name, index + 1);
    const short = withLatest(desk.history, 2);
    expect(short).toMatchObject({ first: 3, cursor: 5, entries: [{ seq: 4 }, { seq: 5 }] });
    expect(withLatest(desk.history, 5)).toBe(desk.history);
    const undone = jumpTo(desk.history, 1)?.history ?? desk.history;
    expect(withLatest(undone, 2)).toMatchObject({ first: 1, cursor: 1, entries: [{ seq: 2 }, { seq: 3 }, { seq: 4 }, { seq: 5 }] });
    expect(historyChange(short, add({ ...desk, history: short }, stamps, 'F', 6).history)).toMatchObject({ from: 5, steps: [{ seq: 6 }] });
  });
});

describe('stored steps', () => {
  it('are told apart from those that must be written anew', () => {
    const stamps = stampSource();
    const one = add(fresh(stamps), stamps, 'A', 1);
    const two = add(one, stamps, 'B', 2);
    expect(historyChange(one.history, two.history)).toMatchObject({ from: 1, steps: [{ seq: 2 }] });
    const undone = undoStep(two.history)?.history ?? two.history;
    expect(historyChange(two.history, undone)).toBeNull();
    const other = add({ document: one.document, history: undone }, stamps, 'C', 3);
    expect(historyChange(two.history, other.history)).toMatchObject({ from: 1, steps: [{ seq: 3 }], isCut: false });
    const back = undoStep(undone)?.history ?? undone;
    const cut = add({ document: fresh(stamps).document, history: back }, stamps, 'D', 4);
    expect(historyChange(two.history, cut.history)).toMatchObject({ from: 0, steps: [{ seq: 4 }], isCut: true });
  });

  it('come back as they were written', () => {
    const stamps = stampSource();
    const { history } = add(add(fresh(stamps), stamps, 'A', 1), stamps, 'B', 2);
    const stored: unknown = JSON.parse(JSON.stringify(history.entries));
    expect(readHistory(stored as unknown[], 0, 2)).toEqual({ ...history, open: false });
  });

  it('that are damaged or of another format end what can be undone and redone (H6)', () => {
    const stamps = stampSource();
    let desk = fresh(stamps);
    for (const [index, name] of ['A', 'B', 'C', 'D', 'E'].entries()) desk = add(desk, stamps, name, index + 1);
    const { entries } = desk.history;
    const old = { ...entries[1], formats: {} };
    const damaged = { ...entries[4], diff: { ...entries[4]?.diff, added: [{ id: 'actor:x', type: 'actor' }] } };
    const read = readHistory([entries[0], old, entries[2], entries[3], damaged], 10, 13);
    expect(read).toEqual(historyOf([entries[2], entries[3]] as HistoryEntry[], 12, 13));
    expect(readHistory([null, '{}', { __proto__: null }], 0, 3)).toEqual(emptyHistory(3));
    expect(readHistory([], 4, 9)).toEqual(emptyHistory(4));
  });
});
