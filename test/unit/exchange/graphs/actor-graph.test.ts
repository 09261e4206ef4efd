import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listOf, type Document } from '@shared/document/document';
import { isEmptyDiff } from '@shared/document/diff';
import { graphOf, readActorGraph } from '@shared/exchange/graphs/actor-graph';
import { readGexf, writeGexf } from '@shared/exchange/graphs/gexf';
import type { GraphData } from '@shared/exchange/graphs/graph-data';
import { readGraphml, writeGraphml } from '@shared/exchange/graphs/graphml';
import { readGraph } from '@shared/exchange/graphs/read-graph';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import { readTemplates } from '@shared/exchange/templates/read-templates';
import { failureText } from '@shared/i18n';
import type { Result } from '@shared/domain/kernel/result';
import { KARATE_CLUB_EDGES } from '@test/builders/graphs/karate-club';
import { karateWorkbook } from '@test/builders/workbooks/karate';
import { edit, newProcess, openTestChange } from '@test/builders/workbooks/open-process';
import { richProcess } from '@test/builders/workbooks/rich-process';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/fixtures/graphs/${name}`));
const graph = (result: Result<GraphData>): GraphData => {
  if (!result.ok) throw new Error(failureText(result.error));
  return result.value;
};
const importing = (data: GraphData, document = newProcess()): Document =>
  edit(document, (change) => { applyTemplates(change, readActorGraph(data, 'red', document)); });

/** Ties by the members' names, in order. */
const tiesOf = (document: Document): readonly string[] => {
  const names = new Map<string, string>(listOf(document, 'actor').map(({ id, name }) => [id, name]));
  return listOf(document, 'relation').map(({ sourceId, targetId, directed }) => `${names.get(sourceId) ?? ''} ${directed ? '>' : '-'} ${names.get(targetId) ?? ''}`).sort();
};
const KARATE = KARATE_CLUB_EDGES.map(([from, to]) => `Miembro ${String(from)} - Miembro ${String(to)}`).sort();

describe("Zachary's karate club", () => {
  it.each([
    ['GraphML', () => importing(graph(readGraph(fixture('karate.graphml'), 'karate.graphml', 'graphml')))],
    ['GEXF', () => importing(graph(readGraph(fixture('karate.gexf'), 'karate.gexf', 'gexf')))],
    [
      'our sheets',
      () => {
        const book = readWorkbook(karateWorkbook(), 'karate.xlsx');
        if (!book.ok) throw new Error(book.error.code);
        const empty = newProcess();
        return edit(empty, (change) => { applyTemplates(change, readTemplates(book.value, empty)); });
      },
    ],
  ])('comes in from %s with 34 actors and its 78 ties, undirected', (_, load) => {
    const document = load();
    expect(listOf(document, 'actor')).toHaveLength(34);
    expect(tiesOf(document)).toEqual(KARATE);
    expect(KARATE).toHaveLength(78);
  });
});

describe('a graph of actors', () => {
  it.each([
    ['GraphML', (data: GraphData) => readGraphml(writeGraphml(data), 'x')],
    ['GEXF', (data: GraphData) => readGexf(writeGexf(data), 'x')],
  ])('keeps its meaning through %s', (_, through) => {
    const before = richProcess();
    const after = importing(graph(through(graphOf(before, { includePersonalData: true }))));
    const content = (document: Document): unknown => listOf(document, 'actor').map(({ name, acronym, kind, ring, scope, sector, focalPoint, email, influence, interest, interests, offers, needs, tags, notes }) => ({ name, acronym, kind, ring, scope, sector, focalPoint, email, influence, interest, interests, offers, needs, tags, notes }));
    expect(content(after)).toEqual(content(before));
    expect(tiesOf(after)).toEqual(tiesOf(before));
    const relation = (document: Document): unknown => listOf(document, 'relation').map(({ kind, strength, formal, directed, notes, label }) => ({ kind, strength, formal, directed, notes, label }));
    expect(relation(after)).toEqual(relation(before));
  });

  it('changes nothing in the process it came from', () => {
    const before = richProcess();
    const change = openTestChange(before);
    applyTemplates(change, readActorGraph(graphOf(before, { includePersonalData: false }), 'red', before));
    expect(isEmptyDiff(change.finish())).toBe(true);
  });

  it('leaves data of persons out unless asked for', () => {
    const text = writeGraphml(graphOf(richProcess(), { includePersonalData: false }));
    expect(text).not.toContain('Ana Ruiz');
    expect(text).toContain('Alcaldía de Guatapé');
  });

  it("reads directed graphs, defaults, nested graphs and yEd's labels", () => {
    const data = graph(
      readGraphml(
        `<graphml xmlns:y="u"><key id="d0" for="node" attr.name="Tipo"><default>Academia</default></key><key id="d1" for="node" yfiles.type="nodegraphics"/>
        <graph edgedefault="directed"><node id="a"><data key="d1"><y:ShapeNode><y:NodeLabel>Universidad</y:NodeLabel></y:ShapeNode></data></node>
        <node id="g"><graph edgedefault="directed"><node id="g::b"/></graph></node><edge source="a" target="g::b"/><edge source="g" target="a" directed="false"/></graph></graphml>`,
        'yed.graphml',
      ),
    );
    const document = importing(data);
    expect(listOf(document, 'actor').map(({ name, kind }) => [name, kind])).toEqual([['Universidad', 'academia'], ['g', 'academia'], ['g::b', 'academia']]);
    expect(tiesOf(document)).toEqual(['Universidad > g::b', 'g - Universidad']);
  });

  it('reports what it cannot take, and takes the rest', () => {
    const data: GraphData = {
      nodes: [
        { id: '1', label: 'Junta', attributes: { modularity_class: '3', Influencia: '9', Tipo: 'comunidad' } },
        { id: '2', label: 'junta', attributes: { modularity_class: '4' } },
        { id: '3', label: '', attributes: {} },
        { id: '3', label: 'Otra', attributes: {} },
      ],
      edges: [
        { source: '1', target: '2', directed: false, label: '', attributes: { weight: '3' } },
        { source: '2', target: '1', directed: false, label: '', attributes: { weight: '7.5' } },
        { source: '1', target: '1', directed: true, label: '', attributes: {} },
        { source: '1', target: 'x', directed: true, label: '', attributes: {} },
      ],
    };
    const preview = readActorGraph(data, 'red.gexf', newProcess());
    expect(preview.problems.map(({ row, messageKey, rowIn }) => [row, messageKey.replace('imports.problem.', ''), rowIn])).toEqual([
      [1, 'ignoredAttribute', true],
      [1, 'outOfRange', true],
      [2, 'sameName', true],
      [3, 'nodeWithoutName', true],
      [4, 'repeatedNode', false],
      [2, 'duplicate', false],
      [3, 'selfRelation', false],
      [4, 'danglingEdge', false],
    ]);
    const document = importing(data);
    expect(listOf(document, 'actor').map(({ name }) => name)).toEqual(['Junta', 'junta (2)', '3']);
    expect(listOf(document, 'relation').map(({ strength }) => strength)).toEqual([3]);
  });

  it.each([
    ['vacio.gexf', '', 'sheet-empty'],
    ['otra.gexf', '<graphml/>', 'graph-format'],
    ['otra.graphml', '<gexf><graph/></gexf>', 'graph-format'],
    ['sinnodos.graphml', '<graphml><graph edgedefault="directed"/></graphml>', 'graph-empty'],
    ['roto.graphml', '<graphml><graph>', 'xml-bad'],
    ['bomba.graphml', '<!DOCTYPE x><graphml/>', 'xml-declarations'],
    ['binario.gexf', 'a\0b', 'graph-format'],
  ])('refuses %s in one sentence that names it', (name, text, code) => {
    const result = readGraph(new TextEncoder().encode(text), name, name.endsWith('gexf') ? 'gexf' : 'graphml');
    expect(result.ok ? null : result.error.code).toBe(code);
    expect(result.ok ? '' : failureText(result.error)).toContain(name);
  });
});
