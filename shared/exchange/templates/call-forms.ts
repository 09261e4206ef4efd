import { callsOf, openCalls, type CallReading } from '../../analysis/calls/call-reading';
import { recordOf, type Document } from '../../document/document';
import type { CallAnswer } from '../../domain/calls/call-answer';
import type { CivilDate } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';
import { fail, ok, type Result } from '../../domain/kernel/result';
import { t } from '../../i18n';
import type { CellValue, Workbook } from '../sheets/sheet';
import { writeSheets, type SheetToWrite } from '../sheets/write-sheets';
import { HEAD_STYLE, type CellStyle } from '../sheets/xlsx/cell-style';
import { callAnswerTemplate, callTemplate } from './call-templates';
import { templateContext, type ActorAlias } from './intake';
import { readTemplates, templatesIn } from './read-templates';
import type { RecordTemplate, TemplateName } from './template';
import type { TemplatePreview } from './template-preview';

/** The two forms of an office. Source: Informe Bucaramanga, participation in calls. */
export type CallForm = { readonly form: 'basic' } | { readonly form: 'answer'; readonly actorId: RecordId | null };

/** The fields of a call that the form of basic information holds: what is known before anybody applies. */
const BASIC_FIELDS: readonly string[] = ['name', 'source', 'theme', 'amount', 'support', 'counterpart', 'counterpartText', 'publishedOn', 'deadline', 'requirements', 'reference'];
const FORM_TEMPLATES: readonly TemplateName[] = ['Convocatorias', 'Respuestas a convocatorias'];

type Row = Readonly<Record<string, unknown>>;

/** The open calls and, of each, the answers that go on the form of an area; null: of all areas. */
export function answersToAsk(readings: readonly CallReading[], actorId: RecordId | null): readonly { readonly reading: CallReading; readonly answer: CallAnswer }[] {
  return openCalls(readings).flatMap((reading) => reading.answers.filter((answer) => actorId === null || answer.actorId === actorId).map((answer) => ({ reading, answer })));
}

/**
 * A form as an xlsx workbook: a title, how it is filled, the header, and a row for each open call (and area). What
 * comes back is read by `readCallForm`.
 */
export function writeCallForm(document: Document, form: CallForm, today: CivilDate): Uint8Array {
  const context = templateContext(document);
  const territory = recordOf(document, 'process', document.processId)?.territoryName ?? '';
  const readings = callsOf(document, today);
  const head = (title: string, help: string): readonly (readonly CellValue[])[] => [[title], [t('calls.forms.sheet.sentBy', { territory, day: today })], [help], []];
  const cells = (template: RecordTemplate, fields: readonly string[], record: Row): readonly CellValue[] =>
    fields.map((field) => template.columns.find((column) => column.field === field)?.write(record[field], context, record) ?? null);
  const headers = (template: RecordTemplate, fields: readonly string[]): readonly string[] =>
    fields.map((field) => template.columns.find((column) => column.field === field)?.header ?? '');
  if (form.form === 'basic') {
    const template = callTemplate as unknown as RecordTemplate;
    const rows = openCalls(readings).map(({ call }) => cells(template, BASIC_FIELDS, call as unknown as Row));
    return writeSheets([formSheet(callTemplate.name, head(t('calls.forms.sheet.basicTitle'), t('calls.forms.sheet.basicHelp')), headers(template, BASIC_FIELDS), rows)]);
  }
  const template = callAnswerTemplate as unknown as RecordTemplate;
  const [first, ...rest] = ['callId', 'actorId', 'answer', 'answeredOn', 'text', 'counterpart', 'responsible'];
  const informs = callAnswerTemplate.informs ?? [];
  const rows = answersToAsk(readings, form.actorId).map(({ reading: { call }, answer }) => {
    // «En espera» is left blank: it is what the area is to fill.
    const row: Row = { ...answer, answer: answer.answer === 'waiting' ? null : answer.answer };
    return [...cells(template, [first ?? ''], row), call.theme, call.deadline, ...cells(template, rest, row)];
  });
  const header = [...headers(template, [first ?? '']), ...informs, ...headers(template, rest)];
  return writeSheets([formSheet(callAnswerTemplate.name, head(t('calls.forms.sheet.answerTitle'), t('calls.forms.sheet.answerHelp')), header, rows)]);
}

const TITLE: CellStyle = { format: '@', bold: true };

/** A title and how it is filled, the header that stays in view, and the rows. */
function formSheet(name: string, head: readonly (readonly CellValue[])[], header: readonly string[], rows: readonly (readonly CellValue[])[]): SheetToWrite {
  const [title = [], ...more] = head;
  return {
    name,
    rows: [title.map((value) => ({ value, style: TITLE })), ...more, header.map((value) => ({ value, style: HEAD_STYLE })), ...rows],
    look: { frozen: { rows: head.length + 1, columns: 1 }, landscape: true, widths: header.map((text) => Math.max(16, Math.min(40, text.length + 4))) },
  };
}

/**
 * What a form that came back would change. An answer without its day is of `today`. Failure: `form-wrong-file`, where
 * no sheet of the file is one of the two forms.
 */
export function readCallForm(workbook: Workbook, document: Document, options: { readonly today: CivilDate; readonly aliases?: readonly ActorAlias[] }): Result<TemplatePreview> {
  const wanted = { templates: FORM_TEMPLATES, ...(options.aliases === undefined ? {} : { aliases: options.aliases }) };
  if (templatesIn(workbook, wanted).length === 0) return fail('form-wrong-file', 'calls.forms.error.wrongFile', { file: workbook.fileName });
  const preview = readTemplates(workbook, document, wanted);
  const changes = preview.changes.map((planned) => {
    const { type, id, fields } = planned;
    const answer = fields['answer'];
    if (type !== 'callAnswer' || answer === undefined || answer === 'waiting' || 'answeredOn' in fields) return planned;
    const dated = id !== null && recordOf(document, 'callAnswer', id)?.answeredOn !== null;
    return dated ? planned : { ...planned, fields: { ...fields, answeredOn: options.today } };
  });
  return ok({ ...preview, changes });
}
