import { LANGUAGES, type Language } from '../../i18n';
import { foldText } from '../../domain/kernel/text-folding';
import type { ContentOf, RecordType } from '../../domain/registry';
import { cellLine, cellText, isBlank, type CellValue } from '../sheets/sheet';
import { namesText, readNames } from './list-text';
import type { CellReading, NamedEntry, TemplateColumn, TemplateContext } from './template';
import { readReference } from './columns';

type Field<Type extends RecordType> = keyof ContentOf<Type> & string;
type Entries = (language?: Language) => readonly NamedEntry[];

/** The id of an entry of a catalogue that a later version may know and this one does not. */
const LATER_ENTRY = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u;
const BLANK: CellReading = { kind: 'blank' };

function column<Type extends RecordType>(
  header: string,
  field: Field<Type>,
  aliases: readonly string[],
  read: (cell: CellValue, context: TemplateContext) => CellReading,
  write: (value: unknown, context: TemplateContext) => CellValue,
): TemplateColumn<Type> {
  return { header, field, aliases, required: false, personal: false, write, read: (cell, context) => (isBlank(cell) ? BLANK : read(cell, context)) };
}

function notKnown(text: string, header: string, entries: Entries): CellReading {
  return { kind: 'problem', problem: 'notInList', params: { text: text.slice(0, 80), header, values: entries().map(({ name }) => name).join(', ') } };
}

function entryId(text: string, entries: Entries): string | undefined {
  const wanted = foldText(text);
  const named = (language: Language): NamedEntry | undefined => entries(language).find(({ name }) => foldText(name) === wanted);
  const found = entries().find(({ id }) => id === text) ?? LANGUAGES.map(named).find((entry) => entry !== undefined);
  return found?.id ?? (LATER_ENTRY.test(text) ? text : undefined);
}

const nameOfEntry = (id: string, entries: Entries): string => entries().find((entry) => entry.id === id)?.name ?? id;

/** Entries of a catalogue by their words in any language that is loaded, with semicolons between them. */
export function entriesColumn<Type extends RecordType>(header: string, field: Field<Type>, entries: Entries, aliases: readonly string[] = []): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    const ids = new Set<string>();
    for (const text of readNames(cellText(cell))) {
      const id = entryId(text, entries);
      if (id === undefined) return notKnown(text, header, entries);
      ids.add(id);
    }
    return { kind: 'value', value: [...ids] };
  };
  return column(header, field, aliases, read, (ids) => (Array.isArray(ids) && ids.length > 0 ? namesText((ids as string[]).map((id) => nameOfEntry(id, entries))) : null));
}

/** What stands before and after the last colon of a line. */
function parted(line: string): readonly [before: string, after: string] {
  const at = line.lastIndexOf(':');
  return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

const linesOf = (cell: CellValue): readonly string[] => cellText(cell).split(/[\n;]/u).map((line) => line.trim()).filter((line) => line !== '');

/** A whole number for some entries of a catalogue, each on its line: `Marco jurídico claro: 2`. */
export function levelsColumn<Type extends RecordType>(header: string, field: Field<Type>, entries: Entries, least: number, most: number): TemplateColumn<Type> {
  const read = (cell: CellValue): CellReading => {
    const levels: Record<string, number> = {};
    for (const line of linesOf(cell)) {
      const [name, figure] = parted(line);
      const id = entryId(name, entries);
      if (id === undefined) return notKnown(name, header, entries);
      const level = figure === '' ? Number.NaN : Number(figure);
      if (!Number.isInteger(level) || level < least || level > most) return { kind: 'problem', problem: 'outOfRange', params: { text: cellLine(line).slice(0, 80), header, least, most } };
      levels[id] = level + 0;
    }
    return { kind: 'value', value: levels };
  };
  const write = (levels: unknown): CellValue => {
    const told = typeof levels === 'object' && levels !== null ? (levels as Readonly<Record<string, number>>) : {};
    const order = entries().map(({ id }) => id);
    const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
    const lines = Object.entries(told).sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
    return lines.length === 0 ? null : lines.map(([id, level]) => `${nameOfEntry(id, entries)}: ${String(level)}`).join('\n');
  };
  return column(header, field, [], read, write);
}

/** The name before the last colon after which the rest is words: names may have colons too, and then the actors tell. */
function namedStart(line: string, context: TemplateContext): readonly [name: string, words: string, found: CellReading] | null {
  for (let at = line.lastIndexOf(':'); at >= 0; at = at === 0 ? -1 : line.lastIndexOf(':', at - 1)) {
    const name = line.slice(0, at).trim();
    const found = readReference(name, 'actor', context);
    if (found.kind === 'value') return [name, line.slice(at + 1).trim(), found];
  }
  return null;
}

const textLines = (cell: CellValue): readonly string[] => cellText(cell).split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Words about some actors, each on its line: `Cámara de Comercio: preside`. The field goes from the actor's id to the words. */
export function actorWordsColumn<Type extends RecordType>(header: string, field: Field<Type>, aliases: readonly string[] = []): TemplateColumn<Type> {
  const read = (cell: CellValue, context: TemplateContext): CellReading => {
    const words: Record<string, string> = {};
    for (const line of textLines(cell)) {
      const start = namedStart(line, context);
      if (start?.[2].kind !== 'value') return readReference(parted(line)[0], 'actor', context);
      words[start[2].value as string] = start[1];
    }
    return { kind: 'value', value: words };
  };
  const write = (words: unknown, context: TemplateContext): CellValue => {
    const told = Object.entries(typeof words === 'object' && words !== null ? (words as Readonly<Record<string, string>>) : {});
    const lines = told.flatMap(([id, text]) => (context.nameOf(id) === '' || text === '' ? [] : [`${context.nameOf(id)}: ${text.replace(/\s+/gu, ' ').trim()}`]));
    return lines.length === 0 ? null : lines.join('\n');
  };
  return column(header, field, aliases, read, write);
}

/** What each of several actors does, a function on each line: `Planeación: Reúne la información`. */
export function actorFunctionsColumn<Type extends RecordType>(header: string, field: Field<Type>, aliases: readonly string[] = []): TemplateColumn<Type> {
  const read = (cell: CellValue, context: TemplateContext): CellReading => {
    const byActor = new Map<string, string[]>();
    for (const line of textLines(cell)) {
      const start = namedStart(line, context);
      const at = line.indexOf(':');
      const [name, words] = start ?? (at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]);
      byActor.set(name, [...(byActor.get(name) ?? []), ...(words === '' ? [] : [words])]);
    }
    return { kind: 'value', value: [...byActor].map(([actorName, functions]) => ({ actorName, functions })) };
  };
  const write = (list: unknown): CellValue => {
    const members = Array.isArray(list) ? (list as readonly { readonly actorName: string; readonly functions: readonly string[] }[]) : [];
    const lines = members.flatMap(({ actorName, functions }) => functions.map((words) => `${actorName}: ${words.replace(/\s+/gu, ' ').trim()}`));
    return lines.length === 0 ? null : lines.join('\n');
  };
  return column(header, field, aliases, read, write);
}
