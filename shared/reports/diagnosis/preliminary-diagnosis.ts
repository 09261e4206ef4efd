import { coverageOf } from '../../analysis/coverage/coverage-of-document';
import { catalog } from '../../catalogs/catalog';
import { recordOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { formattingLocale, t, type Translate } from '../../i18n';
import { formatsOf } from '../model/formats';
import type { ReportModel } from '../model/report-model';
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

/**
 * The report "Diagnóstico preliminar" of a process, as data: summary, actor map, network figures, coverage, gaps and
 * annexes. Whatever is still missing is said in a sentence; nothing is computed from nothing. Names of persons, their
 * mail and telephone are left out. Throws where the document has no process record. Source: methods.md §1 and §5.
 */
export function preliminaryDiagnosis(document: Document, options: DiagnosisOptions): ReportModel {
  const { now, translate = t, timeZone, seatedActorIds } = options;
  const process = recordOf(document, 'process', document.processId);
  if (process === undefined) throw new Error(`The document has no process record: ${document.processId}`);
  const context: DiagnosisContext = { document, process, translate, formats: formatsOf(undefined, timeZone) };
  const coverage = coverageOf(document, {
    modalityIds: catalog('modalities').map(({ id }) => id),
    ...(seatedActorIds === undefined ? {} : { seatedActorIds }),
  });
  const period = periodText(context);
  return {
    title: `${translate('reports.diagnosis.title')} · ${process.territoryName} · ${period}`,
    subject: translate('reports.diagnosis.subject', { territory: process.territoryName, period }),
    language: formattingLocale(),
    runningHead: { start: process.name, end: translate('reports.diagnosis.title') },
    cover: diagnosisCover(context, now),
    sections: [
      summarySection(context, coverage),
      mapSection(context),
      networkSection(context),
      coverageSection(context, coverage),
      gapsSection(context, coverage),
      linksAnnex(context),
      targetsAnnex(context),
      actorsAnnex(context),
      methodAnnex(context),
    ],
  };
}
