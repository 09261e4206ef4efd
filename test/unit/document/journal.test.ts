import { applyDiff } from '@shared/document/diff';
import { emptyDocument, recordOf, type Document } from '@shared/document/document';
import { TERSE_FORMATS } from '@shared/document/formats';
import { emptyHistory, lastDone, recordAct, type History, type HistoryEntry } from '@shared/document/history';
import { redoStep, undoStep, type HistoryMove } from '@shared/document/history-moves';
import { joinLine, journalLineSteps, readJournal, writeJournalLine, type ActDescription } from '@shared/document/journal-line';
import { replayJournal, replayOnRaw } from '@shared/document/replay-journal';
import { restampDiff } from '@shared/document/restamp';
import { textChecksum } from '@shared/document/checksum';
import type { Diff } from '@shared/document/diff-shape';
import { allSteps } from '@shared/domain/kernel/steps';
import { toInstant } from '@shared/domain/kernel/civil-date';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROCESS_FIELDS, PROCESS_ID, act, recordsOf } from '@test/builders/document';
import { randomCommand, runRandomCommand, type RandomCommand } from '@test/builders/random-commands';
import { TEST_START, stampSource, type StampSource } from '@test/builders/stamp';

/** What a journal says of a step besides its diff. */
function descriptionOf({ id, at, commandId, labelKey, labelParams, undo, mergeKey, sessionLabel, formats }: HistoryEntry): ActDescription {
  return { id, at, commandId, labelKey, labelParams, undo, mergeKey, sessionLabel, formats };
}

/** A desk that keeps a journal of all that is done at it. */
class Desk {
  document: Document = emptyDocument(PROCESS_ID);
  history: History = emptyHistory();
  readonly lines: string[] = [];
  constructor(readonly stamps: StampSource = stampSource()) {
    const { document, diff } = act(this.document, stamps, (change) => { change.create('process', PROCESS_FIELDS, PROCESS_ID); });
    this.commit(document, diff, 'never');
  }

  do(command: RandomCommand): void {
    const { document, diff } = runRandomCommand(this.document, this.stamps, command);
    this.commit(document, diff, command.kind === 'renameActor' ? 'merge' : 'record');
  }

  move(move: HistoryMove | null): void {
    const entry = move?.entries[0];
    if (move === null || entry === undefined) return;
    const diff = restampDiff(this.document, move.diff, this.stamps.next());
    this.document = applyDiff(this.document, diff);
    this.history = move.history;
    this.write(move.direction, descriptionOf(entry), diff);
  }

  private commit(document: Document, diff: Diff, undo: ActDescription['undo']): void {
    this.document = document;
    const seq = this.lines.length + 1;
    const at = toInstant(TEST_START + seq * 1000);
    const description: ActDescription = {
      id: `step:${seq}`, at, commandId: 'test.act', labelKey: 'test.label', labelParams: { seq }, undo,
      mergeKey: undo === 'merge' ? 'name' : null, sessionLabel: null, formats: TERSE_FORMATS,
    };
    this.history = recordAct(this.history, { ...description, seq, lastAt: at, diff });
    this.write('do', description, diff);
  }

  private write(kind: 'do' | 'undo' | 'redo', description: ActDescription, diff: Diff): void {
    const line = { seq: this.lines.length + 1, kind, cursor: this.history.cursor, act: description, diff };
    this.lines.push(writeJournalLine(line));
    // A record at a time it is the same text.
    const { line: written, diffText } = joinLine(allSteps(journalLineSteps(line)));
    expect(written).toBe(this.lines.at(-1));
    expect(diffText).toBe(JSON.stringify(diff));
  }
}

const moves = fc.array(fc.oneof({ weight: 4, arbitrary: randomCommand }, fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 30 });

function work(desk: Desk, steps: readonly (RandomCommand | 'undo' | 'redo')[]): Desk {
  for (const step of steps) {
    if (step === 'undo') desk.move(undoStep(desk.history));
    else if (step === 'redo') desk.move(redoStep(desk.history));
    else desk.do(step);
  }
  return desk;
}

const command = (kind: RandomCommand['kind'], text: string): RandomCommand => ({ kind, pick: 0, other: 0, value: 1, text });
const threeActs = (): Desk => work(new Desk(), [command('addActor', 'A'), command('addLine', 'B')]);

