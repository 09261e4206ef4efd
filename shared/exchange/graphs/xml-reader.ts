import { fail, ok, type Result } from '../../domain/kernel/result';

/** An element of an XML file. Names are local: without the prefix of a name space. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, all parts joined. */
  readonly text: string;
}

/** What a graph file may hold at most. */
export const XML_LIMITS = { characters: 100_000_000, elements: 2_000_000, depth: 64 } as const;

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const NAME = /[\p{L}_][\p{L}\p{N}_.:-]*/uy;
const ATTRIBUTE = /\s+([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*("[^"<]*"|'[^'<]*')/uy;

class Broken extends Error {
  readonly kind: 'bad' | 'declarations' | 'large';
  readonly at: number;
  constructor(kind: Broken['kind'], at: number) {
    super(kind);
    this.kind = kind;
    this.at = at;
  }
}

interface Open {
  readonly name: string;
  readonly fullName: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads the small part of XML that graph files use, strictly: elements, attributes, text, CDATA, comments. Document
 * type declarations are refused and no entity but the five of XML is known, so nothing can expand or be fetched.
 * Failures: `xml-bad`, `xml-declarations`, `xml-too-large`.
 */
export function readXml(text: string, fileName: string): Result<XmlElement> {
  try {
    return ok(parse(text.startsWith('\uFEFF') ? text.slice(1) : text));
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    const params = { file: fileName };
    if (error.kind === 'declarations') return fail('xml-declarations', 'imports.error.xmlDeclarations', params);
    if (error.kind === 'large') return fail('xml-too-large', 'imports.error.xmlTooLarge', params);
    const line = text.slice(0, error.at).split('\n').length;
    return fail('xml-bad', 'imports.error.badXml', { ...params, line });
  }
}

function parse(text: string): XmlElement {
  if (text.length > XML_LIMITS.characters) throw new Broken('large', 0);
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  let at = 0;
  const close = (): void => {
    const { name, attributes, children, text: own } = stack.pop() as Open;
    const element: XmlElement = { name, attributes, children, text: own };
    const parent = stack.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  };
  const addText = (part: string, position: number): void => {
    const open = stack.at(-1);
    if (open !== undefined) open.text += part;
    else if (part.trim() !== '') throw new Broken('bad', position);
  };
  const skipTo = (end: string, from: number): number => {
    const found = text.indexOf(end, from);
    if (found < 0) throw new Broken('bad', from);
    return found + end.length;
  };
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) addText(unescape(text.slice(at, end), at), at);
    if (next < 0) break;
    at = next;
    if (text.startsWith('<!--', at)) at = skipTo('-->', at + 4);
    else if (text.startsWith('<![CDATA[', at)) {
      const after = skipTo(']]>', at + 9);
      addText(text.slice(at + 9, after - 3), at);
      at = after;
    } else if (text.startsWith('<!', at)) throw new Broken('declarations', at);
    else if (text.startsWith('<?', at)) at = skipTo('?>', at + 2);
    else if (text.startsWith('</', at)) {
      const after = skipTo('>', at + 2);
      if (stack.at(-1)?.fullName !== text.slice(at + 2, after - 1).trim()) throw new Broken('bad', at);
      close();
      at = after;
    } else {
      if (root !== null) throw new Broken('bad', at);
      elements += 1;
      if (elements > XML_LIMITS.elements || stack.length >= XML_LIMITS.depth) throw new Broken('large', at);
      const { open, after, closed } = openTag(text, at);
      stack.push(open);
      if (closed) close();
      at = after;
    }
  }
  if (root === null || stack.length > 0) throw new Broken('bad', text.length);
  return root;
}

function openTag(text: string, start: number): { readonly open: Open; readonly after: number; readonly closed: boolean } {
  NAME.lastIndex = start + 1;
  const fullName = NAME.exec(text)?.[0];
  if (fullName === undefined) throw new Broken('bad', start);
  const attributes = new Map<string, string>();
  let at = start + 1 + fullName.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (match === null) break;
    const [whole, name = '', quoted = ''] = match;
    if (attributes.has(name)) throw new Broken('bad', at);
    attributes.set(localName(name), unescape(quoted.slice(1, -1), at));
    at += whole.length;
  }
  while (/\s/u.test(text.charAt(at))) at += 1;
  const closed = text.startsWith('/>', at);
  if (!closed && text.charAt(at) !== '>') throw new Broken('bad', start);
  return {
    open: { name: localName(fullName), fullName, attributes, children: [], text: '' },
    after: at + (closed ? 2 : 1),
    closed,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function unescape(text: string, at: number): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;\s]{0,12});|&/gu, (_whole, entity: string | undefined) => {
    if (entity === undefined) throw new Broken('bad', at);
    const named = Object.hasOwn(NAMED, entity) ? NAMED[entity] : undefined;
    if (named !== undefined) return named;
    const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(entity);
    const code = digits === null ? NaN : digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
    if (Number.isNaN(code) || code === 0 || code > 0x10ffff) throw new Broken('bad', at);
    return String.fromCodePoint(code);
  });
}

/** A text with the characters escaped that XML gives a meaning; those that XML cannot hold at all are left out. */
export function escapeXml(text: string): string {
  return text
    // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 does not allow
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}

/** The children of an element with a name. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first element with a name at any depth under another, or undefined. */
export function firstWithin(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : firstWithin(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
