import { foldText } from '../../domain/kernel/text-folding';
import { recordOf, type Document } from '../../document/document';
import { isReadingSheet } from '../matrices/reading-sheet';
import { findHeaderRow } from '../plan/find-header-row';
import { readHeader } from '../plan/header-text';
import { mapColumns } from '../plan/map-columns';
import { isListShaped } from '../plan/sheet-plan';
import type { Sheet, Workbook } from '../sheets/sheet';
import { agendaTemplate, indicatorTemplate, measurementTemplate } from './agenda-templates';
import { bodyTemplate } from './body-template';
import { callAnswerTemplate, callTemplate, engagementTemplate } from './call-templates';
import { memoryTemplate, riskTemplate } from './diagnosis-templates';
import { otherWordsFor } from './header-words';
import { Intake, type ActorAlias, type FoundTemplate } from './intake';
import { agreementTemplate, assessmentTemplate } from './mesa-templates';
import { readMatrixSheet } from './read-matrix-sheet';
import { readPlanSheet } from './read-plan-sheet';
import { readRecordSheet } from './read-record-sheet';
import {
  actorTemplate,
  influenceTemplate,
  lineTemplate,
  linkTemplate,
  objectiveTemplate,
  positionTemplate,
  relationTemplate,
} from './record-templates';
import { TEMPLATE_NAMES, type MatrixTemplate, type RecordTemplate, type TemplateName } from './template';
import { findTemplateHeader } from './template-header';
import type { TemplatePreview } from './template-preview';

/** How each sheet is read. What others name is read before those that name it. */
const READERS: readonly (readonly [TemplateName, RecordTemplate | MatrixTemplate | 'plan'])[] = [
  ['Actores', actorTemplate as unknown as RecordTemplate],
  ['Objetivos', objectiveTemplate as unknown as RecordTemplate],
  ['Líneas', lineTemplate as unknown as RecordTemplate],
  ['Plan', 'plan'],
  ['Relaciones', relationTemplate as unknown as RecordTemplate],
  ['Instancias', bodyTemplate as unknown as RecordTemplate],
  ['Influencias', influenceTemplate],
  ['Posiciones', positionTemplate],
  ['Vínculos', linkTemplate as unknown as RecordTemplate],
  ['Agenda', agendaTemplate as unknown as RecordTemplate],
  ['Indicadores', indicatorTemplate as unknown as RecordTemplate],
  ['Mediciones', measurementTemplate as unknown as RecordTemplate],
  ['Convocatorias', callTemplate as unknown as RecordTemplate],
  ['Respuestas a convocatorias', callAnswerTemplate as unknown as RecordTemplate],
  ['Gestiones', engagementTemplate as unknown as RecordTemplate],
  ['Acuerdos', agreementTemplate as unknown as RecordTemplate],
  ['Diagnóstico', assessmentTemplate as unknown as RecordTemplate],
  ['Memoria', memoryTemplate as unknown as RecordTemplate],
  ['Riesgos', riskTemplate as unknown as RecordTemplate],
];

/** Which sheets to take for templates. */
export interface TemplateOptions {
  /** Only these templates. */
  readonly templates?: readonly TemplateName[];
  /** Only the sheet with this name, which may then have any name and is known by its headers. */
  readonly sheet?: string;
  /** Other names by which the sheets may call actors of the process. */
  readonly aliases?: readonly ActorAlias[];
}

/**
 * The sheets of a workbook that are our templates: by the sheet's name, and its headers where it has some. A file with
 * one sheet (a CSV), or the one asked for, is known by its headers alone.
 */
export function templatesIn(workbook: Workbook, options: TemplateOptions = {}): readonly FoundTemplate[] {
  const asked = options.sheet === undefined ? null : foldText(options.sheet);
  const sheets = workbook.sheets.filter((sheet) => asked === null || foldText(sheet.name) === asked);
  const wanted = READERS.filter(([name]) => options.templates?.includes(name) ?? true);
  const found: FoundTemplate[] = [];
  for (const sheet of sheets) {
    const named = wanted.find(([name]) => isSheetName(sheet.name, name));
    const known = named !== undefined && (isMatrix(named[1]) || hasHeader(named[1], sheet)) ? named : undefined;
    const byHeader = sheets.length === 1 ? mostLike(wanted, sheet) : undefined;
    const template = known ?? byHeader;
    if (template !== undefined && !found.some((one) => one.template === template[0])) {
      found.push({ sheet: sheet.name, template: template[0] });
    }
  }
  return TEMPLATE_NAMES.flatMap((name) => found.filter(({ template }) => template === name));
}

