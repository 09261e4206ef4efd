import { loadCatalog } from '../catalogs/catalog';
import { loadDiagnosisBank } from '../catalogs/diagnosis-bank';
import { recordOf, type Document } from '../document/document';
import { CHECKLISTS } from '../domain/agenda/checklist-answer';
import type { RecordId } from '../domain/kernel/id';
import { fail, ok, type Result } from '../domain/kernel/result';
import type { Session } from '../domain/sessions/session';
import { t as translate, type Translate } from '../i18n';
import { actaReport } from './acta/acta-report';
import { bulletin } from './acta/papers';
import { actorMapReport } from './actor-map-report/actor-map-report';
import type { CardCatalogs } from './agenda/action-cards';
import { agendaReport, type ChecklistEntry } from './agenda/agenda-report';
import { arrangeReport, type ArrangedReport } from './arrange/arrange-report';
import { fullDiagnosis } from './diagnosis-full/full-diagnosis';
import { shortDiagnosis } from './diagnosis-short/short-diagnosis';
import { handOverReport } from './handover/handover-report';
import { managementReport } from './management/management-report';
import { learningReport } from './memory/learning-report';
import type { ReportModel } from './model/report-model';
import { sessionsToTell, type ReportKind } from './report-kinds';

export interface ReportOptions {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The day of the report where it is made, `YYYY-MM-DD`. */
  readonly today: string;
  /** Year of the management report; that of `today` where left out. */
  readonly year?: number;
  /** Session of the acta or the bulletin; the latest that was held where left out. */
  readonly sessionId?: RecordId;
  readonly t?: Translate;
  /** IANA name of the zone of days and hours; the machine's where left out. */
  readonly timeZone?: string;
}

/**
 * A report of a process as it goes out, with the choice of its sections. Failures: `no-session` (an acta or a bulletin
 * of a process without sessions), `no-cards` (what was learnt, of one without cards).
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
      return ok(agendaReport(document, { today, t, checklist: await checklistEntries(), catalogs: await cardCatalogs() }));
    }
    case 'handover':
      return ok(handOverReport(document, { today, t, checklist: await checklistEntries(), catalogs: await cardCatalogs() }));
    case 'learning': {
      const model = learningReport(document, { today, t, cases: await loadCatalog('cases') });
      return model === null ? fail('no-cards', 'reports.error.noCards') : ok(model);
    }
    case 'management':
      return ok(managementReport(document, { year: options.year ?? year, today, t }));
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

function sessionFor(document: Document, id: RecordId | undefined): Session | undefined {
  return id === undefined ? sessionsToTell(document)[0] : recordOf(document, 'session', id);
}
