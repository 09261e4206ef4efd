import type { Figure, Growth } from './figure';

/** One line of the table of budgets. */
export interface BudgetLine {
  readonly what: string;
  readonly budget: string;
  /** What was measured, in the terms of the budget; null where this run did not measure it. */
  readonly measured: string | null;
  readonly isMet: boolean | null;
}

interface Verdict {
  readonly text: string;
  readonly isMet: boolean;
}

/** Finds figures by the beginning of their name and, where given, by a measure of what was worked on. */
type Find = (name: string, size?: Readonly<Record<string, number>>) => Figure | undefined;

interface Budget {
  readonly what: string;
  readonly budget: string;
  /** Undefined where a figure it needs is missing. */
  readonly judge: (find: Find) => Verdict | undefined;
}

const shown = (value: number): string => String(Math.round(value * 100) / 100);

/** A figure against a fixed limit. */
function limit(name: string, value: (figure: Figure) => number, most: number, size?: Readonly<Record<string, number>>): Budget['judge'] {
  return (find) => {
    const figure = find(name, size);
    if (figure === undefined) return undefined;
    // The fastest is what the machine's other work disturbed least.
    const fastest = figure.runs > 1 ? `, fastest ${shown(figure.min)}` : '';
    return { text: `${shown(value(figure))} ${figure.unit}${fastest}`, isMet: value(figure) <= most };
  };
}

/** A figure against so many times a peer's, and so much more, measured in the same run. */
function ratio(name: string, peer: string, value: (figure: Figure) => number, times: number, plus = 0, size?: Readonly<Record<string, number>>): Budget['judge'] {
  return (find) => {
    const [own, other] = [find(name, size), find(peer, size)];
    if (own === undefined || other === undefined) return undefined;
    const text = plus === 0
      ? `${shown(value(own) / value(other))} × (${shown(value(own))} against ${shown(value(other))} ${own.unit})`
      : `${shown(value(own) - times * value(other))} ms more (${shown(value(own))} against ${shown(value(other))} ms)`;
    return { text, isMet: value(own) <= times * value(other) + plus };
  };
}

const min = (figure: Figure): number => figure.min;
const mean = (figure: Figure): number => figure.mean;
const median = (figure: Figure): number => figure.median;
const p95 = (figure: Figure): number => figure.p95;
const max = (figure: Figure): number => figure.max;
const perPage = (figure: Figure): number => figure.median / (figure.size['pages'] ?? 1);

const MAP = { actors: 3000 };
const LARGE = { actors: 10_000 };
const MATRIX = { rows: 1_000, columns: 40 };

