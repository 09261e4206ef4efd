import { currentReading, diagnosisOf } from '../../analysis/diagnosis/assessment-reading';
import type { DiagnosisBank } from '../../catalogs/diagnosis-bank';
import type { Document } from '../../document/document';
import { formattingLocale } from '../../i18n';
import { diagnosisCover, periodText } from '../diagnosis/cover';
import { diagnosisContext, diagnosisCoverage, preliminarySections, type DiagnosisOptions } from '../diagnosis/preliminary-diagnosis';
import type { ReportModel } from '../model/report-model';
import { fullDiagnosisSections } from './full-sections';

export interface FullDiagnosisOptions extends DiagnosisOptions {
  readonly bank: DiagnosisBank;
  /** The current year: how far what goes on is drawn on the line of time. */
  readonly year: number;
}

/**
 * The whole diagnosis of a process, as data: what the preliminary one says, the self-assessment with priorities and
 * risks, the institutional memory, and all annexes (without letters: `arrangeReport` gives them). It is called
 * preliminary until the city has answered. Throws where the document has no process record.
 */
export function fullDiagnosis(document: Document, options: FullDiagnosisOptions): ReportModel {
  const { now, bank, year, seatedActorIds } = options;
  const context = diagnosisContext(document, options);
  const { process, translate } = context;
  const preliminary = preliminarySections(context, diagnosisCoverage(document, seatedActorIds));
  const added = fullDiagnosisSections({ ...context, bank, year });
  const words = currentReading(diagnosisOf(document)) === undefined ? 'diagnosis' : 'full';
  const period = periodText(context);
  const cover = diagnosisCover(context, now);
  const title = translate(`reports.${words}.title`);
  const annexes = [...preliminary.annexes];
  annexes.splice(-1, 0, ...added.annexes);
  return {
    title: `${title} · ${process.territoryName} · ${period}`,
    subject: translate(`reports.${words}.subject`, { territory: process.territoryName, period }),
    language: formattingLocale(),
    runningHead: { start: process.name, end: title },
    cover: { ...cover, title },
    sections: [preliminary.summary, ...added.body, ...preliminary.body, ...annexes],
  };
}
