import { openChangeSet } from '@shared/document/change-set';
import { applyDiff, isEmptyDiff } from '@shared/document/diff';
import { allRecords, type Document } from '@shared/document/document';
import { validateRecords, validateReferences } from '@shared/document/validate';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Failure } from '@shared/domain/kernel/result';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { moduleOf } from '@shared/domain/registry';
import { importFile } from '@shared/exchange/import-file';
import { reportLines } from '@shared/exchange/import-report';
import { readAnyMesa } from '@shared/exchange/mesa/read-locked';
import { failureText, i18nInstance } from '@shared/i18n';
import { readPastedBlock } from '@renderer/features/plan/matrix/clipboard';
import { municipalProcess } from '@test/builders/municipal-process';
import { TEST_START, stampSource } from '@test/builders/stamp';
import { SEED_PASSWORD, type SeedFile } from './corpus';
import { mutate } from './mutator';

/** What became of a mutated file. Everything but `opened`, `refused` and `recovered` is a fault of the program. */
export interface Trial {
  readonly outcome: 'opened' | 'refused' | 'recovered' | 'crashed' | 'partial' | 'unsound' | 'no-sentence' | 'polluted';
  readonly detail: string;
}

const OUTCOMES_OF_FAULT = new Set<Trial['outcome']>(['crashed', 'partial', 'unsound', 'no-sentence', 'polluted']);
/** Whether the program failed. */
export const isFault = ({ outcome }: Trial): boolean => OUTCOMES_OF_FAULT.has(outcome);

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype] as const;
const shapeOfPrototypes = (): string => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('|');
const UNTOUCHED = shapeOfPrototypes();

const town = municipalProcess({ actors: 12, relations: 20 }).document;
const stamps = stampSource('mutado', 11, TEST_START + 100_000_000);

/** Opens or imports a seed as mutated by the seed number, as the program would, and judges what came of it. */
export async function tryMutated(seed: SeedFile, number: number): Promise<Trial> {
  const bytes = mutate(seed.bytes, seededRandom(number * 2_654_435_761 % 4_294_967_291));
  let trial: Trial;
  try {
    trial = await tryFile(seed, bytes);
  } catch (error) {
    trial = { outcome: 'crashed', detail: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
  }
  return shapeOfPrototypes() === UNTOUCHED ? trial : { outcome: 'polluted', detail: shapeOfPrototypes() };
}

async function tryFile({ format, fileName }: SeedFile, bytes: Uint8Array): Promise<Trial> {
  switch (format) {
    case 'mesa':
    case 'locked':
      return tryMesa(bytes);
    case 'clipboard':
      return tryClipboard(new TextDecoder().decode(bytes));
    case 'xlsx':
    case 'xls':
    case 'ods':
    case 'csv':
    case 'graphml':
    case 'gexf':
      return tryImport(bytes, fileName);
  }
}

function refused(failure: Failure): Trial {
  const sentence = failureText(failure);
  const isSentence = keyExists(failure) && /[.!?»)]$/u.test(sentence) && !sentence.includes('{{');
  return { outcome: isSentence ? 'refused' : 'no-sentence', detail: `${failure.messageKey}: ${sentence}` };
}

const keyExists = ({ messageKey, params }: Failure): boolean => i18nInstance.exists(messageKey, { ...params });

/** Every record valid by itself, every reference to a record that is there. */
function faultOf(document: Document): string | null {
  for (const record of allRecords(document)) {
    const parsed = moduleOf(record.type).schema.safeParse(record);
    if (!parsed.success) return `${record.id}: ${parsed.error.message}`;
  }
  const { problems } = validateRecords([...allRecords(document)], document.processId);
  const found = [...problems, ...validateReferences(document)][0];
  return found === undefined ? null : JSON.stringify(found);
}

async function tryMesa(bytes: Uint8Array): Promise<Trial> {
  const whole = await readAnyMesa(bytes, { password: SEED_PASSWORD, recover: false });
  const read = whole.ok ? whole : await readAnyMesa(bytes, { password: SEED_PASSWORD, recover: true });
  if (!read.ok) return refused(read.error);
  const fault = faultOf(read.value.document);
  if (fault !== null) return { outcome: 'unsound', detail: fault };
  if (whole.ok) return { outcome: 'opened', detail: '' };
  // What was left out must be told, each with its sentence.
  if (read.value.missing.length === 0) return { outcome: 'partial', detail: 'recovered without a word of what is missing' };
  const mute = read.value.missing.map(refused).find(({ outcome }) => outcome === 'no-sentence');
  return mute ?? { outcome: 'recovered', detail: '' };
}

function tryImport(bytes: Uint8Array, fileName: string): Trial {
  const change = openChangeSet(town, stamps.next());
  const report = importFile(bytes, fileName, town, change);
  const diff = change.finish();
  if (!report.ok) return isEmptyDiff(diff) ? refused(report.error) : { outcome: 'partial', detail: report.error.code };
  const fault = faultOf(applyDiff(town, diff));
  if (fault !== null) return { outcome: 'unsound', detail: fault };
  // What looks like a hole of ours may stand in the file itself.
  const isTheirs = report.value.messages.some(({ params, text }) => text.includes('{{') || JSON.stringify(params).includes('{{'));
  const bad = reportLines(report.value).find((line) => (line.includes('{{') && !isTheirs) || /\b[a-z]+\.[a-z]+\.[a-zA-Z]+$/u.test(line));
  const mute = report.value.messages.find(({ messageKey, params }) => !keyExists({ code: '', messageKey, params }));
  if (mute !== undefined) return { outcome: 'no-sentence', detail: mute.messageKey };
  return bad === undefined ? { outcome: 'opened', detail: '' } : { outcome: 'no-sentence', detail: bad };
}

function tryClipboard(text: string): Trial {
  const rows = ['planNode:a', 'planNode:b', 'planNode:c'] as readonly RecordId[];
  const columns = ['line:a', 'line:b', 'line:c', 'line:d'] as readonly RecordId[];
  const pairAt = (row: number, column: number): { readonly planNodeId: RecordId; readonly lineId: RecordId } | null => {
    const [planNodeId, lineId] = [rows[row], columns[column]];
    return planNodeId === undefined || lineId === undefined ? null : { planNodeId, lineId };
  };
  const { edits } = readPastedBlock(text, pairAt, { row: 0, column: 0 });
  const isRight = edits.every(({ planNodeId, lineId, strength }) => rows.includes(planNodeId) && columns.includes(lineId) && (strength === null || [0, 1, 2, 3].includes(strength)));
  return { outcome: isRight ? 'opened' : 'unsound', detail: '' };
}
