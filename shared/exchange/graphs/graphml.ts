import { fail, ok, type Result } from '../../domain/kernel/result';
import { attributeNames, labelAmong, type GraphData, type GraphEdge, type GraphNode } from './graph-data';
import { childrenNamed, escapeXml, firstWithin, readXml, type XmlElement } from './xml-reader';

/**
 * Reads GraphML 1.0 (Gephi, yEd, NetworkX, igraph): nodes and edges at any depth of nested graphs, with their data by
 * attribute name, and yEd's labels. Failures: `graph-format`, and those of `readXml`.
 */
export function readGraphml(text: string, fileName: string): Result<GraphData> {
  const xml = readXml(text, fileName);
  if (!xml.ok) return xml;
  const root = xml.value;
  const graphs = childrenNamed(root, 'graph');
  if (root.name !== 'graphml' || graphs.length === 0) {
    return fail('graph-format', 'imports.error.notGraph', { file: fileName, format: 'GraphML' });
  }
  const keys = childrenNamed(root, 'key').map(keyOf);
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const walk = (graph: XmlElement): void => {
    const directed = graph.attributes.get('edgedefault') === 'directed';
    for (const node of childrenNamed(graph, 'node')) {
      const attributes = dataOf(node, keys, 'node');
      const label = labelAmong(attributes) || drawnLabel(node, 'NodeLabel');
      nodes.push({ id: node.attributes.get('id') ?? '', label, attributes });
      childrenNamed(node, 'graph').forEach(walk);
    }
    for (const edge of childrenNamed(graph, 'edge')) {
      const attributes = dataOf(edge, keys, 'edge');
      const own = edge.attributes.get('directed');
      edges.push({
        source: edge.attributes.get('source') ?? '',
        target: edge.attributes.get('target') ?? '',
        directed: own === undefined ? directed : own === 'true',
        label: labelAmong(attributes) || drawnLabel(edge, 'EdgeLabel'),
        attributes,
      });
    }
  };
  graphs.forEach(walk);
  return ok({ nodes, edges });
}

interface Key {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly fallback: string | null;
}

function keyOf(element: XmlElement): Key {
  const id = element.attributes.get('id') ?? '';
  return {
    id,
    name: element.attributes.get('attr.name') ?? id,
    scope: element.attributes.get('for') ?? 'all',
    fallback: childrenNamed(element, 'default')[0]?.text.trim() ?? null,
  };
}

function dataOf(element: XmlElement, keys: readonly Key[], scope: 'node' | 'edge'): Readonly<Record<string, string>> {
  const own = new Map(childrenNamed(element, 'data').map((data) => [data.attributes.get('key') ?? '', data.text]));
  const pairs = keys
    .filter((key) => key.scope === scope || key.scope === 'all')
    .flatMap(({ id, name, fallback }) => {
      const value = own.get(id) ?? fallback ?? '';
      return value.trim() === '' ? [] : [[name, value] as const];
    });
  return Object.fromEntries(pairs);
}

/** The label that yEd keeps inside the drawing of a node or an edge. */
function drawnLabel(element: XmlElement, name: 'NodeLabel' | 'EdgeLabel'): string {
  for (const data of childrenNamed(element, 'data')) {
    const label = firstWithin(data, name)?.text.trim();
    if (label !== undefined && label !== '') return label;
  }
  return '';
}

/** A graph as GraphML 1.0; every edge says itself whether it is directed. */
export function writeGraphml({ nodes, edges }: GraphData): string {
  const nodeKeys = attributeNames(nodes).map((name, index) => ({ id: `n${String(index)}`, name }));
  const edgeKeys = attributeNames(edges).map((name, index) => ({ id: `e${String(index)}`, name }));
  const key = (scope: string, id: string, name: string): string =>
    `  <key id="${id}" for="${scope}" attr.name="${escapeXml(name)}" attr.type="string"/>`;
  const data = (keys: readonly { id: string; name: string }[], attributes: Readonly<Record<string, string>>): string =>
    keys
      .flatMap(({ id, name }) => {
        const value = attributes[name];
        return value === undefined || value === '' ? [] : [`<data key="${id}">${escapeXml(value)}</data>`];
      })
      .join('');
  const withLabel = (label: string, id: string): string => (label === '' ? '' : `<data key="${id}">${escapeXml(label)}</data>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('node', 'label', 'label'),
    ...nodeKeys.map(({ id, name }) => key('node', id, name)),
    key('edge', 'edgelabel', 'label'),
    ...edgeKeys.map(({ id, name }) => key('edge', id, name)),
    '  <graph edgedefault="undirected">',
    ...nodes.map(
      (node) => `    <node id="${escapeXml(node.id)}">${withLabel(node.label, 'label')}${data(nodeKeys, node.attributes)}</node>`,
    ),
    ...edges.map(
      ({ source, target, directed, label, attributes }, index) =>
        `    <edge id="edge${String(index)}" source="${escapeXml(source)}" target="${escapeXml(target)}" directed="${String(directed)}">` +
        `${withLabel(label, 'edgelabel')}${data(edgeKeys, attributes)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
