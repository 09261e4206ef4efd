import type { RecordId } from '../../domain/kernel/id';
import type { Failure } from '../../domain/kernel/result';
import type { PlanLevel } from '../../domain/plan/plan-node';
import type { ContentOf } from '../../domain/registry';
import type { SheetMessage } from '../sheets/sheet';
import type { GroupField, PlanField } from './plan-field';

/** How numbers written as text are read: `1.234,5` (comma) or `1,234.5` (point). */
export type NumberConvention = 'commaDecimal' | 'pointDecimal';

/** What a sheet is taken for. */
export type SheetRole = 'plan' | 'summary' | 'other';

/** The person's corrections; everything left out is worked out from the workbook. */
export interface PlanImportOptions {
  /** Names of the sheets to import. */
  readonly sheets?: readonly string[];
  /** Sheet name → row of its header, 1-based. */
  readonly headerRows?: Readonly<Record<string, number>>;
  /** Sheet name → 0-based column → what it means; null leaves the column out. */
  readonly mapping?: Readonly<Record<string, Readonly<Record<number, PlanField | null>>>>;
  /** Level of the tree that a grouping column makes. */
  readonly levels?: Readonly<Partial<Record<GroupField, PlanLevel>>>;
  readonly numberConvention?: NumberConvention;
  /** Folded header → what it means, from earlier corrections (`mappingMemory`). */
  readonly rememberedMappings?: Readonly<Record<string, PlanField | null>>;
  /** ISO 4217 currency of the amounts; COP where absent. */
  readonly currency?: string;
}

/** Why a column means what it means. */
export type MappingOrigin = 'header' | 'content' | 'memory' | 'person' | 'none';

/** A column of a sheet and what it means. */
export interface MappedColumn {
  /** 0-based. */
  readonly column: number;
  /** Header on one line, with the group title where it is needed to understand it; '' where there is none. */
  readonly header: string;
  /** What it means; null: left out. */
  readonly field: PlanField | null;
  readonly origin: MappingOrigin;
  /** Its first contents, for the person to recognise it. */
  readonly samples: readonly string[];
}

/** Rows with content = read + reported, always. Title and header rows are read: they give the structure. */
export interface RowCounts {
  readonly rowsWithContent: number;
  readonly rowsRead: number;
  readonly rowsReported: number;
}

/** One sheet as the importer sees it. */
export interface PlanImportSheet {
  readonly name: string;
  readonly role: SheetRole;
  readonly chosen: boolean;
  readonly hidden: boolean;
  /** 1-based; null where none was recognised. */
  readonly headerRow: number | null;
  readonly mapping: readonly MappedColumn[];
  /** The strategic line read from the sheet's title or name, where no column gives it. */
  readonly axisFromTitle: string | null;
  /** All zero where the sheet is not chosen, but for `rowsWithContent`. */
  readonly counts: RowCounts;
}

/** A node of the tree to be: a plan node without identity. */
export interface PlanImportNode extends Omit<ContentOf<'planNode'>, 'parentId'> {
  readonly tempId: string;
  readonly parentTempId: string | null;
  /** Whether its name is a stand-in, because the workbook contradicts itself. */
  readonly nameUncertain: boolean;
}

/** A row that was not read, and why. */
export interface UnreadRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly reasonKey: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** What the row says, cell by cell, cut to a few hundred characters. */
  readonly text: string;
}

/** A warning: `note` tells what was repaired, `check` asks for a look. */
export interface PlanWarning extends SheetMessage {
  readonly severity: 'note' | 'check';
}

/** Something only the person can answer. */
export interface NumberQuestion {
  readonly kind: 'numberConvention';
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  /** Texts that could be read both ways, such as `1.234`. */
  readonly examples: readonly string[];
  /** How they are read until the person answers. */
  readonly assumed: NumberConvention;
}

/**
 * Elements that come in at once at most: ten times the largest plan known. Beyond it a workbook is something else than a
 * plan, and a process would not answer its person any more. What a workbook may hold in cells: `SHEET_LIMITS`.
 */
export const PLAN_LIMIT = 25_000;

/** What an import would do: shown before it is done, and done by `applyPlanImport`. */
export interface PlanImport {
  readonly fileName: string;
  readonly sheets: readonly PlanImportSheet[];
  /** Parents before children. */
  readonly tree: readonly PlanImportNode[];
  readonly unread: readonly UnreadRow[];
  readonly warnings: readonly PlanWarning[];
  readonly questions: readonly NumberQuestion[];
  /** Questions that the options have answered: they can be answered otherwise. */
  readonly answered: readonly NumberQuestion[];
  /** Of the chosen sheets. */
  readonly counts: RowCounts & {
    /** Rows with content in sheets that were not chosen. */
    readonly rowsLeftOut: number;
  };
  /** Why there is nothing to import, or null. */
  readonly problem: Failure | null;
}

/** What an applied import did. */
export interface PlanImportResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** temporary id → record. */
  readonly ids: ReadonlyMap<string, RecordId>;
}
