import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, readXml, XML_LIMITS } from '@shared/exchange/graphs/xml-reader';

const codeOf = (text: string): string => {
  const result = readXml(text, 'red.graphml');
  return result.ok ? 'ok' : result.error.code;
};

describe('reading XML', () => {
  it('gives elements, attributes, text and CDATA, by local names', () => {
    const result = readXml('<?xml version="1.0"?><!-- x --><a:r xmlns:a="u" k=\'1 &amp; 2\'>t&#233;<b/> <![CDATA[<c>]]></a:r>', 'x');
    expect(result).toMatchObject({ ok: true, value: { name: 'r', text: 'té <c>', children: [{ name: 'b', text: '', children: [] }] } });
    expect(result.ok ? result.value.attributes.get('k') : null).toBe('1 & 2');
  });

  it('refuses every document type and entity declaration', () => {
    expect(codeOf('<!DOCTYPE r [<!ENTITY a "aaaa">]><r>&a;</r>')).toBe('xml-declarations');
    expect(codeOf('<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>')).toBe('xml-declarations');
    expect(codeOf('<r><!ENTITY x "y"></r>')).toBe('xml-declarations');
  });

  it.each(['', 'texto', '<r>', '<r></s>', '<r/><r/>', '<r a=1/>', '<r a="1" a="2"/>', '<r>&otra;</r>', '<r>&constructor;</r>', '<r>&</r>', '<r>&#0;</r>', '<r', '<!-- x', '<r><![CDATA[x</r>', 'x<r/>'])(
    'refuses %j as broken',
    (text) => {
      expect(codeOf(text)).toBe('xml-bad');
    },
  );

  it('says in which line it is broken', () => {
    const result = readXml('<r>\n<b>\n</c></r>', 'red.graphml');
    expect(result).toMatchObject({ ok: false, error: { params: { file: 'red.graphml', line: 3 } } });
  });

  it('refuses what is too deep', () => {
    const deep = XML_LIMITS.depth + 1;
    expect(codeOf('<a>'.repeat(deep) + '</a>'.repeat(deep))).toBe('xml-too-large');
  });

  it('reads a large file, of any number of elements beside each other', () => {
    expect(codeOf(`<r>${'<n a="b">&amp;</n>'.repeat(50_000)}</r>`)).toBe('ok');
  });

  it('reads back every text it escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        // eslint-disable-next-line no-control-regex -- what XML cannot hold
        const kept = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
        const result = readXml(`<r a="${escapeXml(text)}">${escapeXml(text)}</r>`, 'x');
        expect(result.ok ? [result.value.text, result.value.attributes.get('a')] : null).toEqual([kept, kept]);
      }),
    );
  });
});
