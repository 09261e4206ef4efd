import type { RecordId } from '../../domain/kernel/id';
import type { RecordType } from '../../domain/registry';
import type { SheetMessage } from '../sheets/sheet';
import type { TemplateName } from './template';

/** A problem found in a cell or a row of a template sheet. */
export interface TemplateProblem extends SheetMessage {
  /** Whether the row went in all the same, without the value of this cell. */
  readonly rowIn: boolean;
}

/** A record that an import makes or changes. */
export interface PlannedRecord {
  /** Reference by which other planned records name it: the id of the record, or `new:…` where it is to be made. */
  readonly ref: string;
  readonly type: RecordType;
  /** The record to change; null: a new one. */
  readonly id: RecordId | null;
  /** Fields to write; reference fields hold `ref`s. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

/** How many records of one type an import makes, changes, finds equal, or turns away. */
export interface TemplateCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows (matrices: cells) that do not go in. */
  readonly rejected: number;
}

/** A sheet of the workbook that is one of our templates. */
export interface TemplateSheet {
  readonly name: string;
  readonly template: TemplateName;
  readonly counts: TemplateCounts;
}

/** What importing our templates would do: shown before it is done, and done by `applyTemplates`. Plain data. */
export interface TemplatePreview {
  readonly fileName: string;
  readonly sheets: readonly TemplateSheet[];
  /** Sheets of the workbook that are none of our templates. */
  readonly otherSheets: readonly string[];
  /** In order of making: what others name comes first. */
  readonly changes: readonly PlannedRecord[];
  readonly problems: readonly TemplateProblem[];
  readonly counts: Readonly<Partial<Record<RecordType, TemplateCounts>>>;
  /** Records of the process that a sheet of their kind no longer has, where it was read without doubt. */
  readonly gone: readonly { readonly id: RecordId; readonly type: RecordType; readonly sheet: string }[];
}
