import type { PlanCoverage } from '../../analysis/coverage/coverage';
import { coverageOf } from '../../analysis/coverage/coverage-of-document';
import { catalog } from '../../catalogs/catalog';
import { recordOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { formattingLocale, t, type Translate } from '../../i18n';
import { withAnnexLetters } from '../arrange/annex-letters';
import { formatsOf } from '../model/formats';
import type { ReportModel, Section } from '../model/report-model';
import { actorsAnnex } from './actors-annex';
import type { DiagnosisContext } from './context';
import { diagnosisCover, periodText } from './cover';
import { coverageSection } from './coverage-section';
import { gapsSection } from './gaps-section';
import { linksAnnex } from './links-annex';
import { mapSection } from './map-section';
import { methodAnnex } from './method-annex';
import { networkSection } from './network-section';
import { summarySection } from './summary-section';
import { targetsAnnex } from './targets-annex';

export interface DiagnosisOptions {
  /** The day of the report, in milliseconds since 1970 UTC. */
  readonly now: number;
  readonly translate?: Translate;
  /** Zone of the day on the cover; that of the machine where left out. */
  readonly timeZone?: string;
  /** Actors with a seat at the table, where that is known: without it one kind of gap says that it is not. */
  readonly seatedActorIds?: ReadonlySet<RecordId>;
}

/** The sections of the preliminary diagnosis, apart so that others can come between them. Annexes without their letters. */
export interface PreliminarySections {
  readonly summary: Section;
  readonly body: readonly Section[];
  readonly annexes: readonly Section[];
}

/** What the sections are made from. Throws where the document has no process record. */
export function diagnosisContext(document: Document, { translate = t, timeZone }: Pick<DiagnosisOptions, 'translate' | 'timeZone'>): DiagnosisContext {
  const process = recordOf(document, 'process', document.processId);
  if (process === undefined) throw new Error(`The document has no process record: ${document.processId}`);
  return { document, process, translate, formats: formatsOf(undefined, timeZone) };
}

/** The coverage that the sections read. Source: methods.md §5. */
export function diagnosisCoverage(document: Document, seatedActorIds?: ReadonlySet<RecordId>): PlanCoverage {
  return coverageOf(document, {
    modalityIds: catalog('modalities').map(({ id }) => id),
    ...(seatedActorIds === undefined ? {} : { seatedActorIds }),
  });
}

/** Summary, actor map, network, coverage, gaps and annexes. */
export function preliminarySections(context: DiagnosisContext, coverage: PlanCoverage): PreliminarySections {
  return {
    summary: summarySection(context, coverage),
    body: [mapSection(context), networkSection(context), coverageSection(context, coverage), gapsSection(context, coverage)],
    annexes: [linksAnnex(context), targetsAnnex(context), actorsAnnex(context), methodAnnex(context)],
  };
}

/**
 * The report "Diagnóstico preliminar" of a process, as data: summary, actor map, network figures, coverage, gaps and
 * annexes. Whatever is still missing is said in a sentence; nothing is computed from nothing. Names of persons, their
 * mail and telephone are left out. Throws where the document has no process record. Source: methods.md §1 and §5.
 */
export function preliminaryDiagnosis(document: Document, options: DiagnosisOptions): ReportModel {
  const context = diagnosisContext(document, options);
  const { process, translate } = context;
  const { summary, body, annexes } = preliminarySections(context, diagnosisCoverage(document, options.seatedActorIds));
  const period = periodText(context);
  return {
    title: `${translate('reports.diagnosis.title')} · ${process.territoryName} · ${period}`,
    subject: translate('reports.diagnosis.subject', { territory: process.territoryName, period }),
    language: formattingLocale(),
    runningHead: { start: process.name, end: translate('reports.diagnosis.title') },
    cover: diagnosisCover(context, options.now),
    sections: withAnnexLetters([summary, ...body, ...annexes], translate),
  };
}
