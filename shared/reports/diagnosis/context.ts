import type { Process } from '../../domain/process/process';
import type { Document } from '../../document/document';
import type { Translate } from '../../i18n';
import type { Formats } from '../model/formats';

/** What every section of the diagnosis is made from. */
export interface DiagnosisContext {
  readonly document: Document;
  readonly process: Process;
  readonly translate: Translate;
  readonly formats: Formats;
}
