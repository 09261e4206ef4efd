import { loadCatalog } from '../catalogs/catalog';
import { listOf, recordOf, type Document } from '../document/document';
import { CHECKLISTS } from '../domain/agenda/checklist-answer';
import type { RecordId } from '../domain/kernel/id';
import { fail, ok, type Result } from '../domain/kernel/result';
import { t as translate, type Translate } from '../i18n';
import { actaReport } from './acta/acta-report';
import type { CardCatalogs } from './agenda/action-cards';
import { agendaReport, type ChecklistEntry } from './agenda/agenda-report';
import { handOverReport } from './handover/handover-report';
import { preliminaryDiagnosis } from './diagnosis/preliminary-diagnosis';
import { managementReport } from './management/management-report';
import { learningReport } from './memory/learning-report';
import type { ReportModel } from './model/report-model';

/** The reports of a process, in the order of the work. */
export const REPORT_KINDS = ['diagnosis', 'acta', 'agenda', 'management', 'handover', 'learning'] as const;
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

/** A report of a process as a model, before any paper. Failure: `no-session` (an acta of a process without sessions), `no-cards` (what was learnt, of one without cards). */
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
      return ok(agendaReport(document, { today, t, checklist: await checklistEntries(), catalogs: await cardCatalogs() }));
    }
    case 'handover':
      return ok(handOverReport(document, { today, t, checklist: await checklistEntries(), catalogs: await cardCatalogs() }));
    case 'learning': {
      const model = learningReport(document, { today, t, cases: await loadCatalog('cases') });
      return model === null ? fail('no-cards', 'reports.error.noCards') : ok(model);
    }
    case 'management':
      return ok(managementReport(document, { year: options.year ?? Number(today.slice(0, 4)), today, t }));
  }
}

async function cardCatalogs(): Promise<CardCatalogs> {
  const [results, impacts] = await Promise.all([loadCatalog('results'), loadCatalog('impacts')]);
  return { results, impacts };
}

async function checklistEntries(): Promise<readonly ChecklistEntry[]> {
  const lists = await Promise.all(CHECKLISTS.map(async (checklist) => (await loadCatalog(checklist)).map(({ id, name }) => ({ checklist, id, name }))));
  return lists.flat();
}

function sessionFor(document: Document, id: RecordId | undefined) {
  if (id !== undefined) return recordOf(document, 'session', id);
  return listOf(document, 'session').toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1)).at(-1);
}
