import { loadCatalog } from '../catalogs/catalog';
import { listOf, recordOf, type Document } from '../document/document';
import { CHECKLISTS } from '../domain/agenda/checklist-answer';
import type { RecordId } from '../domain/kernel/id';
import { fail, ok, type Result } from '../domain/kernel/result';
import { t as translate, type Translate } from '../i18n';
import { actaReport } from './acta/acta-report';
import { agendaReport } from './agenda/agenda-report';
import { preliminaryDiagnosis } from './diagnosis/preliminary-diagnosis';
import { managementReport } from './management/management-report';
import type { ReportModel } from './model/report-model';

/** The reports of a process, in the order of the work. */
export const REPORT_KINDS = ['diagnosis', 'acta', 'agenda', 'management'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export interface ReportOptions {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The day of the report where it is made, `YYYY-MM-DD`. */
  readonly today: string;
  /** Year of the management report; that of `today` where left out. */
  readonly year?: number;
  /** Session of the acta; the latest where left out. */
  readonly sessionId?: RecordId;
  readonly t?: Translate;
}

/** A report of a process as a model, before any paper. Failure: `no-session` (an acta of a process without sessions). */
export async function reportByKind(document: Document, kind: ReportKind, options: ReportOptions): Promise<Result<ReportModel>> {
  const { now, today, t = translate } = options;
  switch (kind) {
    case 'diagnosis':
      return ok(preliminaryDiagnosis(document, { now, translate: t }));
    case 'acta': {
      const session = sessionFor(document, options.sessionId);
      const model = session === undefined ? null : actaReport(document, session.id, t);
      return model === null ? fail('no-session', 'reports.error.noSession') : ok(model);
    }
    case 'agenda': {
      const entries = await Promise.all(
        CHECKLISTS.map(async (checklist) => (await loadCatalog(checklist)).map(({ id, name }) => ({ checklist, id, name }))),
      );
      return ok(agendaReport(document, { today, t, checklist: entries.flat() }));
    }
    case 'management':
      return ok(managementReport(document, { year: options.year ?? Number(today.slice(0, 4)), today, t }));
  }
}

function sessionFor(document: Document, id: RecordId | undefined) {
  if (id !== undefined) return recordOf(document, 'session', id);
  return listOf(document, 'session').toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1)).at(-1);
}
