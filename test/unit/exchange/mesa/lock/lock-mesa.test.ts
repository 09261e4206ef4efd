import { argon2id } from '@noble/hashes/argon2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { crc32 } from '@shared/document/checksum';
import { exampleDocument } from '@shared/exchange/example/example-document';
import { HEADER_SIZE, LOCK_COST, looksLocked, readLockHeader } from '@shared/exchange/mesa/lock/lock-header';
import { lockMesa, unlockMesa, type RandomBytes } from '@shared/exchange/mesa/lock/lock-mesa';
import { readAnyMesa } from '@shared/exchange/mesa/read-locked';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { TEST_START } from '@test/builders/stamp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const CHEAP = { memory: 64, passes: 1, lanes: 1 };
const PASSWORD = 'Guatapé internacional 2027';
const PLAIN = new TextEncoder().encode('lo de adentro, con tildes: ñandú');
const fixed: RandomBytes = (length) => new Uint8Array(length).map((_, index) => index);
const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

async function locked(bytes: Uint8Array = PLAIN, password = PASSWORD): Promise<Uint8Array<ArrayBuffer>> {
  const result = await lockMesa(bytes, password, random, CHEAP);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('known vectors', () => {
  it('argon2id is that of RFC 9106 §5.3', () => {
    const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      t: 3, m: 32, p: 4, dkLen: 32, key: new Uint8Array(8).fill(3), personalization: new Uint8Array(12).fill(4),
    });
    expect(bytesToHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('AES-256-GCM is that of the GCM specification, test case 16', async () => {
    const key = await crypto.subtle.importKey('raw', new Uint8Array(hexToBytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')), 'AES-GCM', false, ['encrypt']);
    const cipher = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: new Uint8Array(hexToBytes('cafebabefacedbaddecaf888')), additionalData: new Uint8Array(hexToBytes('feedfacedeadbeeffeedfacedeadbeefabaddad2')) },
      key,
      new Uint8Array(hexToBytes('d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39')),
    );
    expect(bytesToHex(new Uint8Array(cipher)).slice(-32)).toBe('76fc6ece0f4e1768cddf8853bb2d551b');
  });

  it('a locked file is byte for byte what the format says (SPEC.md)', async () => {
    const result = await lockMesa(PLAIN, PASSWORD, fixed, CHEAP);
    if (!result.ok) throw new Error(result.error.code);
    const file = result.value;
    expect(new TextDecoder().decode(file.subarray(0, 8))).toBe('MESALOCK');
    expect([...file.subarray(8, 19)]).toEqual([1, 1, 0, 0, 0, 64, 0, 0, 0, 1, 1]);
    expect([...file.subarray(19, 35)]).toEqual([...fixed(16)]);
    expect([...file.subarray(35, 47)]).toEqual([...fixed(12)]);
    const derived = argon2id(new TextEncoder().encode(PASSWORD), fixed(16), { t: 1, m: 64, p: 1, dkLen: 36 });
    expect([...file.subarray(47, 51)]).toEqual([...derived.subarray(32)]);
    expect(new DataView(file.buffer).getUint32(51)).toBe(crc32(file.subarray(0, 51)));
    const key = await crypto.subtle.importKey('raw', new Uint8Array(derived.subarray(0, 32)), 'AES-GCM', false, ['decrypt']);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fixed(12), additionalData: file.slice(0, HEADER_SIZE) }, key, file.slice(HEADER_SIZE));
    expect(new Uint8Array(plain)).toEqual(PLAIN);
  });
});