/** What the program promises. Work is processor time of the window's own thread; times to paint are elapsed. */
const BUDGETS: readonly Budget[] = [
  { what: 'map 3 000/9 000: first paint', budget: '≤ 0.05 × React Flow as it comes', judge: ratio('map: first paint', 'React Flow as it comes: first paint', median, 0.05, 0, MAP) },
  { what: 'map 3 000/9 000: first paint', budget: '≤ 4 × a tuned canvas', judge: ratio('map: first paint', 'tuned canvas: first paint', median, 4, 0, MAP) },
  ...(['pan', 'zoom', 'drag'] as const).flatMap((gesture): Budget[] => [
    { what: `map 3 000/9 000: ${gesture}, mean work per frame`, budget: '≤ 11 ms', judge: limit(`map: ${gesture}`, mean, 11, MAP) },
    { what: `map 3 000/9 000: ${gesture}, mean work per frame`, budget: '≤ 1.1 × a tuned canvas', judge: ratio(`map: ${gesture}`, `tuned canvas: ${gesture}`, mean, 1.1, 0, MAP) },
  ]),
  { what: 'map 3 000/9 000: zoom among near actors, mean work per frame', budget: '≤ 11 ms', judge: limit('map: zoom with near', mean, 11, MAP) },
  { what: 'map 3 000/9 000: worst frame on crossing far and near', budget: '≤ 33 ms', judge: limit('map: crossing', max, 33, MAP) },
  { what: 'map 10 000/30 000: pan, p95', budget: '≤ 20 ms', judge: limit('map: pan', p95, 20, LARGE) },
  { what: 'map 10 000/30 000: drag, p95', budget: '≤ 33 ms', judge: limit('map: drag', p95, 33, LARGE) },
  { what: 'map 10 000/30 000: heap', budget: '≤ 30 MB', judge: limit('map: heap', max, 30, LARGE) },
  { what: 'mesa 30 × 150: a vote coming in, work of its dearest frame', budget: '≤ 8 ms', judge: limit('mesa: work of the dearest frame of an answer', median, 8) },
  { what: 'mesa 30 × 150: a vote visible', budget: '≤ 50 ms', judge: limit('mesa: an answer', median, 50) },
  { what: 'mesa 30 × 150: a proposal put on the table, visible', budget: '≤ 50 ms', judge: limit('mesa: a proposal put', median, 50) },
  { what: 'mesa 30 × 150: another card chosen, visible', budget: '≤ 50 ms', judge: limit('mesa: the next card', median, 50) },
  { what: 'matrix 1 000 × 40: open', budget: '≤ 150 ms', judge: limit('matrix opened', median, 150, MATRIX) },
  { what: 'matrix 1 000 × 40: keystroke to painted cell', budget: '≤ 16 ms', judge: limit('matrix: keystroke', median, 16, MATRIX) },
  { what: 'matrix 1 000 × 40: scroll, work per frame', budget: '≤ 8 ms', judge: limit('matrix: work per frame while scrolling', median, 8, MATRIX) },
  ...['the field Nombre of an actor', 'the field Notas of an actor', 'the filter of the list', 'the search over everything'].map((field): Budget => (
    { what: `10 000 records: keystroke in ${field}, to paint`, budget: '≤ 16 ms', judge: limit(`keystroke in ${field}`, median, 16) }
  )),
  // Durable, journal synced: what it is compared with draws nothing. The sign comes with the frame after that of the command.
  { what: 'command on disk, median', budget: '≤ bare put and append + 3 ms', judge: ratio('one command on disk', 'bare: put and append', median, 1, 3) },
  { what: 'command on disk, p95', budget: '≤ bare put and append + 3 ms', judge: ratio('one command on disk', 'bare: put and append', p95, 1, 3) },
  { what: 'command to the sign Guardado', budget: '≤ 50 ms', judge: limit('one command to the sign', p95, 50) },
  { what: 'open 10 000 records from storage', budget: '≤ 2 × Dexie reading them alone', judge: ratio('opening a process from the browser storage, to its first paint (10000)', 'bare: records read by Dexie alone (10000)', min, 2) },
  { what: 'open 10 000 records from .mesa', budget: '≤ 800 ms', judge: limit('opening a process of 10 000 records from its .mesa', median, 800) },
  { what: 'layout by forces 1 000/3 000', budget: '≤ 500 ms', judge: limit('layout by forces', median, 500, { actors: 1_000 }) },
  { what: 'MACTOR 60 × 60 × 30 with 1 000 resamples', budget: '≤ 300 ms', judge: limit('MACTOR with intervals', median, 300) },
  { what: 'betweenness 3 000/9 000', budget: '≤ 1.2 × graphology alone', judge: ratio('betweenness (3000', 'betweenness by graphology alone (3000', min, 1.2) },
  ...([['measures of a network', 'measures of 3 000/9 000'], ['MACTOR with intervals', 'MACTOR 60 × 60 × 30']] as const).map(([name, what]): Budget => (
    { what: `${what}, in a worker: longest task of the window`, budget: '≤ 50 ms', judge: limit(`in a worker, ${name}: longest task`, median, 50) }
  )),
  { what: 'PDF: pages of tables', budget: '≤ 15 ms a page', judge: (find) => {
    const figure = find('pages of tables');
    return figure === undefined ? undefined : { text: `${shown(perPage(figure))} ms`, isMet: perPage(figure) <= 15 };
  } },
  { what: 'PDF: the full report', budget: '≤ 2 s and ≤ 3 MB', judge: (find) => {
    const figure = find('full diagnosis: PDF');
    if (figure === undefined) return undefined;
    const bytes = figure.size['bytes'] ?? 0;
    return { text: `${shown(figure.median)} ms, ${shown(bytes / 1e6)} MB, ${String(figure.size['pages'])} pages`, isMet: figure.median <= 2_000 && bytes <= 3e6 };
  } },
  { what: 'PDF: the full report in the window, longest task', budget: '≤ 50 ms', judge: limit('full diagnosis in the window: PDF, longest', median, 50) },
  { what: 'DOCX: the full report in the window, longest task', budget: '≤ 50 ms', judge: limit('full diagnosis in the window: DOCX, longest', median, 50) },
  ...['report', 'workbook', 'GraphML', 'open data'].map((kind): Budget => (
    { what: `10 000 records: ${kind} to its worker and back, longest task of the window`, budget: '≤ 50 ms', judge: limit(`10 000 records to a worker: ${kind}, longest`, median, 50) }
  )),
  { what: 'xlsx 10 000 × 20: write', budget: '≤ 1.3 × SheetJS alone', judge: ratio('xlsx × 20 written (10000', 'xlsx × 20 written by SheetJS alone (10000', min, 1.3) },
  { what: 'xlsx 10 000 × 20: read with all checks', budget: '≤ 1.3 × SheetJS alone', judge: ratio('xlsx × 20 read (10000', 'xlsx × 20 read by SheetJS alone (10000', min, 1.3) },
  { what: 'import of a workbook of 10 000 × 86', budget: '≤ 1.5 × SheetJS reading it alone', judge: ratio('SisPT × 86: read and preview (10000', 'SisPT × 86: read by SheetJS alone (10000', min, 1.5) },
  { what: 'import of a workbook of 10 000 × 86: to its preview, longest task', budget: '≤ 50 ms', judge: limit('import of a workbook, to its preview: longest', median, 50) },
  { what: 'import of a workbook of 10 000 × 86: applied and kept, longest task', budget: '≤ 50 ms', judge: limit('import of a workbook, applied and kept: longest', median, 50) },
  { what: 'memory after an afternoon', budget: '≤ 1.2 × after ten minutes', judge: ratio('memory after an afternoon', 'memory after the first', median, 1.2) },
  { what: 'elements alive after an afternoon', budget: '≤ 1.2 × after ten minutes', judge: ratio('elements alive after an afternoon', 'elements alive after the first', median, 1.2) },
  { what: 'start-up scripts, gzip', budget: '≤ 350 kB', judge: limit('start-up scripts', max, 350) },
  { what: 'start to usable home, 10 000 records kept', budget: '≤ 1.3 × an empty page with the libraries of the shell', judge: ratio('start to usable home', 'start of an empty page', median, 1.3) },
];

/** The table of budgets, from the figures of one run. */
export function budgetTable(figures: readonly Figure[]): readonly BudgetLine[] {
  const find: Find = (name, size = {}) =>
    figures.find((figure) => figure.name.startsWith(name) && Object.entries(size).every(([of, value]) => figure.size[of] === value));
  return BUDGETS.map(({ what, budget, judge }) => {
    const verdict = judge(find);
    return { what, budget, measured: verdict?.text ?? null, isMet: verdict?.isMet ?? null };
  });
}

/** The same as text, with how cost grew. */
export function tableText(lines: readonly BudgetLine[], growth: readonly Growth[]): string {
  const width = Math.max(...lines.map(({ what }) => what.length));
  const mark = (isMet: boolean | null): string => (isMet === null ? ' – ' : isMet ? 'yes' : 'NO ');
  return [
    ...lines.map(({ what, budget, measured, isMet }) => `${mark(isMet)}  ${what.padEnd(width)}  ${budget.padEnd(34)}  ${measured ?? 'not measured in this run'}`),
    '',
    ...growth.map(({ name, sizes, exponent }) => `cost grows as size^${shown(exponent)}  ${name} (${sizes.join(', ')})`),
  ].join('\n');
}