/** What importing the template sheets of a workbook into a document would do. Pure. Source: formats.md §2. */
export function readTemplates(workbook: Workbook, document: Document, options: TemplateOptions = {}): TemplatePreview {
  const found = templatesIn(workbook, options);
  const intake = new Intake(document, options.aliases);
  const currency = recordOf(document, 'process', document.processId)?.currency ?? 'COP';
  for (const [name, reader] of READERS) {
    const place = found.find(({ template }) => template === name);
    const sheet = workbook.sheets.find((one) => one.name === place?.sheet);
    if (place === undefined || sheet === undefined) continue;
    if (reader === 'plan') readPlanSheet(sheet, workbook.fileName, currency, intake);
    else if (isMatrix(reader)) readMatrixSheet(reader, sheet, intake);
    else readRecordSheet(reader, sheet, intake);
  }
  return {
    fileName: workbook.fileName,
    sheets: found.map(({ sheet, template }) => ({ name: sheet, template, counts: intake.countsOf(sheet) })),
    otherSheets: workbook.sheets.map(({ name }) => name).filter((name) => !isReadingSheet(name) && !found.some(({ sheet }) => sheet === name)),
    changes: intake.changes,
    problems: intake.problems,
    counts: intake.counts,
    gone: found.flatMap(({ sheet, template }) => {
      const reader = READERS.find(([name]) => name === template)?.[1];
      // Matrices hold the cells that are filled: a blank one takes nothing away.
      const type = reader === undefined || (reader !== 'plan' && isMatrix(reader)) ? null : reader === 'plan' ? ('planNode' as const) : reader.type;
      return type === null ? [] : intake.unseen(type).map((id) => ({ id, type, sheet }));
    }),
  };
}

/** Whether a sheet is called as a template, in any of the languages. */
export function isSheetName(sheetName: string, template: TemplateName): boolean {
  const key = foldText(sheetName);
  return [template, ...otherWordsFor(template)].some((word) => foldText(word) === key);
}

function isMatrix(reader: RecordTemplate | MatrixTemplate | 'plan'): reader is MatrixTemplate {
  return reader !== 'plan' && 'least' in reader;
}

/** The template whose headers a sheet has: of several records' sheets, the one with most of its own. */
function mostLike(wanted: typeof READERS, sheet: Sheet): (typeof READERS)[number] | undefined {
  const fitting = wanted.filter(([, reader]) => !isMatrix(reader) && hasHeader(reader, sheet, 1));
  const [first] = fitting;
  if (first === undefined || first[1] === 'plan') return first;
  const size = ([, reader]: (typeof READERS)[number]): number => (reader === 'plan' || isMatrix(reader) ? 0 : (findTemplateHeader(sheet, reader.columns)?.places.size ?? 0));
  const best = fitting.reduce((most, one) => (size(one) > size(most) ? one : most), first);
  // A town's own plan has an indicator, a unit and a target too: what explains more of its headers is what it is.
  return size(best) < planHeaders(sheet) ? undefined : best;
}

/** How many headers of a sheet the plan importer understands. */
function planHeaders(sheet: Sheet): number {
  const row = findHeaderRow(sheet);
  if (row === null) return 0;
  return mapColumns(sheet, readHeader(sheet, row), { mapping: {}, remembered: {} }).columns.filter(({ field }) => field !== null).length;
}

/** Whether a sheet has the headers a template requires, and at least `more` besides. */
function hasHeader(reader: RecordTemplate | MatrixTemplate | 'plan', sheet: Sheet, more = 0): boolean {
  if (reader === 'plan') {
    const row = findHeaderRow(sheet);
    return row !== null && isListShaped(mapColumns(sheet, readHeader(sheet, row), { mapping: {}, remembered: {} }).columns);
  }
  if (isMatrix(reader)) return false;
  const header = findTemplateHeader(sheet, reader.columns);
  return header !== null && header.places.size >= reader.columns.filter(({ required }) => required).length + more;
}
