import { currentReading, diagnosisOf } from '../../analysis/diagnosis/assessment-reading';
import { diagnosisSentences, formatLevel } from '../../analysis/diagnosis/diagnosis-sentences';
import { priorities } from '../../analysis/diagnosis/findings';
import { say } from '../../analysis/explain/sentence';
import type { RecordId } from '../../domain/kernel/id';
import { itemKey } from '../../domain/diagnosis/item-key';
import { listOf, type Document } from '../../document/document';
import { formattingLocale } from '../../i18n';
import { diagnosisCover, periodText } from '../diagnosis/cover';
import { diagnosisContext, diagnosisCoverage } from '../diagnosis/preliminary-diagnosis';
import { findingSentences, greatFigures, missing } from '../diagnosis/summary-section';
import { itemNamesOf, type FullDiagnosisContext } from '../diagnosis-full/context';
import type { FullDiagnosisOptions } from '../diagnosis-full/full-diagnosis';
import { levelsFigure } from '../diagnosis-full/reading-figures';
import type { Block, ReportModel, Section } from '../model/report-model';
import { clipped } from './clipped';

/** Most characters of a sentence: two pages hold what is said here, however long the names are. */
const LONGEST = 230;
const FINDINGS = 8;
const ANSWERS = 4;
const PRIORITIES = 5;
const RISKS = 3;
const MISSING = 6;

function list(items: readonly string[], origins?: readonly RecordId[]): readonly Block[] {
  if (items.length === 0) return [];
  return [{ kind: 'list', items: items.map((item) => clipped(item, LONGEST)), ...(origins === undefined ? {} : { origins }) }];
}

function answerBlocks(context: FullDiagnosisContext): readonly Block[] {
  const { document, translate } = context;
  const reading = currentReading(diagnosisOf(document));
  if (reading === undefined) return [{ kind: 'paragraph', tone: 'body', text: translate('diagnosis.report.noAnswers') }];
  const sentences = diagnosisSentences(reading, itemNamesOf(context)).map((sentence) => say(translate, sentence));
  const figure = levelsFigure(translate, reading);
  return [
    ...list(sentences.slice(0, ANSWERS)),
    ...(figure === null ? [] : [{ kind: 'figure', figure, caption: translate('diagnosis.reading.barsCaption') } as const]),
  ];
}

function priorityBlocks(context: FullDiagnosisContext): readonly Block[] {
  const { document, translate } = context;
  const reading = currentReading(diagnosisOf(document));
  const importance = new Map(listOf(document, 'itemImportance').map((record) => [itemKey(record), record.importance]));
  const ranked = reading === undefined ? [] : priorities(reading, importance).filter(({ score }) => score !== null && score > 0);
  if (ranked.length === 0) return [{ kind: 'paragraph', tone: 'body', text: translate('reports.short.noPriorities') }];
  const nameOf = itemNamesOf(context);
  return list(
    ranked.slice(0, PRIORITIES).map(({ item, importance: given }) =>
      translate('reports.short.priority', { name: clipped(nameOf(item.key), 150), importance: given ?? '', level: formatLevel(item.level ?? 0) }),
    ),
  );
}

function riskBlocks({ document, translate }: FullDiagnosisContext): readonly Block[] {
  const weight = ({ likelihood, impact }: { readonly likelihood: number | null; readonly impact: number | null }): number => (likelihood ?? 0) * (impact ?? 0);
  const risks = [...listOf(document, 'risk')].sort((one, other) => weight(other) - weight(one) || one.order - other.order).slice(0, RISKS);
  if (risks.length === 0) return [];
  const items = risks.map(({ name, mitigations }) => {
    const risk = clipped(name, 120);
    const [mitigation] = mitigations;
    return mitigation === undefined ? risk : translate('reports.short.risk', { name: risk.replace(/[^.…]$/u, '$&.'), mitigation: clipped(mitigation, 100) });
  });
  return [{ kind: 'heading', level: 2, text: translate('reports.short.risks') }, ...list(items, risks.map(({ id }) => id))];
}

/**
 * The diagnosis for who has five minutes: at most two pages, with the great figures, what they say, the levels of the
 * self-assessment, what to attend to first, and what comes next. Throws where the document has no process record.
 */
export function shortDiagnosis(document: Document, options: FullDiagnosisOptions): ReportModel {
  const { now, bank, year, seatedActorIds } = options;
  const context: FullDiagnosisContext = { ...diagnosisContext(document, options), bank, year };
  const { process, translate } = context;
  const coverage = diagnosisCoverage(document, seatedActorIds);
  const period = periodText(context);
  const findings = findingSentences(context, coverage, 2).slice(0, FINDINGS);
  const todo = missing(context).slice(0, MISSING);
  const place = { territory: clipped(process.territoryName, 90), period };
  const cover = diagnosisCover(context, now);
  const section = (id: 'glance' | 'answers' | 'attention' | 'next', title: string, blocks: readonly Block[]): Section => ({ id, title, startsPage: false, blocks });
  return {
    title: `${translate('reports.short.title')} · ${process.territoryName} · ${period}`,
    subject: translate('reports.short.subject', place),
    language: formattingLocale(),
    runningHead: { start: process.name, end: translate('reports.short.title') },
    front: 'masthead',
    cover: { ...cover, title: translate('reports.full.title'), mark: process.isExample ? cover.mark : null },
    sections: [
      section('glance', translate('reports.short.glance'), [
        ...(findings.length > 0 ? [greatFigures(context, coverage)] : [{ kind: 'paragraph', tone: 'lead', text: translate('reports.diagnosis.summary.leadEmpty', place) } as const]),
        ...list(findings),
      ]),
      section('answers', translate('diagnosis.report.answersTitle'), answerBlocks(context)),
      section('attention', translate('reports.short.attention'), [...priorityBlocks(context), ...riskBlocks(context)]),
      section('next', translate('reports.short.next'), todo.length === 0 ? [{ kind: 'paragraph', tone: 'body', text: translate('reports.short.nextNone') }] : list(todo)),
    ],
  };
}
