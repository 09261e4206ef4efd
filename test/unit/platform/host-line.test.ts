import { createHostLine, type LineSocket } from '@renderer/platform/host-line';
import { readLineMessage, writeLineMessage } from '@shared/platform/host-protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function fakeSocket() {
  const sent: string[] = [];
  const state: { readyState: LineSocket['readyState']; closed: number } = { readyState: 0, closed: 0 };
  const socket: LineSocket = {
    get readyState() { return state.readyState; },
    send: (text) => void sent.push(text as string),
    close: () => { state.closed += 1; },
    onopen: null,
    onmessage: null,
    onclose: null,
  };
  const whole = socket as WebSocket;
  return {
    socket,
    sent,
    closed: () => state.closed,
    open: () => {
      state.readyState = 1;
      socket.onopen?.call(whole, new Event('open'));
    },
    say: (data: unknown) => { socket.onmessage?.call(whole, new MessageEvent('message', { data })); },
    drop: () => {
      state.readyState = 3;
      socket.onclose?.call(whole, new CloseEvent('close'));
    },
  };
}

describe('a line to the host', () => {
  it('is opened by the first question, which goes another way, as all do until it is open', () => {
    let opened = 0;
    const fake = fakeSocket();
    const line = createHostLine(() => {
      opened += 1;
      return fake.socket;
    });
    expect([opened, line.ask('a'), line.ask('b'), opened]).toEqual([0, null, null, 1]);
    expect(fake.sent).toEqual([]);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const fake = fakeSocket();
    const line = createHostLine(() => fake.socket);
    void line.ask('');
    fake.open();
    const [first, second] = [line.ask('uno'), line.ask('dos')];
    expect(fake.sent).toEqual(['1\nuno', '2\ndos']);
    fake.say('2\ndos, dicho');
    fake.say('9\nnadie lo pidió');
    fake.say('1\nuno,\ndicho');
    expect(await Promise.all([first, second])).toEqual(['uno,\ndicho', 'dos, dicho']);
  });

  it('rejects what is not answered when it breaks, and opens again with the next question', async () => {
    const fakes = [fakeSocket(), fakeSocket()];
    let opened = 0;
    const line = createHostLine(() => {
      opened += 1;
      return (fakes[opened - 1] ?? fakeSocket()).socket;
    });
    void line.ask('');
    fakes[0]?.open();
    const asked = line.ask('uno');
    fakes[0]?.drop();
    await expect(asked).rejects.toThrow('broke');
    expect([line.ask('dos'), opened]).toEqual([null, 2]);
    fakes[1]?.open();
    const again = line.ask('tres');
    fakes[1]?.say('2\nsí');
    expect(await again).toBe('sí');
  });

  it('is not asked for again where it was refused', () => {
    let opened = 0;
    const fake = fakeSocket();
    const line = createHostLine(() => {
      opened += 1;
      return fake.socket;
    });
    void line.ask('');
    fake.drop();
    expect([line.ask('uno'), opened]).toEqual([null, 1]);
  });

  it('is closed where what comes is no message', () => {
    for (const said of ['hola', new Blob(['1\na']), '-1\na']) {
      const fake = fakeSocket();
      void createHostLine(() => fake.socket).ask('');
      fake.open();
      fake.say(said);
      expect(fake.closed()).toBe(1);
    }
  });
});

describe('a message of the line', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(fc.nat(), fc.string(), (number, text) => {
      expect(readLineMessage(writeLineMessage({ number, text }))).toEqual({ number, text });
    }));
  });

  it('is none without a number and a line end', () => {
    for (const text of ['', '\n', '12', 'x\n', '-1\n', '1.5\n', '1234567890123456\n', ' 1\n']) expect(readLineMessage(text), JSON.stringify(text)).toBeNull();
  });
});
