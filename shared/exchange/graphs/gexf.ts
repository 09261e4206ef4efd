import { fail, ok, type Result } from '../../domain/kernel/result';
import { attributeNames, labelAmong, type GraphData, type GraphEdge, type GraphNode } from './graph-data';
import { childrenNamed, escapeXml, readXml, type XmlElement } from './xml-reader';

/**
 * Reads GEXF 1.1 to 1.3 (Gephi): nodes, nested ones too, and edges with their attributes by title; an edge's weight is
 * the attribute `weight`. Failures: `graph-format`, and those of `readXml`.
 */
export function readGexf(text: string, fileName: string): Result<GraphData> {
  const xml = readXml(text, fileName);
  if (!xml.ok) return xml;
  const graph = childrenNamed(xml.value, 'graph')[0];
  if (xml.value.name !== 'gexf' || graph === undefined) {
    return fail('graph-format', 'imports.error.notGraph', { file: fileName, format: 'GEXF' });
  }
  const titles = { node: titlesOf(graph, 'node'), edge: titlesOf(graph, 'edge') };
  const nodes: GraphNode[] = [];
  const walk = (parent: XmlElement): void => {
    for (const list of childrenNamed(parent, 'nodes')) {
      for (const node of childrenNamed(list, 'node')) {
        const attributes = valuesOf(node, titles.node);
        const label = node.attributes.get('label')?.trim() ?? '';
        nodes.push({ id: node.attributes.get('id') ?? '', label: label === '' ? labelAmong(attributes) : label, attributes });
        walk(node);
      }
    }
  };
  walk(graph);
  const usual = graph.attributes.get('defaultedgetype') ?? 'undirected';
  const edges = childrenNamed(graph, 'edges').flatMap((list) => childrenNamed(list, 'edge').map((edge) => edgeOf(edge, usual, titles.edge)));
  return ok({ nodes, edges });
}

function edgeOf(edge: XmlElement, usual: string, titles: ReadonlyMap<string, string>): GraphEdge {
  const weight = edge.attributes.get('weight');
  const values = valuesOf(edge, titles);
  const label = edge.attributes.get('label')?.trim() ?? '';
  return {
    source: edge.attributes.get('source') ?? '',
    target: edge.attributes.get('target') ?? '',
    directed: (edge.attributes.get('type') ?? usual) === 'directed',
    label: label === '' ? labelAmong(values) : label,
    attributes: weight === undefined || Object.hasOwn(values, 'weight') ? values : { ...values, weight },
  };
}

function titlesOf(graph: XmlElement, scope: 'node' | 'edge'): ReadonlyMap<string, string> {
  const lists = childrenNamed(graph, 'attributes').filter((list) => list.attributes.get('class') === scope);
  return new Map(
    lists.flatMap((list) =>
      childrenNamed(list, 'attribute').map((attribute) => {
        const id = attribute.attributes.get('id') ?? '';
        return [id, attribute.attributes.get('title') ?? id] as const;
      }),
    ),
  );
}

function valuesOf(element: XmlElement, titles: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const values = childrenNamed(element, 'attvalues').flatMap((list) => childrenNamed(list, 'attvalue'));
  const pairs = values.map(({ attributes }) => {
    const id = attributes.get('for') ?? attributes.get('id') ?? '';
    return [titles.get(id) ?? id, attributes.get('value') ?? ''] as const;
  });
  return Object.fromEntries(pairs.filter(([name, value]) => name !== '' && value !== ''));
}

/** A graph as GEXF 1.3. */
export function writeGexf({ nodes, edges }: GraphData): string {
  const names = { node: attributeNames(nodes), edge: attributeNames(edges).filter((name) => name !== 'weight') };
  const attributes = (scope: 'node' | 'edge'): readonly string[] => [
    `    <attributes class="${scope}">`,
    ...names[scope].map((name, index) => `      <attribute id="${String(index)}" title="${escapeXml(name)}" type="string"/>`),
    '    </attributes>',
  ];
  const values = (scope: 'node' | 'edge', own: Readonly<Record<string, string>>): string => {
    const parts = names[scope].flatMap((name, index) => {
      const value = own[name];
      return value === undefined || value === '' ? [] : [`<attvalue for="${String(index)}" value="${escapeXml(value)}"/>`];
    });
    return parts.length === 0 ? '' : `<attvalues>${parts.join('')}</attvalues>`;
  };
  const weightOf = (own: Readonly<Record<string, string>>): string =>
    own['weight'] === undefined || own['weight'] === '' ? '' : ` weight="${escapeXml(own['weight'])}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph mode="static" defaultedgetype="undirected">',
    ...attributes('node'),
    ...attributes('edge'),
    '    <nodes>',
    ...nodes.map(
      (node) => `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.label)}">${values('node', node.attributes)}</node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...edges.map(
      (edge, index) =>
        `      <edge id="${String(index)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}" ` +
        `type="${edge.directed ? 'directed' : 'undirected'}"${edge.label === '' ? '' : ` label="${escapeXml(edge.label)}"`}` +
        `${weightOf(edge.attributes)}>${values('edge', edge.attributes)}</edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}
