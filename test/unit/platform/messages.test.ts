import { base64ToBytes, bytesToBase64, decodeMessage, encodeMessage } from '@shared/platform/bytes-codec';
import { isDesktopChannel, isDesktopEvent } from '@shared/platform/channel-names';
import { DESKTOP_CHANNELS, DESKTOP_ERROR_CODES, DesktopError, FILE_KINDS } from '@shared/platform/desktop-api';
import { FILE_ENDINGS, mediaTypeOf, safeFileName } from '@shared/platform/file-endings';
import { isMenuCommand, MENU_COMMANDS } from '@shared/platform/menu-commands';
import { errorReply, openReply } from '@shared/platform/reply';
import { t } from '@shared/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const message = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.uint8Array({ maxLength: 50 }),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string().filter((key) => key !== '__proto__' && key !== '$bytes'), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('messages with bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(message, (value) => {
        expect(decodeMessage(encodeMessage(value))).toEqual(value);
      }),
    );
  });

  it('carry bytes as an object with one key, also those of a Buffer', () => {
    expect(encodeMessage({ bytes: new Uint8Array([0, 255]) })).toBe('{"bytes":{"$bytes":"AP8="}}');
    expect(encodeMessage({ bytes: Buffer.from([0, 255]) })).toBe('{"bytes":{"$bytes":"AP8="}}');
  });

  it('agree with the base64 of Node at any length', () => {
    for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 100_001]) {
      const bytes = Uint8Array.from({ length }, (_none, index) => (index * 31) % 256);
      const text = bytesToBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(Buffer.from(base64ToBytes(text)).equals(Buffer.from(bytes))).toBe(true);
    }
  });

  it('are refused where they are broken', () => {
    for (const text of ['', '{', '{"$bytes":7}', '{"$bytes":"AA==","x":1}', '{"$bytes":"%%%"}']) expect(() => decodeMessage(text)).toThrow();
    expect(() => encodeMessage({ a: { $bytes: 'x' } })).toThrow(TypeError);
  });

  it('do not touch the prototype of objects', () => {
    decodeMessage('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined();
  });
});

describe('replies', () => {
  it('give their value when it is what the port says', () => {
    expect(openReply('vault.append', { ok: true, value: { sequence: 3 } })).toEqual({ sequence: 3 });
  });

  it('throw the failure that was sent, with its code', () => {
    const reply = errorReply(new DesktopError('no-space', 'lleno', { retry: true }));
    expect(() => openReply('vault.append', JSON.parse(JSON.stringify(reply)))).toThrow(expect.objectContaining({ code: 'no-space', retry: true }));
  });

  it('throw invalid-response for anything else', () => {
    const wrong = [null, 'x', {}, { ok: true, value: { sequence: -1 } }, { ok: true, value: { sequence: 1, more: 1 } }, { ok: false, error: { code: 'otro' } }];
    for (const reply of wrong) {
      expect(() => openReply('vault.append', reply)).toThrow(expect.objectContaining({ code: 'invalid-response' }));
    }
  });
});

describe('the names of the port', () => {
  it('are the same for the preload script as for the rest', () => {
    expect(DESKTOP_CHANNELS.every(isDesktopChannel)).toBe(true);
    expect(['menu.command', 'file.opened', 'connection.lost'].every(isDesktopEvent)).toBe(true);
    for (const name of ['toString', '__proto__', 'hasOwnProperty', '', undefined, 3]) {
      expect(isDesktopChannel(name)).toBe(false);
      expect(isDesktopEvent(name)).toBe(false);
    }
  });

  it('have words for every failure, kind of file and command', () => {
    for (const code of DESKTOP_ERROR_CODES) expect(t(`platform.error.${code}`)).not.toBe('');
    for (const kind of FILE_KINDS) expect(t(`platform.dialog.kind.${kind}`)).not.toBe('');
    for (const command of MENU_COMMANDS) expect(t(`platform.menu.${command}`)).not.toBe('');
    expect(isMenuCommand('history.undo') && !isMenuCommand('toString')).toBe(true);
  });
});

describe('file names', () => {
  it('get the ending of their kind, once', () => {
    expect(safeFileName('Guatapé', 'mesa')).toBe('Guatapé.mesa');
    expect(safeFileName('Guatapé.MESA', 'mesa')).toBe('Guatapé.mesa');
    expect(safeFileName('red.gexf', 'graph')).toBe('red.gexf');
    expect(safeFileName('datos.bin', 'any')).toBe('datos.bin');
  });

  it('are ones that every system takes, from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...FILE_KINDS), (text, kind) => {
        const name = safeFileName(text, kind);
        expect(name).not.toMatch(/[<>:"/\\|?*]/u);
        expect(name).not.toMatch(/^[ .]|[ .]$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul)(?:\.|$)/iu);
        expect([...name].every((character) => (character.codePointAt(0) ?? 0) >= 32)).toBe(true);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(130);
        const endings: readonly string[] = FILE_ENDINGS[kind];
        expect(endings.length === 0 || endings.some((ending) => name.endsWith(`.${ending}`))).toBe(true);
        expect(mediaTypeOf(kind)).toMatch(/^[a-z]+\//u);
      }),
    );
  });
});