describe('a journal replayed', () => {
  it('from the beginning gives the live document and its history (J3)', () => {
    fc.assert(fc.property(moves, (steps) => {
      const desk = work(new Desk(), steps);
      const { lines, faults, tornTail } = readJournal(desk.lines.map((line) => `${line}\n`).join(''));
      const replay = replayJournal(emptyDocument(PROCESS_ID), lines, 0);
      expect([faults, tornTail, replay.stopped, replay.problems]).toEqual([[], false, null, []]);
      expect(recordsOf(replay.document, 'all')).toEqual(recordsOf(desk.document, 'all'));
      expect(replay.document.seen).toEqual(desk.document.seen);
      expect(replay.seq).toBe(desk.lines.length);
      const bare = (entries: readonly HistoryEntry[]): unknown => entries.map(({ seq, diff }) => ({ seq, diff }));
      expect(replay.history.cursor).toBe(desk.history.cursor);
      expect(bare(replay.history.entries)).toEqual(bare(desk.history.entries));
    }));
  });

  it('on a copy taken on the way gives the live document (J3)', () => {
    fc.assert(fc.property(moves, moves, (before, after) => {
      const desk = work(new Desk(), before);
      const [copy, history, seq] = [desk.document, desk.history, desk.lines.length];
      work(desk, after);
      const replay = replayJournal(copy, readJournal(desk.lines.join('\n')).lines, seq, history);
      expect(recordsOf(replay.document, 'all')).toEqual(recordsOf(desk.document, 'all'));
      expect(replay.applied).toBe(desk.lines.length - seq);
    }));
  });

  it('stops at a gap, and says where (J3)', () => {
    const { lines } = threeActs();
    const journal = readJournal([lines[0], lines[2]].join('\n'));
    expect(replayJournal(emptyDocument(PROCESS_ID), journal.lines, 0)).toMatchObject({ seq: 1, applied: 1, stopped: { seq: 3, reason: 'gap' } });
  });

  it('stops at an act that does not fit the copy, and at one of a later version (J3)', () => {
    const desk = threeActs();
    const journal = readJournal(desk.lines.join('\n'));
    expect(replayJournal(desk.document, journal.lines, 0).stopped).toEqual({ seq: 1, reason: 'misfit' });
    const later = journal.lines.map((line) => (line.seq === 2 ? { ...line, act: { ...line.act, formats: { actor: 99 } } } : line));
    expect(replayJournal(emptyDocument(PROCESS_ID), later, 0)).toMatchObject({ seq: 1, stopped: { seq: 2, reason: 'newer' } });
  });

  it('in an older format is brought to the present one with the copy it belongs to (J4)', () => {
    const { before } = JSON.parse(
      readFileSync(new URL('../../fixtures/mesa/migrations/actor-2.json', import.meta.url), 'utf8'),
    ) as { before: Record<string, unknown> };
    const processId = String(before['processId']) as `process:${string}`;
    const contact = { name: 'Ana Gil', role: '', email: '', phone: '' };
    const revision = '0mafq0000-0000-campo1';
    const { act: description } = readJournal(threeActs().lines[0] ?? '').lines[0] ?? { act: null };
    if (description === null) throw new Error('No line');
    const replay = replayOnRaw(
      { processId, formats: { actor: 1 }, records: [before], tombstones: [], seen: [] },
      [{
        v: 1, seq: 1, kind: 'do', cursor: 1, act: { ...description, formats: {} },
        diff: { revision, added: [], removed: [], changed: [{ id: 'actor:camara0000000001', before: { contact: before['contact'] }, after: { contact, rev: revision } }] },
      }],
      0,
    );
    expect(replay.problems).toEqual([]);
    expect(recordOf(replay.document, 'actor', 'actor:camara0000000001')).toMatchObject({ focalPoint: 'Ana Gil', phone: '', rev: revision });
    expect(replay.history).toEqual(emptyHistory(1));
  });
});

describe('a journal read', () => {
  it('loses a last line that was cut off at any place, and says nothing of it (J2)', () => {
    const desk = work(new Desk(), [command('addActor', 'Ñandú'), command('addActor', 'Ó')]);
    const bytes = new TextEncoder().encode(desk.lines.map((line) => `${line}\n`).join(''));
    const lastStart = new TextEncoder().encode(desk.lines.slice(0, -1).map((line) => `${line}\n`).join('')).length;
    for (let end = lastStart; end < bytes.length - 1; end += 1) {
      const journal = readJournal(bytes.slice(0, end));
      expect(journal.lines).toHaveLength(2);
      expect(journal.faults).toEqual([]);
      expect(journal.tornTail).toBe(end > lastStart);
    }
    expect(readJournal(bytes.slice(0, -1)).lines).toHaveLength(3);
  });

  it('reports a line in the middle that was altered, by its number (J2)', () => {
    const { lines } = threeActs();
    const altered = [lines[0], lines[1]?.replace('"name":"A"', '"name":"Z"'), lines[2], ''].join('\n');
    const journal = readJournal(altered);
    expect(journal.faults).toEqual([{ line: 2, fault: 'altered' }]);
    expect(journal.lines.map(({ seq }) => seq)).toEqual([1, 3]);
  });

  it('reports lines that are no acts and lines of a later version (J1, J2)', () => {
    const sealed = (body: string): string => `{"crc":"${textChecksum(body)}",${body}`;
    const journal = readJournal([sealed('"v":1}'), sealed('"v":2,"more":true}'), sealed('nonsense'), 'noise', ''].join('\n'));
    expect(journal.faults.map(({ fault }) => fault)).toEqual(['invalid', 'newer', 'invalid', 'altered']);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(readJournal(bytes).lines).toEqual([]);
    }));
  });
});

it('checksums are those of zip: of "123456789" cbf43926', () => {
  expect(textChecksum('123456789')).toBe('cbf43926');
  expect(textChecksum('')).toBe('00000000');
});

it('keeps the last step of the history at hand after a replay', () => {
  const desk = threeActs();
  const { history } = replayJournal(emptyDocument(PROCESS_ID), readJournal(desk.lines.join('\n')).lines, 0);
  expect(lastDone(history)?.seq).toBe(3);
});