describe('locking a file', () => {
  it('gives back the same bytes with the same password, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), fc.string({ minLength: 8, maxLength: 60, unit: 'grapheme' }), async (bytes, password) => {
        fc.pre([...password.normalize('NFC')].length >= 8 && [...password.normalize('NFC')].length <= 200);
        expect(await unlockMesa(await locked(bytes, password), password)).toEqual({ ok: true, value: bytes });
      }),
      { numRuns: 40 },
    );
  });

  it('takes the same words for the same password, however the accents were typed (L1)', async () => {
    const file = await locked(PLAIN, PASSWORD.normalize('NFD'));
    expect(await unlockMesa(file, PASSWORD.normalize('NFC'))).toEqual({ ok: true, value: PLAIN });
  });

  it('never makes the same file twice, and shows nothing of what is inside (L7)', async () => {
    const [one, other] = [await locked(), await locked()];
    expect(one).not.toEqual(other);
    expect(new TextDecoder('latin1').decode(one)).not.toContain('adentro');
  });

  it('refuses a short password', async () => {
    expect(await lockMesa(PLAIN, 'corta', random, CHEAP)).toMatchObject({ ok: false, error: { code: 'mesa-password', messageKey: 'errors.mesa.lock.length' } });
  });

  it('costs what RFC 9106 recommends (L4)', () => {
    expect(LOCK_COST).toEqual({ memory: 65_536, passes: 3, lanes: 4 });
  });
});

describe('opening a locked file', () => {
  it('tells a wrong password from a damaged file (L2)', async () => {
    const file = await locked();
    expect(await unlockMesa(file, 'otra contraseña')).toMatchObject({ ok: false, error: { code: 'mesa-wrong-password' } });
    expect(await unlockMesa(file, '')).toMatchObject({ ok: false, error: { code: 'mesa-wrong-password' } });
  });

  it('refuses it whatever single bit was changed, and wherever it was cut (L3)', async () => {
    const file = await locked();
    for (let place = 0; place < file.length; place += 1) {
      const changed = file.slice();
      changed[place] = (changed[place] ?? 0) ^ (1 << place % 8);
      if (!looksLocked(changed)) continue;
      const result = await unlockMesa(changed, PASSWORD);
      expect(result.ok, String(place)).toBe(false);
    }
    for (let length = 8; length < file.length; length += 1) expect((await unlockMesa(file.slice(0, length), PASSWORD)).ok).toBe(false);
  });

  it('refuses a header that asks too much of the machine before it does any work: the work of some would not end (L5)', async () => {
    const file = await locked();
    for (const [memory, passes, lanes] of [[4_000_000, 1, 1], [262_144, 12, 1], [64, 4_000_000_000, 1], [64, 1, 255], [0, 1, 1], [64, 0, 1]] as const) {
      const forged = file.slice();
      const view = new DataView(forged.buffer);
      view.setUint32(10, memory);
      view.setUint32(14, passes);
      forged[18] = lanes;
      view.setUint32(51, crc32(forged.subarray(0, 51)));
      expect(readLockHeader(forged)).toBe('damaged');
      expect(await unlockMesa(forged, PASSWORD)).toMatchObject({ ok: false, error: { code: 'mesa-lock-damaged' } });
    }
  });

  it('says that a later version made it', async () => {
    const file = await locked();
    file[8] = 2;
    expect(await unlockMesa(file, PASSWORD)).toMatchObject({ ok: false, error: { code: 'mesa-newer' } });
  });
});

describe('a process with a password', () => {
  const document = exampleDocument();
  const bytes = writeMesa(document, null, { appVersion: '0.1.0', now: toInstant(TEST_START) });

  it('asks for it, and then opens as it was', async () => {
    const file = await locked(bytes);
    expect(await readAnyMesa(file, { password: null, recover: true })).toMatchObject({ ok: false, error: { code: 'mesa-locked' } });
    const opened = await readAnyMesa(file, { password: PASSWORD, recover: true });
    expect(opened.ok && writeMesa(opened.value.document, null, { appVersion: '0.1.0', now: toInstant(TEST_START) })).toEqual(bytes);
  });

  it('goes through the gate like any other once it is deciphered (L6)', async () => {
    const file = await locked(new TextEncoder().encode('no es un proceso'));
    expect(await readAnyMesa(file, { password: PASSWORD, recover: true })).toMatchObject({ ok: false, error: { code: 'mesa-not' } });
  });
});
