import { loadCatalog } from '../catalogs/catalog';
import { loadDiagnosisBank } from '../catalogs/diagnosis-bank';
import { listOf, recordOf, type Document } from '../document/document';
import { CHECKLISTS } from '../domain/agenda/checklist-answer';
import type { RecordId } from '../domain/kernel/id';
import { fail, ok, type Result } from '../domain/kernel/result';
import type { Session } from '../domain/sessions/session';
import { t as translate, type Translate } from '../i18n';
import { actaReport } from './acta/acta-report';
import { bulletin } from './acta/papers';
import { actorMapReport } from './actor-map-report/actor-map-report';
import { agendaReport } from './agenda/agenda-report';
import { arrangeReport, type ArrangedReport } from './arrange/arrange-report';
import { fullDiagnosis } from './diagnosis-full/full-diagnosis';
import { shortDiagnosis } from './diagnosis-short/short-diagnosis';
import { managementReport } from './management/management-report';
import type { ReportModel } from './model/report-model';

/** The reports of a process, in the order of the work. */
export const REPORT_KINDS = ['diagnosisShort', 'diagnosis', 'actorMap', 'acta', 'bulletin', 'agenda', 'management'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export interface ReportOptions {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The day of the report where it is made, `YYYY-MM-DD`. */
  readonly today: string;
  /** Year of the management report; that of `today` where left out. */
  readonly year?: number;
  /** Session of the acta or the bulletin; the latest where left out. */
  readonly sessionId?: RecordId;
  readonly t?: Translate;
  /** IANA name of the zone of days and hours; the machine's where left out. */
  readonly timeZone?: string;
}

/**
 * A report of a process as it goes out, with the choice of its sections. Failure: `no-session` (an acta or a bulletin
 * of a process without sessions).
 */
export async function arrangedReport(document: Document, kind: ReportKind, options: ReportOptions): Promise<Result<ArrangedReport>> {
  const model = await plainReport(document, kind, options);
  return model.ok ? ok(arrangeReport(document, kind, model.value, options.t ?? translate)) : model;
}

/** A report of a process as a model, before any paper, arranged as the process says. Failures as `arrangedReport`. */
export async function reportByKind(document: Document, kind: ReportKind, options: ReportOptions): Promise<Result<ReportModel>> {
  const arranged = await arrangedReport(document, kind, options);
  return arranged.ok ? ok(arranged.value.model) : arranged;
}

async function plainReport(document: Document, kind: ReportKind, options: ReportOptions): Promise<Result<ReportModel>> {
  const { now, today, t = translate, timeZone } = options;
  const zone = timeZone === undefined ? {} : { timeZone };
  const year = Number(today.slice(0, 4));
  switch (kind) {
    case 'diagnosisShort':
      return ok(shortDiagnosis(document, { now, translate: t, year, bank: await loadDiagnosisBank(), ...zone }));
    case 'diagnosis':
      return ok(fullDiagnosis(document, { now, translate: t, year, bank: await loadDiagnosisBank(), ...zone }));
    case 'actorMap':
      return ok(actorMapReport(document, { now, translate: t, ...zone }));
    case 'acta':
    case 'bulletin': {
      const session = sessionFor(document, options.sessionId);
      const model = session === undefined ? null : (kind === 'acta' ? actaReport : bulletin)(document, session.id, t, timeZone);
      return model === null ? fail('no-session', 'reports.error.noSession') : ok(model);
    }
    case 'agenda': {
      const entries = await Promise.all(
        CHECKLISTS.map(async (checklist) => (await loadCatalog(checklist)).map(({ id, name }) => ({ checklist, id, name }))),
      );
      return ok(agendaReport(document, { today, t, checklist: entries.flat() }));
    }
    case 'management':
      return ok(managementReport(document, { year: options.year ?? year, today, t }));
  }
}

function sessionFor(document: Document, id: RecordId | undefined): Session | undefined {
  if (id !== undefined) return recordOf(document, 'session', id);
  return listOf(document, 'session').toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1)).at(-1);
}
