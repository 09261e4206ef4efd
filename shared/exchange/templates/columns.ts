import { foldText } from '../../domain/kernel/text-folding';
import { LANGUAGES, t, translateIn, type Language, type Translate } from '../../i18n';
import { readNumber } from '../plan/number-text';
import { cellLine, cellText, isBlank, type CellValue } from '../sheets/sheet';
import { isCutText } from '../sheets/write-sheets';
import type { CellRule } from '../sheets/xlsx/sheet-to-write';
import type { CellReading, NamedEntry, NamedType, TemplateColumn, TemplateContext } from './template';
import type { ContentOf, RecordType } from '../../domain/registry';

type Options = Partial<Pick<TemplateColumn, 'aliases' | 'required' | 'personal'>>;
type Field<Type extends RecordType> = keyof ContentOf<Type> & string;

const BLANK: CellReading = { kind: 'blank' };
const value = (read: unknown): CellReading => ({ kind: 'value', value: read });
const shown = (cell: CellValue): string => cellLine(cell).slice(0, 80);

function column<Type extends RecordType>(
  header: string,
  field: Field<Type>,
  { aliases = [], required = false, personal = false }: Options,
  read: (cell: CellValue, context: TemplateContext) => CellReading,
  write: (value: unknown, context: TemplateContext) => CellValue,
  rule?: () => CellRule,
): TemplateColumn<Type> {
  const readCell = (cell: CellValue, context: TemplateContext): CellReading => (isBlank(cell) ? BLANK : read(cell, context));
  return { header, field, aliases, required, personal, read: readCell, write, ...(rule === undefined ? {} : { rule }) };
}

/** Free text; `line`: on one line, as names are. */
export function textColumn<Type extends RecordType>(
  header: string,
  field: Field<Type>,
  options: Options & { readonly line?: boolean } = {},
): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    if (typeof cell === 'string' && isCutText(cell)) return { kind: 'problem', problem: 'cut', params: { header } };
    // The ends of a free text are the person's; those of a name are not.
    return value(options.line === true || typeof cell !== 'string' ? cellLine(cell) : cell);
  };
  return column(header, field, options, read, (text) => (typeof text === 'string' ? text : null));
}

/**
 * One of a list of values, each with its words in the current language; read in any language whose messages are
 * loaded, and by the value itself. `labelOf` says the words of a value in a language.
 */
export function choiceColumn<Type extends RecordType, Value extends string>(
  header: string,
  field: Field<Type>,
  values: readonly Value[],
  labelOf: (value: Value, say: Translate) => string,
  options: Options = {},
): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    const wanted = foldText(cellText(cell));
    const isNamed = (one: Value): boolean => LANGUAGES.some((language) => foldText(labelOf(one, translateIn(language))) === wanted);
    const found = values.find((one) => foldText(one) === wanted || isNamed(one));
    if (found !== undefined) return value(found);
    const params = { text: shown(cell), header, values: values.map((one) => labelOf(one, t)).join(', ') };
    return { kind: 'problem', problem: 'notInList', params };
  };
  const write = (one: unknown): CellValue => (values.includes(one as Value) ? labelOf(one as Value, t) : null);
  return column(header, field, options, read, write, () => ({ kind: 'list', values: values.map((one) => labelOf(one, t)) }));
}

/** A whole number between two bounds, both included. */
export function readScale(cell: CellValue, header: string, least: number, most: number): CellReading {
  const reading = readNumber(cell, 'commaDecimal');
  if (reading.kind === 'blank') return BLANK;
  const fits = reading.kind === 'number' && Number.isInteger(reading.value) && reading.value >= least && reading.value <= most;
  // Minus zero is zero.
  if (fits) return value(reading.value + 0);
  return { kind: 'problem', problem: 'outOfRange', params: { text: shown(cell), header, least, most } };
}

/** A column of whole numbers between two bounds. */
export function scaleColumn<Type extends RecordType>(
  header: string,
  field: Field<Type>,
  least: number,
  most: number,
  options: Options = {},
): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => readScale(cell, header, least, most);
  return column(header, field, options, read, (number) => (typeof number === 'number' ? number : null), () => ({ kind: 'whole', least, most }));
}

/** Yes or no. */
export function yesNoColumn<Type extends RecordType>(header: string, field: Field<Type>, options: Options = {}): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    const word = foldText(cellText(cell));
    if (['si', 's', 'x', '1', 'verdadero', 'verdadeiro', 'true', 'sim', 'yes', 'y'].includes(word)) return value(true);
    if (['no', 'nao', 'n', '0', 'falso', 'false'].includes(word)) return value(false);
    return { kind: 'problem', problem: 'notYesNo', params: { text: shown(cell), header } };
  };
  return column(header, field, options, read, (answer) => (answer === true ? 'Sí' : 'No'), () => ({ kind: 'list', values: ['Sí', 'No'] }));
}

