import { listOf } from '../../document/document';
import type { Block, Section } from '../model/report-model';
import type { DiagnosisContext } from './context';

const TERMS = ['actor', 'ring', 'line', 'modality', 'link', 'coverage', 'gap', 'articulation', 'betweenness'] as const;

/** Where the plan was read, or that it was written by hand; nothing where there is no plan. */
function planSource({ document, translate, formats }: DiagnosisContext): readonly string[] {
  const nodes = listOf(document, 'planNode');
  if (nodes.length === 0) return [];
  const files = [...new Set(nodes.flatMap(({ source }) => (source === null ? [] : [source.file])))];
  return [
    files.length === 0
      ? translate('reports.diagnosis.method.planByHand')
      : translate('reports.diagnosis.method.planSource', { count: files.length, names: formats.names(files) }),
  ];
}

const ACTOR_TERMS = ['actor', 'ring', 'articulation', 'betweenness'] as const satisfies readonly (typeof TERMS)[number][];

function annex({ translate }: DiagnosisContext, sources: readonly string[], method: readonly string[], terms: readonly (typeof TERMS)[number][]): Section {
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', tone: 'body', text });
  return {
    id: 'method',
    isAnnex: true,
    title: translate('reports.diagnosis.method.title'),
    startsPage: true,
    blocks: [
      heading(translate('reports.diagnosis.method.sources')),
      ...sources.map(paragraph),
      heading(translate('reports.diagnosis.method.method')),
      ...method.map(paragraph),
      heading(translate('reports.diagnosis.method.glossary')),
      {
        kind: 'definitions',
        items: terms.map((term) => ({
          term: translate(`reports.diagnosis.method.terms.${term}`),
          meaning: translate(`reports.diagnosis.method.terms.${term}Meaning`),
        })),
      },
    ],
  };
}

/** Sources, method in short, and the words of the report. */
export function methodAnnex(context: DiagnosisContext): Section {
  const { translate } = context;
  return annex(
    context,
    [...planSource(context), translate('reports.diagnosis.method.recorded'), translate('reports.diagnosis.method.documents')],
    [
      translate('reports.diagnosis.method.networkMethod'),
      translate('reports.diagnosis.method.coverageMethod'),
      translate('reports.diagnosis.method.gapsMethod'),
    ],
    TERMS,
  );
}

/** The same for a report on the actors alone. */
export function actorsMethodAnnex(context: DiagnosisContext): Section {
  const { translate } = context;
  return annex(context, [translate('reports.actorMap.recorded'), translate('reports.actorMap.documents')], [translate('reports.diagnosis.method.networkMethod')], ACTOR_TERMS);
}
