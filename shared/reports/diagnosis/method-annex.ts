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

/** Sources, method in short, and the words of the report. */
export function methodAnnex(context: DiagnosisContext): Section {
  const { translate } = context;
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', tone: 'body', text });
  return {
    title: translate('reports.diagnosis.method.title'),
    startsPage: true,
    blocks: [
      heading(translate('reports.diagnosis.method.sources')),
      ...planSource(context).map(paragraph),
      paragraph(translate('reports.diagnosis.method.recorded')),
      paragraph(translate('reports.diagnosis.method.documents')),
      heading(translate('reports.diagnosis.method.method')),
      paragraph(translate('reports.diagnosis.method.networkMethod')),
      paragraph(translate('reports.diagnosis.method.coverageMethod')),
      paragraph(translate('reports.diagnosis.method.gapsMethod')),
      heading(translate('reports.diagnosis.method.glossary')),
      {
        kind: 'definitions',
        items: TERMS.map((term) => ({
          term: translate(`reports.diagnosis.method.terms.${term}`),
          meaning: translate(`reports.diagnosis.method.terms.${term}Meaning`),
        })),
      },
    ],
  };
}
