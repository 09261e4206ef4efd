import { fail, type Result } from '../../domain/kernel/result';
import { decodeText } from '../sheets/decode-text';
import { readGexf } from './gexf';
import { readGraphml } from './graphml';
import type { GraphData } from './graph-data';

/** The graph formats, known by the ending of the file's name. */
export type GraphFormat = 'graphml' | 'gexf';

/** The graph format that a file's name says, or null. */
export function graphFormatOf(fileName: string): GraphFormat | null {
  const ending = /\.(graphml|gexf)$/iu.exec(fileName)?.[1]?.toLowerCase();
  return ending === 'graphml' || ending === 'gexf' ? ending : null;
}

/** Reads the bytes of a graph file. Failures: `graph-format`, `graph-empty`, and those of `readXml`. */
export function readGraph(bytes: Uint8Array, fileName: string, format: GraphFormat): Result<GraphData> {
  if (bytes.length === 0) return fail('sheet-empty', 'imports.error.emptyFile', { file: fileName });
  const text = decodeText(bytes);
  const name = format === 'graphml' ? 'GraphML' : 'GEXF';
  if (text === null) return fail('graph-format', 'imports.error.notGraph', { file: fileName, format: name });
  const graph = format === 'graphml' ? readGraphml(text, fileName) : readGexf(text, fileName);
  if (graph.ok && graph.value.nodes.length === 0) return fail('graph-empty', 'imports.error.emptyGraph', { file: fileName });
  return graph;
}