/** Several words in one cell, with semicolons or line breaks between them, or commas where there are no others. */
export function listColumn<Type extends RecordType>(header: string, field: Field<Type>, options: Options = {}): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    const text = cellText(cell);
    const parts = text.split(/[;\n]/u.test(text) ? /[;\n]/u : /,/u).map((part) => part.replace(/\s+/gu, ' ').trim());
    return value([...new Set(parts.filter((part) => part !== ''))]);
  };
  const write = (list: unknown): CellValue => {
    const words = Array.isArray(list) ? (list as string[]) : [];
    const [only] = words;
    // A semicolon after a single word with a comma keeps it one word when it is read back.
    return words.length === 1 && only?.includes(',') === true ? `${only};` : words.join('; ');
  };
  return column(header, field, options, read, write);
}

/** Several sentences in one cell, one on each line. */
export function linesColumn<Type extends RecordType>(header: string, field: Field<Type>, options: Options = {}): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading =>
    value(cellText(cell).split('\n').map((line) => line.trim()).filter((line) => line !== ''));
  return column(header, field, options, read, (list) => (Array.isArray(list) ? (list as string[]).join('\n') : null));
}

/** The name of another record. */
export function referenceColumn<Type extends RecordType>(
  header: string,
  field: Field<Type>,
  type: NamedType,
  options: Options = {},
): TemplateColumn<Type> {
  const read = (cell: CellValue, context: TemplateContext): CellReading => readReference(cell, type, context);
  const rule = (): CellRule => ({ kind: 'range', range: NAMES_RANGE[type] });
  return column(header, field, options, read, (id, context) => (typeof id === 'string' ? context.nameOf(id) : null), rule);
}

/** Where the template sheets hold the names of each type, with room for more. */
const NAMES_RANGE = {
  actor: 'Actores!$A$2:$A$2000',
  objective: 'Objetivos!$A$2:$A$2000',
  line: "'Líneas'!$A$2:$A$2000",
  planNode: 'Plan!$A$2:$A$20000',
  call: 'Convocatorias!$A$2:$A$2000',
  action: 'Agenda!$A$2:$A$2000',
  indicator: 'Indicadores!$A$2:$A$2000',
  roundtable: 'Acuerdos!$A$2:$A$2000',
  assessment: "'Diagnóstico'!$A$2:$A$5000",
  customQuestion: "'Diagnóstico'!$C$2:$C$5000",
} as const satisfies Readonly<Record<NamedType, string>>;

const UNKNOWN = {
  actor: 'unknownActor',
  objective: 'unknownObjective',
  line: 'unknownLine',
  planNode: 'unknownPlanNode',
  call: 'unknownCall',
  action: 'unknownAction',
  indicator: 'unknownIndicator',
  roundtable: 'unknownRoundtable',
  assessment: 'unknownAssessment',
  customQuestion: 'unknownQuestion',
} as const satisfies Readonly<Record<NamedType, string>>;

/** The record that a cell names. */
export function readReference(cell: CellValue, type: NamedType, { names }: TemplateContext): CellReading {
  const lookup = names[type].find(cellText(cell));
  switch (lookup.kind) {
    case 'found':
      return value(lookup.ref);
    case 'none':
      return { kind: 'problem', problem: UNKNOWN[type], params: { text: shown(cell) } };
    case 'several':
      return { kind: 'problem', problem: 'ambiguous', params: { text: shown(cell) } };
  }
}

/** An entry of a catalogue, by its words in any language that is loaded, or by its id. */
export function entryColumn<Type extends RecordType>(
  header: string,
  field: Field<Type>,
  entriesOf: (language?: Language) => readonly NamedEntry[],
  options: Options = {},
): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    const wanted = foldText(cellText(cell));
    const entries = entriesOf();
    const named = (language: Language): NamedEntry | undefined => entriesOf(language).find(({ name }) => foldText(name) === wanted);
    const found = entries.find(({ id }) => id === cellText(cell)) ?? LANGUAGES.map(named).find((entry) => entry !== undefined);
    if (found !== undefined) return value(found.id);
    const params = { text: shown(cell), header, values: entries.map(({ name }) => name).join(', ') };
    return { kind: 'problem', problem: 'notInList', params };
  };
  const write = (id: unknown): CellValue =>
    typeof id !== 'string' || id === '' ? null : (entriesOf().find((entry) => entry.id === id)?.name ?? id);
  return column(header, field, options, read, write, () => ({ kind: 'list', values: entriesOf().map(({ name }) => name) }));
}
