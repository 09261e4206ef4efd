/** The one key of the object that stands for bytes in a message: `{"$bytes":"<base64>"}`. */
const BYTES_KEY = '$bytes';
/** Bytes turned to text at a time; a multiple of three, so that the pieces of base64 join without padding. */
const CHUNK = 3 * 8192;

/** Base64 of bytes (RFC 4648, with padding). Uses the engine's own encoder where it has one. */
export function bytesToBase64(bytes: Uint8Array): string {
  const native = (bytes as { readonly toBase64?: () => string }).toBase64;
  if (typeof native === 'function') return native.call(bytes);
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + CHUNK))));
  }
  return pieces.join('');
}

/** Bytes of base64 text. Throws where the text is not base64. */
export function base64ToBytes(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as unknown as { readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  if (typeof native === 'function') return native.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/**
 * JSON of a message in which every `Uint8Array` is written as `{"$bytes":"<base64>"}`. Throws on an object that
 * itself has a key of that name: it would come back as something else.
 */
export function encodeMessage(value: unknown): string {
  return JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key: string, part: unknown) {
    // Read from its owner: Node's Buffer has a toJSON of its own, which has already run on `part`.
    const original = this[key];
    if (original instanceof Uint8Array) return new EncodedBytes(original);
    if (typeof part === 'object' && part !== null && !(part instanceof EncodedBytes) && Object.hasOwn(part, BYTES_KEY)) {
      throw new TypeError(`A message has no key ${BYTES_KEY} of its own`);
    }
    return part;
  });
}

/** The value of a message written by `encodeMessage`. Throws where the text is not JSON or its base64 is broken. */
export function decodeMessage(text: string): unknown {
  // Most messages carry no bytes, and are read at once.
  if (!text.includes(BYTES_KEY)) return JSON.parse(text);
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, BYTES_KEY)) return part;
    const encoded = (part as Readonly<Record<string, unknown>>)[BYTES_KEY];
    if (Object.keys(part).length !== 1 || typeof encoded !== 'string') throw new SyntaxError('Broken bytes in a message');
    return base64ToBytes(encoded);
  });
}

/** Stands for bytes while a message is written: its only field is the key. */
class EncodedBytes {
  readonly [BYTES_KEY]: string;
  constructor(bytes: Uint8Array) {
    this[BYTES_KEY] = bytesToBase64(bytes);
  }
}
