import { answerInParts, handOver, takeIn, type Port } from '@renderer/store/hand-over';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Two sides of a channel that clones what goes over, and how much went at a time. */
function channel<Message extends object>() {
  const heard: Message[] = [];
  const parcels: unknown[] = [];
  const hear = takeIn((message: Message) => { heard.push(message); });
  const port: Port = {
    postMessage: (data) => {
      parcels.push(data);
      hear({ data: structuredClone(data) });
    },
  };
  return { heard, parcels, port };
}

const many = (count: number, from = 0): readonly number[] => Array.from({ length: count }, (_, index) => index + from);

describe('a message handed over in parts', () => {
  it('arrives as it left: lists, maps and what is within them, near the top and deep down', async () => {
    const message = {
      turn: 7,
      records: many(1_234),
      few: [1, 2, 3],
      bytes: new Uint8Array([1, 2, 3]),
      none: null,
      asked: { document: { tables: { actor: new Map(many(300).map((value) => [`actor:${String(value)}`, { value }])), line: new Map() } } },
    };
    const { heard, port } = channel();
    await handOver(port, message);
    expect(heard).toEqual([message]);
  });

  it('goes in parts that do not hold more than some of it', async () => {
    const { parcels, port } = channel();
    await handOver(port, { records: many(10_000) });
    expect(parcels.length).toBeGreaterThan(4);
    for (const parcel of parcels) expect(JSON.stringify(parcel).length).toBeLessThan(15_000);
  });

  it('leaves the sender what it is', async () => {
    const message = { asked: { records: many(100) } };
    await handOver(channel().port, message);
    expect(message.asked.records).toHaveLength(100);
  });

  it('leaves at once where it is short', () => {
    const { heard, port } = channel();
    void handOver(port, { turn: 1, records: many(3) });
    expect(heard).toEqual([{ turn: 1, records: [0, 1, 2] }]);
  });

  it('comes after the ones before it, whole, though they are long', async () => {
    const { heard, port } = channel<{ readonly turn: number; readonly records: readonly number[] }>();
    await Promise.all([1, 2, 3].map((turn) => handOver(port, { turn, records: many(turn === 3 ? 1 : 700, turn) })));
    expect(heard.map(({ turn, records }) => [turn, records.length, records[0]])).toEqual([[1, 700, 1], [2, 700, 2], [3, 1, 3]]);
  });

  it('that was called off does not arrive, and what came of it is in no other', async () => {
    const { heard, parcels, port } = channel<{ readonly turn: number; readonly records: readonly number[] }>();
    const stopping = new AbortController();
    const left = handOver({ postMessage: (data) => { port.postMessage(data); stopping.abort(); } }, { turn: 1, records: many(500) }, stopping.signal);
    await left;
    expect(parcels).toHaveLength(1);
    await handOver(port, { turn: 2, records: many(60, 1_000) });
    expect(heard).toEqual([{ turn: 2, records: many(60, 1_000) }]);
  });

  it('that cannot be copied rejects, and the next one leaves all the same', async () => {
    const { heard, port } = channel();
    await expect(handOver(port, { records: [...many(60), () => 1] })).rejects.toThrow();
    await handOver(port, { turn: 2 });
    expect(heard).toEqual([{ turn: 2 }]);
  });

  it('is the same for any message', async () => {
    const item = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.record({ name: fc.string(), inner: fc.array(fc.integer()) }));
    const list = fc.array(item, { maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(fc.record({ one: list, two: fc.record({ three: list, four: fc.record({ five: list }) }), six: item }), async (message) => {
        const over = channel();
        await handOver(over.port, message);
        const back = channel();
        answerInParts(back.port, message);
        expect([...over.heard, ...back.heard]).toEqual([message, message]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an answer in parts', () => {
  it('is whole before anybody hears of it, and does not wait', () => {
    const { heard, parcels, port } = channel();
    answerInParts(port, { ok: true, found: { rows: many(2_000) } });
    expect(heard).toEqual([{ ok: true, found: { rows: many(2_000) } }]);
    expect(parcels.length).toBeGreaterThan(2);
  });
});
