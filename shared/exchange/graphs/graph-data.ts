/** A node of a graph file. `attributes`: the file's own, by the name they have there. */
export interface GraphNode {
  readonly id: string;
  /** What the file calls it; '' where it only has an id. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An edge of a graph file. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A graph as a file of another program holds it: what GraphML and GEXF have in common. */
export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Attribute names that hold what a node or an edge is called. */
export const LABEL_NAMES = ['label', 'name', 'nombre', 'etiqueta'] as const;

/** The label among attributes, without regard to the case of their names; '' where there is none. */
export function labelAmong(attributes: Readonly<Record<string, string>>): string {
  for (const wanted of LABEL_NAMES) {
    const found = Object.entries(attributes).find(([name, text]) => name.toLowerCase() === wanted && text.trim() !== '');
    if (found !== undefined) return found[1].trim();
  }
  return '';
}

/** The names of all attributes of nodes or edges, each once, in order of appearance. */
export function attributeNames(items: readonly { readonly attributes: Readonly<Record<string, string>> }[]): readonly string[] {
  return [...new Set(items.flatMap(({ attributes }) => Object.keys(attributes)))];
}
